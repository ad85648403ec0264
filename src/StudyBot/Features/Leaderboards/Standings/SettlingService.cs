using StudyBot.Storage;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>Gives the writer its idle work, and sees to it that nobody is left out: who moved in another process, or by what gave no hint.</summary>
internal sealed partial class SettlingService(Database database, UnsettledGuilds unsettled, TimeProvider clock, ILogger<SettlingService> logger) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        database.WhenIdle(unsettled);
        while (!stoppingToken.IsCancellationRequested)
        {
            await LookAsync();
            await Task.Delay(Look, clock, stoppingToken);
        }
    }

    private async Task LookAsync()
    {
        try
        {
            await database.WriteSometimeAsync(unsettled.Find);
        }
        catch (Exception trouble)
        {
            LogFailed(trouble);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Nobody could look for places on boards to settle; they are settled before anybody looks at them.")]
    private partial void LogFailed(Exception exception);
}
