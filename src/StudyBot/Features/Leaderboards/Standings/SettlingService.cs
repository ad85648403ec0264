namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>Settles whoever moved, soon after: the fewer are left, the less has to be done by whoever looks at a board.</summary>
internal sealed partial class SettlingService(Settling settling, SettlingSignal signal, TimeProvider clock, ILogger<SettlingService> logger) : BackgroundService
{
    /// <summary>Few that moved are left no longer than that.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>Before a step, so that the answers to those who moved are on their way first: they need the processor, too.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(2);

    /// <summary>Members of a step at most.</summary>
    private const int Most = 512;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(FollowAsync(stoppingToken), SweepAsync(stoppingToken));

    private async Task FollowAsync(CancellationToken stoppingToken)
    {
        await foreach (var guildId in signal.GuildsAsync(stoppingToken))
        {
            await Task.Delay(Breath, clock, stoppingToken);
            await TryAsync(() => settling.StepAsync(guildId, Most));
        }
    }

    /// <summary>At first what another process left.</summary>
    private async Task SweepAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await TryAsync(() => SweepOnceAsync(stoppingToken));
            await Task.Delay(Longest, clock, stoppingToken);
        }
    }

    private async Task SweepOnceAsync(CancellationToken stoppingToken)
    {
        for (var guild = settling.Next(after: null); guild is { } guildId; guild = settling.Next(guildId))
        {
            while (await settling.StepAsync(guildId, Most) == Most)
                stoppingToken.ThrowIfCancellationRequested();
        }
    }

    private async Task TryAsync(Func<Task> settle)
    {
        try
        {
            await settle();
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            LogFailed(trouble);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Places on boards could not be settled; they are before anybody looks at them.")]
    private partial void LogFailed(Exception exception);
}
