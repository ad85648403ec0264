using NodaTime;
using StudyBot.Features.Reminders.Planning;
using StudyBot.Scheduling;

namespace StudyBot.Features.Reminders.Sending;

/// <summary>Looks at whatever is due by now, also what fell due while the bot was away.</summary>
internal sealed class ReminderJob(ReminderStore reminders, ReminderLooks looks, SchedulerSignal scheduler) : IScheduledJob
{
    public string Name => "reminders";

    public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        var sends = false;
        while (!cancellationToken.IsCancellationRequested && looks.LookAtSome(now) is { Looked: > 0 } some)
        {
            sends |= some.Sends;
            // Whoever presses something meanwhile goes in between.
            await Task.Yield();
        }

        if (sends)
            scheduler.Wake();
        return reminders.NextDue();
    }
}
