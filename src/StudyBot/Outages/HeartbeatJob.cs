using NodaTime;
using StudyBot.Scheduling;

namespace StudyBot.Outages;

/// <summary>
/// Says every minute that the bot is at work, and at its first look finds out how long it was not. A gap between two beats of
/// one process is a clock that was set, not an absence.
/// </summary>
internal sealed partial class HeartbeatJob(OutageStore outages, SchedulerSignal scheduler, ILogger<HeartbeatJob> logger) : IScheduledJob
{
    private static readonly Duration Pace = Duration.FromMinutes(1);

    private bool _started;
    private Instant? _beat;

    public string Name => "heartbeat";

    public Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        if (!_started && outages.RecordAbsence(now) is { } absence)
        {
            LogAbsence(absence.Start, absence.End);
            scheduler.Wake();
        }

        _started = true;
        if (_beat is null || now < _beat || now - _beat >= Pace)
        {
            outages.Beat(now);
            _beat = now;
        }

        // The scheduler looks twice a minute without being asked; a time asked for would be a stop for whoever lets days pass.
        return Task.FromResult<Instant?>(null);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The bot was away from {From} until {Until}; the study dates in between are required of nobody.")]
    private partial void LogAbsence(Instant from, Instant until);
}
