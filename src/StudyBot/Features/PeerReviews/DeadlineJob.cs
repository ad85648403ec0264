using NodaTime;
using StudyBot.Features.PeerReviews.Records;
using StudyBot.Scheduling;

namespace StudyBot.Features.PeerReviews;

/// <summary>Takes back what is over time, and finds reviewers for what waits. At its first look it makes up for the time that the bot was away.</summary>
internal sealed class DeadlineJob(SeatStore seats, SchedulerSignal scheduler) : IScheduledJob
{
    private bool _started;

    public string Name => "peer review deadlines";

    public Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        if (!_started)
            seats.MakeUpForAbsence(now);
        _started = true;
        seats.MarkSeen(now);
        if (seats.Advance(now))
            scheduler.Wake();
        return Task.FromResult(seats.NextDue());
    }
}
