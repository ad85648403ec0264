using NodaTime;

namespace StudyBot.Scheduling;

/// <summary>Something that must happen at certain times without anyone asking.</summary>
internal interface IScheduledJob
{
    /// <summary>For the log.</summary>
    string Name { get; }

    /// <summary>
    /// Does everything that is due, also what fell due while nobody looked. Never runs twice at a time. Gives the instant
    /// of the next thing to do, or null when there is none in sight; it may be called earlier than that.
    /// </summary>
    Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken);
}
