using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>
/// Posts one claimed slot: send, confirm, or put down what went wrong. Every attempt but a slot's first looks whether the
/// message is there before it sends.
/// </summary>
internal sealed partial class QuestionPoster(
    QuestionScheduleStore schedules,
    QuestionSlotStore slots,
    QuestionPost post,
    PostedQuestions posted,
    ChannelDiagnosis diagnosis,
    DiscordRest rest,
    SchedulerSignal scheduler,
    AttemptLimit limit,
    TimeProvider clock,
    ILogger<QuestionPoster> logger)
{
    /// <summary>Tries, and looks into what was refused. Never throws for what Discord, the network or time does to it.</summary>
    public async Task PostAsync(QuestionSlot slot, CancellationToken cancellationToken)
    {
        if (await TryAsync(slot, cancellationToken) is { } refused)
            await LookIntoAsync(refused, cancellationToken);
    }

    /// <summary>
    /// Leaves it to the caller to look into what was refused: finding out why takes several requests, and those of other guilds
    /// go first. Null when there is nothing to find out. Never throws for what Discord, the network or time does to it.
    /// </summary>
    public async Task<RefusedPost?> TryAsync(QuestionSlot slot, CancellationToken cancellationToken)
    {
        // Claims are made in batches, so this one may have waited for its turn.
        var now = clock.Now();
        if (slot.LeaseUntil - now < Duration.FromTimeSpan(AttemptLimit.Longest) && !slots.Renew(slot, now))
            return null;
        using var attempt = limit.Start(cancellationToken);
        try
        {
            await AttemptAsync(slot, attempt.Token);
            return null;
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            return Fail(slot, e);
        }
    }

    /// <summary>Finds out why, puts it down, and has staff told.</summary>
    public async Task LookIntoAsync(RefusedPost refused, CancellationToken cancellationToken)
    {
        RequestUrgency.Become(Urgency.Patient);
        var (slot, trouble, reason) = refused;
        var found = await diagnosis.OfAsync(
            slot.GuildId, slot.ChannelId, slot.InForum ? ChannelUse.Forum : ChannelUse.Questions, reason, cancellationToken);
        PutDown(slot, trouble, found);
    }

    private async Task AttemptAsync(QuestionSlot slot, CancellationToken cancellationToken)
    {
        var schedule = schedules.Find(slot.Schedule);
        if (slot.Attempts > 1)
        {
            var abandoned = schedule is not null && schedule.ChannelId != slot.ChannelId;
            if (await posted.FindAsync(slot, abandoned, cancellationToken) is { } found)
            {
                Confirm(slot, schedule, found, Instant.FromDateTimeOffset(found.MessageId.CreatedAt));
                LogFound(slot.LocalDate, slot.GuildId);
                return;
            }

            if (clock.Now() >= slot.ExpiresAt)
            {
                Miss(slot, new Diagnosis(slot.Reason ?? "interrupted", slot.MissingPermissions));
                return;
            }

            if (schedule is not null)
                slot = slots.MoveTo(slot, schedule);
        }

        if (post.Of(slot, schedule) is not { } message)
            throw new NoQuestionException();
        Confirm(slot, schedule, await SendAsync(slot, schedule, message, cancellationToken), clock.Now());
        LogPosted(slot.LocalDate, slot.GuildId, slot.Attempts);
    }

    private void Confirm(QuestionSlot slot, QuestionSchedule? schedule, PostedMessage found, Instant sentAt)
    {
        var hasExtras = slots.MarkSent(slot, schedule, found, sentAt);
        PostMetrics.Sent("question", sentAt - slot.DueAt);
        if (hasExtras)
            scheduler.Wake();
    }

    private async Task<PostedMessage> SendAsync(
        QuestionSlot slot, QuestionSchedule? schedule, OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (!slot.InForum)
            return PostedMessage.InChannel(await rest.CreateMessageAsync(slot.ChannelId, message, cancellationToken));
        var made = await rest.StartThreadInForumAsync(slot.ChannelId, post.Title(slot, schedule), message, cancellationToken: cancellationToken);
        return PostedMessage.InForum(made.Thread.Id, made.Message);
    }

    private RefusedPost? Fail(QuestionSlot slot, Exception trouble)
    {
        // An attempt may have moved it; what was known, and told, is asked again only when it changed.
        slot = slots.Find(slot.Id) ?? slot;
        var reason = trouble is NoQuestionException ? "empty" : PostTrouble.Reason(trouble);
        var isKnown = reason == slot.Reason && slot.ToldAt is not null;
        if (isKnown || PostCauses.Of(reason) != PostCause.NoAccess)
        {
            PutDown(slot, trouble, new Diagnosis(reason, isKnown ? slot.MissingPermissions : Permissions.None));
            return null;
        }

        // So that nobody takes the slot for one whose owner died, however long the look has to wait.
        var until = clock.Now() + PostTrouble.Delay(trouble, slot.Attempts);
        return slots.PutOff(slot, reason, until) ? new RefusedPost(slot, trouble, reason) : null;
    }

    private void PutDown(QuestionSlot slot, Exception trouble, Diagnosis found)
    {
        var now = clock.Now();
        var over = now >= slot.ExpiresAt;
        if (over && !PostTrouble.IsPassing(trouble))
        {
            Miss(slot, found);
            return;
        }

        // The message may have got through even so: the attempt after the window only looks, and then decides.
        var retryAt = now + PostTrouble.Delay(trouble, slot.Attempts);
        if (!over)
            retryAt = Instant.Min(retryAt, slot.ExpiresAt);
        if (!slots.MarkFailed(slot, found, retryAt, now))
            return;
        PostMetrics.Failed("question", found.Reason, isOver: false);
        LogFailed(slot.LocalDate, slot.GuildId, slot.Attempts, found.Reason, retryAt);
        LogTrouble(trouble);
    }

    private void Miss(QuestionSlot slot, Diagnosis found)
    {
        if (!slots.MarkMissed(slot, found, clock.Now()))
            return;
        PostMetrics.Failed("question", found.Reason, isOver: true);
        LogMissed(slot.LocalDate, slot.GuildId, found.Reason);
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
    private partial void LogMissed(LocalDate date, Snowflake guildId, string reason);
}

/// <summary>What Discord refused, and nobody has looked into yet.</summary>
/// <param name="Slot">As it was refused.</param>
/// <param name="Trouble">What was thrown.</param>
/// <param name="Reason">As <see cref="QuestionSlot.Reason"/> holds it.</param>
internal sealed record RefusedPost(QuestionSlot Slot, Exception Trouble, string Reason);

/// <summary>A schedule whose topics and levels no question fits; staff can mend it.</summary>
internal sealed class NoQuestionException : Exception;
