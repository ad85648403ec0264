using Dapper;
using Microsoft.Extensions.Hosting.Systemd;
using Microsoft.Extensions.Options;
using StudyBot.Discord;
using StudyBot.Discord.Gateway;
using StudyBot.Scheduling;
using StudyBot.Storage;
using StudyBot.Storage.Backups;

namespace StudyBot.Health;

/// <summary>Reports every few seconds how the bot is, and feeds systemd's watchdog while the process itself works.</summary>
internal sealed partial class HealthWriter(
    GatewayStatus gateway,
    Scheduler scheduler,
    Database database,
    BackupStatus backups,
    IOptions<DiscordOptions> discord,
    ILogger<HealthWriter> logger,
    ISystemdNotifier? systemd = null) : BackgroundService
{
    /// <summary>Well below any watchdog's time that makes sense.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private readonly HealthFile _file = new(database.Path);
    private readonly TimeProvider _clock = discord.Value.WireClock;
    private bool _failing;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Try(_file.Delete);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, _clock);
        do
        {
            // A disk that hangs must not hold up the start.
            var report = await Task.Run(Look, stoppingToken);
            Try(() => _file.Write(report));
            if (report.IsAlive)
                systemd?.Notify(new ServiceState("WATCHDOG=1"));
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private HealthReport Look()
    {
        var began = _clock.GetTimestamp();
        var trouble = DatabaseTrouble();
        var delay = scheduler.MostDelayed();
        return new HealthReport
        {
            WrittenAt = _clock.GetUtcNow(),
            ProcessId = Environment.ProcessId,
            Gateway = gateway.Current.State,
            DelayedJob = delay?.Job,
            DelaySeconds = delay?.By.TotalSeconds ?? 0,
            DatabaseMilliseconds = _clock.GetElapsedTime(began).TotalMilliseconds,
            DatabaseTrouble = trouble,
            BackupTrouble = backups.Trouble,
        };
    }

    private string? DatabaseTrouble()
    {
        try
        {
            return database.Read(connection => connection.ExecuteScalar<long>("select max(number) from migration")) > 0 ? null : "its schema is gone";
        }
        catch (Exception e)
        {
            return e.Message;
        }
    }

    private void Try(Action change)
    {
        try
        {
            change();
            _failing = false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (!_failing)
                LogUnwritten(e.Message);
            _failing = true;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The health report cannot be written ({Reason}); until it can, the verb health calls the bot unhealthy.")]
    private partial void LogUnwritten(string reason);
}
