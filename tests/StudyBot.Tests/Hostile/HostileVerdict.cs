namespace StudyBot.Tests.Hostile;

/// <summary>What came of a run.</summary>
/// <param name="Sent">Interactions, without those that were sent twice.</param>
/// <param name="Answered">Those that got their one answer.</param>
/// <param name="Dropped">Those that were no interaction, or came again: a line in the log each.</param>
/// <param name="Incidents">Handlers and jobs that failed, of whatever was sent.</param>
/// <param name="Errors">Those that failed although Discord could have sent it, each kind once.</param>
/// <param name="Leaks">Texts that reached others than those whom they are for, each kind once.</param>
/// <param name="Broken">Interactions that were answered never, or twice.</param>
/// <param name="Indiscretion">A line of the log that quotes what somebody wrote; null when there is none.</param>
/// <param name="HeldEarly">Bytes of managed memory after a third of the run, after a collection.</param>
/// <param name="HeldLate">The same at its end.</param>
internal sealed record HostileVerdict(
    int Sent,
    int Answered,
    int Dropped,
    int Incidents,
    IReadOnlyList<string> Errors,
    IReadOnlyList<string> Leaks,
    IReadOnlyList<string> Broken,
    string? Indiscretion,
    long HeldEarly,
    long HeldLate)
{
    /// <summary>Of managed memory, since the first third.</summary>
    public double Growth => (double)HeldLate / HeldEarly;
}
