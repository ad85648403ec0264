using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Outages;

/// <summary>Says in public, once a guild and outage, that nobody's streak suffers from it. One guild's trouble holds up no other.</summary>
internal sealed partial class OutageNoticeJob(
    OutageNoticeStore store,
    DiscordRest rest,
    GuildSettingsReader settings,
    AttemptLimit limit,
    TimeProvider clock,
    ILogger<OutageNoticeJob> logger) : IScheduledJob
{
    private const int GuildsAtATime = 8;

    public string Name => "outage notices";

    public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        await Parallel.ForEachAsync(
            store.Due(now).GroupBy(due => due.GuildId),
            new ParallelOptions { MaxDegreeOfParallelism = GuildsAtATime, CancellationToken = cancellationToken },
            async (ofGuild, token) =>
            {
                foreach (var (outageId, guildId) in ofGuild)
                {
                    if (store.Take(outageId, guildId, clock.Now()) is { } notice)
                        await SendAsync(notice, token);
                }
            });
        return store.NextDue();
    }

    private async Task SendAsync(OutageNotice notice, CancellationToken cancellationToken)
    {
        RequestUrgency.Become(Urgency.Patient);
        using var attempt = limit.Start(cancellationToken);
        try
        {
            var text = OutageTexts.Both.In(settings.Of(notice.GuildId, locale: null).Language).Line(notice.BeganAt, notice.EndedAt);
            var message = OutgoingMessage.Text(text) with { Nonce = notice.Nonce, Silent = true };
            await rest.CreateMessageAsync(notice.ChannelId, message, attempt.Token);
            store.Close(notice, sent: true);
        }
        catch (Exception trouble) when (!cancellationToken.IsCancellationRequested)
        {
            var isLast = !PostTrouble.IsPassing(trouble) || notice.Attempts >= RetryDelay.MostAttempts;
            var reason = PostTrouble.Reason(trouble);
            LogFailed(notice.GuildId, reason, isLast);
            if (isLast)
                store.Close(notice, sent: false);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Guild {GuildId} could not be told of an outage ({Reason}); for good: {IsLast}.")]
    private partial void LogFailed(Snowflake guildId, string reason, bool isLast);
}
