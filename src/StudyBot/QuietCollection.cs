namespace StudyBot;

/// <summary>
/// Gives memory back to the system while nobody asks for anything: a collection stops all threads for a few dozen milliseconds, so between
/// commands there shall be few, and the garbage that may gather until one is as large as all that the bot needs.
/// </summary>
internal sealed class QuietCollection(TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>Bytes allocated between two looks while nothing happens but heartbeats and jobs that find nothing to do.</summary>
    private const long Quiet = 256 * 1024;

    /// <summary>Bytes of garbage that are worth it.</summary>
    private const long Worthwhile = 2 * 1024 * 1024;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, clock);
        var (collected, seen) = (0L, 0L);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var allocated = GC.GetTotalAllocatedBytes();
            if (allocated - seen < Quiet && allocated - collected > Worthwhile)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                collected = allocated;
            }

            seen = allocated;
        }
    }
}
