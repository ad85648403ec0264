using NodaTime;
using StudyBot.Scheduling;

namespace StudyBot.Features.Streaks;

/// <summary>After an update that changed the rules, computes the streaks of before anew: some at a time, so that nobody waits.</summary>
internal sealed class StreakRenewalJob(StreakStore streaks) : IScheduledJob
{
    private const int AtATime = 100;

    private bool _done;

    public string Name => "streaks of older rules";

    public Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        while (!_done && !cancellationToken.IsCancellationRequested)
            _done = !streaks.RecomputeOutdated(AtATime);
        return Task.FromResult<Instant?>(null);
    }
}
