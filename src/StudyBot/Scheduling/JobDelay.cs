namespace StudyBot.Scheduling;

/// <summary>How far a job is behind.</summary>
/// <param name="Job">Its name.</param>
/// <param name="By">Since its turn was to begin; while it runs, since it began.</param>
internal sealed record JobDelay(string Job, TimeSpan By);
