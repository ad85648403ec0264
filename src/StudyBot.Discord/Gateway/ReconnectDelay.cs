namespace StudyBot.Discord.Gateway;

/// <summary>
/// How long to wait before the next try: not at all after a connection that lived, then 1, 2, 4 … 60 seconds, of which
/// chance takes away up to half so that many bots do not come back in step.
/// </summary>
internal sealed class ReconnectDelay(Random random)
{
    private const double MostSeconds = 60;

    /// <summary>How long events must have flowed for a connection to count as having lived.</summary>
    public static readonly TimeSpan Lived = TimeSpan.FromSeconds(60);

    private int _tries;

    /// <summary>The wait before the next try.</summary>
    public TimeSpan Next()
    {
        var tries = _tries++;
        if (tries == 0)
            return TimeSpan.Zero;

        var seconds = Math.Min(MostSeconds, Math.Pow(2, tries - 1));
        return TimeSpan.FromSeconds(seconds * (0.5 + (random.NextDouble() / 2)));
    }

    /// <summary>A connection lived: begin anew.</summary>
    public void Reset() => _tries = 0;
}
