using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Features.Questions;

/// <summary>
/// Posts each day's question once: claim the slot, send, confirm. Whatever happens in between, the next attempt first
/// looks whether the message is there. README.md tells the whole story.
/// </summary>
internal sealed partial class QuestionPostJob(
    QuestionScheduleStore schedules,
    QuestionSlotStore slots,
    QuestionPost post,
    DiscordRest rest,
    TimeProvider clock,
    ILogger<QuestionPostJob> logger) : IScheduledJob
{
    private const int GuildsAtATime = 8;
    private const int PageSize = 100;
    private const int MostPages = 20;

    /// <summary>Bot and Discord may disagree about the time by this much, and a posted message is still found.</summary>
    private static readonly Duration ClockSkew = Duration.FromMinutes(5);

    /// <summary>Shorter than the lease, so that an attempt never outlives its claim.</summary>
    private static readonly TimeSpan LongestAttempt = TimeSpan.FromSeconds(45);

    /// <summary>How long something that threw is left alone.</summary>
    private static readonly Duration BrokenDelay = Duration.FromSeconds(30);

    public string Name => "daily question";

    public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        var broken = await EachAsync(schedules.FarAhead(now), PullBackAsync, cancellationToken);
        // Fresh questions go before repeated attempts: those are where the waiting is.
        broken += await EachAsync(schedules.Due(now), ClaimAndPostAsync, cancellationToken);
        broken += await EachAsync(slots.Waiting(now), RetryAsync, cancellationToken);
        if (broken == 0)
            return slots.NextDue(after: Instant.MinValue);
        // What broke stays due; only what is still to come may call sooner.
        var again = now + BrokenDelay;
        return slots.NextDue(after: now) is { } next ? Instant.Min(next, again) : again;
    }

    /// <summary>Gives how many of the items threw.</summary>
    private async Task<int> EachAsync<T>(IReadOnlyList<T> work, Func<T, CancellationToken, Task> doAsync, CancellationToken cancellationToken)
    {
        var broken = 0;
        await Parallel.ForEachAsync(
            work,
            new ParallelOptions { MaxDegreeOfParallelism = GuildsAtATime, CancellationToken = cancellationToken },
            async (item, token) =>
            {
                try
                {
                    await doAsync(item, token);
                }
                catch (Exception e) when (!token.IsCancellationRequested)
                {
                    Interlocked.Increment(ref broken);
                    LogBroken(e);
                }
            });
        return broken;
    }

    private Task PullBackAsync(QuestionSchedule schedule, CancellationToken cancellationToken)
    {
        if (schedules.PullBack(schedule.GuildId, schedule.Id, clock.Now()) is { } date)
            LogPulledBack(schedule.GuildId, schedule.NextDate, date);
        return Task.CompletedTask;
    }

    private async Task ClaimAndPostAsync(QuestionSchedule schedule, CancellationToken cancellationToken)
    {
        foreach (var slot in slots.Claim(schedule.GuildId, schedule.Id, clock.Now()))
        {
            if (slot.State == SlotState.Missed)
                LogMissed(slot.LocalDate, slot.GuildId, slot.Reason);
            else
                await PostAsync(slot, cancellationToken);
        }
    }

    private async Task RetryAsync(long slotId, CancellationToken cancellationToken)
    {
        if (slots.Retake(slotId, clock.Now()) is { } slot)
            await PostAsync(slot, cancellationToken);
    }

    private async Task PostAsync(QuestionSlot slot, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(LongestAttempt, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            await AttemptAsync(slot, either.Token);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Fail(slot, e);
        }
    }

    private async Task AttemptAsync(QuestionSlot slot, CancellationToken cancellationToken)
    {
        if (slot.Attempts > 1)
        {
            var channel = schedules.Find(slot.GuildId)?.ChannelId ?? slot.ChannelId;
            if (await FindPostedAsync(slot, abandoned: channel != slot.ChannelId, cancellationToken) is { } posted)
            {
                slots.MarkSent(slot, posted.Id, Instant.FromDateTimeOffset(posted.Id.CreatedAt));
                LogFound(slot.LocalDate, slot.GuildId);
                return;
            }

            if (clock.Now() >= slot.ExpiresAt)
            {
                Miss(slot, slot.Reason ?? "interrupted");
                return;
            }

            slot = slots.MoveTo(slot, channel);
        }

        if (post.Of(slot) is not { } message)
            throw new InvalidOperationException("There is no question to ask: data/questions is empty.");
        var sent = await rest.CreateMessageAsync(slot.ChannelId, message, cancellationToken);
        slots.MarkSent(slot, sent.Id, clock.Now());
        LogPosted(slot.LocalDate, slot.GuildId, slot.Attempts);
    }

    /// <summary>The slot's message, if an earlier attempt got it through after all.</summary>
    /// <param name="slot">Which.</param>
    /// <param name="abandoned">Whether its channel is no longer the one for questions; then what is out of reach there is let go.</param>
    /// <param name="cancellationToken">Gives up.</param>
    private async Task<Message?> FindPostedAsync(QuestionSlot slot, bool abandoned, CancellationToken cancellationToken)
    {
        var answer = QuestionButtons.To(QuestionButtons.Answer, slot.Id, language: null).Value;
        var after = Snowflake.At((slot.ClaimedAt - ClockSkew).ToDateTimeOffset());
        try
        {
            for (var page = 0; page < MostPages; page++)
            {
                // Discord gives the oldest messages behind "after", whatever their order within the page.
                var messages = await rest.GetMessagesAsync(slot.ChannelId, PageSize, after, cancellationToken);
                if (messages.FirstOrDefault(message => message.CustomIds.Contains(answer)) is { } posted)
                    return posted;
                if (messages.Count < PageSize)
                    break;
                after = messages.Max(message => message.Id);
            }
        }
        catch (DiscordRestException refusal) when (abandoned && !refusal.IsTransient)
        {
            return null;
        }

        return null;
    }

    private void Fail(QuestionSlot slot, Exception trouble)
    {
        var now = clock.Now();
        var reason = PostFailure.Reason(trouble);
        var over = now >= slot.ExpiresAt;
        if (over && !PostFailure.IsPassing(trouble))
        {
            Miss(slot, reason);
            return;
        }

        // The message may have got through even so: the attempt after the window only looks, and then decides.
        var retryAt = now + PostFailure.Delay(trouble, slot.Attempts);
        if (!over)
            retryAt = Instant.Min(retryAt, slot.ExpiresAt);
        slots.MarkFailed(slot, reason, retryAt);
        LogFailed(slot.LocalDate, slot.GuildId, slot.Attempts, reason, retryAt);
        LogTrouble(trouble);
    }

    private void Miss(QuestionSlot slot, string reason)
    {
        slots.MarkMissed(slot, reason);
        LogMissed(slot.LocalDate, slot.GuildId, reason);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The question of {Date} is in guild {GuildId} (attempt {Attempt}).")]
    private partial void LogPosted(LocalDate date, Snowflake guildId, int attempt);

    [LoggerMessage(Level = LogLevel.Information, Message = "The question of {Date} was in guild {GuildId} already; nothing is posted again.")]
    private partial void LogFound(LocalDate date, Snowflake guildId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Attempt {Attempt} to post the question of {Date} in guild {GuildId} failed ({Reason}); the next is at {RetryAt}.")]
    private partial void LogFailed(LocalDate date, Snowflake guildId, int attempt, string reason, Instant retryAt);

    [LoggerMessage(Level = LogLevel.Debug, Message = "What went wrong with the attempt.")]
    private partial void LogTrouble(Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The question of {Date} in guild {GuildId} is missed: {Reason}.")]
    private partial void LogMissed(LocalDate date, Snowflake guildId, string? reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Guild {GuildId} was to be asked on {Far} only, because the clock ran ahead; now it is asked on {Date}.")]
    private partial void LogPulledBack(Snowflake guildId, LocalDate far, LocalDate date);

    [LoggerMessage(Level = LogLevel.Error, Message = "A guild's question was left as it is; it is looked at again soon.")]
    private partial void LogBroken(Exception exception);
}
