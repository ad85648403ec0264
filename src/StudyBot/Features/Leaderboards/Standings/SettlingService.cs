namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>Settles whoever moved, soon after: the fewer are left, the less has to be done by whoever looks at a board.</summary>
internal sealed partial class SettlingService(Settling settling, SettlingSignal signal, TimeProvider clock, ILogger<SettlingService> logger) : BackgroundService
{
    /// <summary>So many share a turn as come in this time.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>Members in the first step of a turn, some hundred microseconds; whoever checks in meanwhile waits for no more.</summary>
    private const int Fewest = 16;

    /// <summary>Steps grow while there is more to do: then many check in, and it counts how many share a page.</summary>
    private const int Most = 512;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await SettleAllAsync(stoppingToken);
            }
            catch (Exception trouble) when (trouble is not OperationCanceledException)
            {
                LogFailed(trouble);
            }

            await signal.WaitAsync(stoppingToken);
            await Task.Delay(Pause, clock, stoppingToken);
        }
    }

    private async Task SettleAllAsync(CancellationToken stoppingToken)
    {
        var most = Fewest;
        for (var guild = settling.Next(after: null); guild is { } guildId; guild = settling.Next(guildId))
        {
            while (await settling.StepAsync(guildId, most) == most)
            {
                stoppingToken.ThrowIfCancellationRequested();
                most = Math.Min(most * 2, Most);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Places on boards could not be settled; they are before anybody looks at them.")]
    private partial void LogFailed(Exception exception);
}
