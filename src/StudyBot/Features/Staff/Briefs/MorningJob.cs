using NodaTime;
using StudyBot.Scheduling;

namespace StudyBot.Features.Staff.Briefs;

/// <summary>Tells staff in the morning what is new; how it gets to them is the notices' business.</summary>
internal sealed class MorningJob(BriefPlanStore plans, SchedulerSignal scheduler) : IScheduledJob
{
    public string Name => "morning briefs";

    public Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested && plans.TellDue(now))
            scheduler.Wake();
        return Task.FromResult(plans.NextDue());
    }
}
