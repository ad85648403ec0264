using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Staff;

/// <summary>Puts notices right that say something else by now, so that no button invites to what is over.</summary>
internal sealed partial class StaffNoticeRevisionJob(
    StaffNoticeStore store,
    StaffNotices notices,
    DiscordRest rest,
    GuildSettingsReader settings,
    AttemptLimit limit,
    TimeProvider clock,
    ILogger<StaffNoticeRevisionJob> logger) : IScheduledJob
{
    public string Name => "staff notice revisions";

    public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        foreach (var id in store.ToRevise(now))
        {
            if (store.TakeRevision(id, clock.Now()) is { } revision)
                await ReviseAsync(revision, cancellationToken);
        }

        return store.NextRevision();
    }

    private async Task ReviseAsync(StaffNoticeRevision revision, CancellationToken cancellationToken)
    {
        RequestUrgency.Become(Urgency.Patient);
        using var timeout = limit.Start();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            if (notices.Revised(revision, settings.Of(revision.GuildId, locale: null)) is { } message)
                await rest.EditMessageAsync(revision.ChannelId, revision.MessageId, message, either.Token);
            store.CloseRevision(revision);
        }
        catch (Exception trouble) when (!cancellationToken.IsCancellationRequested)
        {
            var isLast = !PostTrouble.IsPassing(trouble) || revision.Revisions >= RetryDelay.MostAttempts;
            var reason = PostTrouble.Reason(trouble);
            LogFailed(revision.Kind, revision.GuildId, reason, isLast);
            if (isLast)
                store.CloseRevision(revision);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The notice {Kind} to the staff of guild {GuildId} could not be put right ({Reason}); for good: {IsLast}.")]
    private partial void LogFailed(string kind, Snowflake guildId, string reason, bool isLast);
}
