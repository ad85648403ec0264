namespace StudyBot.Scheduling;

/// <summary>
/// How long a job may try to get something to Discord. Like every limit on the wire it is real time: a bot's clock that is
/// moved meanwhile is no reason to give up what is nearly there.
/// </summary>
internal static class AttemptLimit
{
    /// <summary>Shorter than any lease, so that an attempt never outlives its claim.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(45);

    /// <summary>Cancelled when the attempt that begins now has taken too long.</summary>
    public static CancellationTokenSource Start() => new(Longest, TimeProvider.System);
}
