namespace StudyBot.Discord.Gateway;

/// <summary>
/// How long to wait before the next try: not at all, then 1, 2, 4 … 60 seconds, of which chance takes away up to half so that
/// many bots do not come back in step.
/// </summary>
/// <remarks>
/// Members wait meanwhile, and an interaction waits 3 seconds only. So a session that can be resumed, which costs Discord
/// little, is never made to wait much; starts of new sessions are rationed, so they are.
/// </remarks>
internal sealed class ReconnectDelay(Random random)
{
    private const double MostSeconds = 60;

    // A session that Discord throws out right after READY would otherwise use up a day's starts in an hour.
    private static readonly TimeSpan LivedBeforeIdentify = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LivedBeforeResume = TimeSpan.FromSeconds(5);

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

    /// <summary>Takes in how a connection went: begins anew after one that lived.</summary>
    public void Learn(GatewayConnectionEnd end)
    {
        var resumes = end.Recovery == GatewayRecovery.Resume;
        if (end.LiveFor >= (resumes ? LivedBeforeResume : LivedBeforeIdentify))
            _tries = 0;
        else if (resumes && end.LiveFor > TimeSpan.Zero)
            _tries = Math.Min(_tries, 1);
    }
}
