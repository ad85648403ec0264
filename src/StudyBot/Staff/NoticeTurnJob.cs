using NodaTime;
using StudyBot.Discord.Rest;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Staff;

/// <summary>Edits notices whose matter is settled, so that nobody goes after what is done. A few attempts, then it is let be.</summary>
internal sealed partial class NoticeTurnJob(
    StaffNoticeStore store,
    StaffNotices notices,
    StaffDelivery delivery,
    GuildSettingsReader settings,
    AttemptLimit limit,
    TimeProvider clock,
    ILogger<NoticeTurnJob> logger) : IScheduledJob
{
    private const int MessagesAtATime = 8;

    public string Name => "settled notices";

    public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        await Parallel.ForEachAsync(
            store.DueToTurn(now),
            new ParallelOptions { MaxDegreeOfParallelism = MessagesAtATime, CancellationToken = cancellationToken },
            async (id, token) =>
            {
                if (store.TakeToTurn(id, clock.Now()) is { } notice)
                    await TurnAsync(notice, token);
            });
        return store.NextToTurn();
    }

    private async Task TurnAsync(SentNotice notice, CancellationToken cancellationToken)
    {
        RequestUrgency.Become(Urgency.Patient);
        using var attempt = limit.Start(cancellationToken);
        try
        {
            var guild = settings.Of(notice.GuildId, locale: null);
            if (notices.Settled(notice, guild) is { } message)
                await delivery.TurnAsync(guild, notice, message, attempt.Token);
            store.EndTurn(notice);
        }
        catch (DiscordRestException refusal) when (!refusal.IsTransient)
        {
            // The message, or the channel, is gone or closed.
            LogTrouble(refusal);
            store.EndTurn(notice);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            LogTrouble(e);
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "What went wrong with turning a notice to staff.")]
    private partial void LogTrouble(Exception exception);
}
