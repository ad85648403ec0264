using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Staff;

/// <summary>Sends what staff are to be told, and tries again, ever more rarely, for a day.</summary>
internal sealed partial class StaffNoticeJob(
    StaffNoticeStore store,
    StaffNotices notices,
    StaffDelivery delivery,
    GuildSettingsReader settings,
    AttemptLimit limit,
    TimeProvider clock,
    ILogger<StaffNoticeJob> logger) : IScheduledJob
{
    private const int NoticesAtATime = 8;

    public string Name => "staff notices";

    public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        await Parallel.ForEachAsync(
            store.Due(now),
            new ParallelOptions { MaxDegreeOfParallelism = NoticesAtATime, CancellationToken = cancellationToken },
            async (id, token) =>
            {
                if (store.Take(id, clock.Now()) is { } notice)
                    await SendAsync(notice, token);
            });
        return store.NextDue();
    }

    private async Task SendAsync(StaffNotice notice, CancellationToken cancellationToken)
    {
        RequestUrgency.Become(Urgency.Patient);
        using var attempt = limit.Start(cancellationToken);
        try
        {
            if (!await AttemptAsync(notice, attempt.Token))
                Fail(notice);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            LogTrouble(e);
            Fail(notice);
        }
    }

    /// <summary>False when nobody could be told.</summary>
    private async Task<bool> AttemptAsync(StaffNotice notice, CancellationToken cancellationToken)
    {
        var guild = settings.Of(notice.GuildId, locale: null);
        if (notices.RenderOrDrop(notice, guild) is not { } message)
        {
            LogDropped(notice.Kind, notice.GuildId);
            return true;
        }

        if (await delivery.SendAsync(guild, notices.Outgoing(notice, message), cancellationToken) is not { } sent)
            return false;
        store.MarkSent(notice, sent, clock.Now());
        LogTold(notice.Kind, notice.GuildId, notice.Attempts);
        return true;
    }

    private void Fail(StaffNotice notice)
    {
        if (notice.Attempts < RetryDelay.MostAttempts)
        {
            LogFailed(notice.Kind, notice.GuildId, notice.Attempts);
            return;
        }

        store.GiveUp(notice);
        LogGivenUp(notice.Kind, notice.GuildId, notice.Attempts);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The staff of guild {GuildId} were told {Kind} (attempt {Attempt}).")]
    private partial void LogTold(string kind, Snowflake guildId, int attempt);

    [LoggerMessage(Level = LogLevel.Information, Message = "The staff of guild {GuildId} need not be told {Kind} any more.")]
    private partial void LogDropped(string kind, Snowflake guildId);

    [LoggerMessage(Level = LogLevel.Information, Message = "Attempt {Attempt} to tell the staff of guild {GuildId} {Kind} reached nobody; another follows.")]
    private partial void LogFailed(string kind, Snowflake guildId, int attempt);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The staff of guild {GuildId} could not be told {Kind} in {Attempt} attempts; nobody will be.")]
    private partial void LogGivenUp(string kind, Snowflake guildId, int attempt);

    [LoggerMessage(Level = LogLevel.Debug, Message = "What went wrong with a notice to staff.")]
    private partial void LogTrouble(Exception exception);
}
