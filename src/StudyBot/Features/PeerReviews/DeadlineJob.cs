using NodaTime;
using StudyBot.Features.PeerReviews.Records;
using StudyBot.Outages;
using StudyBot.Scheduling;

namespace StudyBot.Features.PeerReviews;

/// <summary>Takes back what is over time, and finds reviewers for what waits. It looks at nothing before the time that the bot was away is made up for.</summary>
internal sealed class DeadlineJob(SeatStore seats, OutageStore outages, SchedulerSignal scheduler) : IScheduledJob
{
    private bool _started;

    public string Name => "peer review deadlines";

    public Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        if (!_started)
            outages.RecordAbsence(now);
        _started = true;
        if (seats.Advance(now))
            scheduler.Wake();
        return Task.FromResult(seats.NextDue());
    }
}
