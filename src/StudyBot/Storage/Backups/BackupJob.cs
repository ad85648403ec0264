using Microsoft.Extensions.Options;
using NodaTime;
using StudyBot.Scheduling;

namespace StudyBot.Storage.Backups;

/// <summary>Takes the nightly backup, and one at start when a night was missed. A failure is told, and never stops the bot.</summary>
internal sealed partial class BackupJob(
    BackupFolder folder, BackupStatus status, IOptions<BackupOptions> options, ILogger<BackupJob> logger) : IScheduledJob
{
    private static readonly Duration RetryAfter = Duration.FromHours(1);

    private Instant _notBefore = Instant.MinValue;

    public string Name => "backup";

    public Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken) => Task.FromResult(RunDue(now, cancellationToken));

    private Instant? RunDue(Instant now, CancellationToken cancellationToken)
    {
        if (!options.Value.AreOn)
            return null;
        try
        {
            var due = Instant.Max(Due(now), _notBefore);
            if (now < due)
                return due;
            var file = folder.Take(now, cancellationToken);
            status.Trouble = null;
            LogTaken(file);
            return Due(now);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            _notBefore = now + RetryAfter;
            status.Trouble = e.Message;
            LogFailed(e is OperatorException ? null : e, e.Message);
            return _notBefore;
        }
    }

    /// <summary>The first backup time after the last backup; at once when there is none.</summary>
    private Instant Due(Instant now)
    {
        // One from a future that a wrong clock made up must not hold up the others.
        var last = folder.All().Keys.Where(taken => taken <= now).Order().LastOrDefault(Instant.MinValue);
        if (last == Instant.MinValue)
            return now;
        var thatDay = (last.InUtc().Date + options.Value.Time).InUtc().ToInstant();
        return thatDay > last ? thatDay : thatDay + Duration.FromDays(1);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A backup was taken and checked: {Path}")]
    private partial void LogTaken(string path);

    [LoggerMessage(Level = LogLevel.Error, Message = "The backup failed; it is tried again in an hour. {Reason}")]
    private partial void LogFailed(Exception? exception, string reason);
}
