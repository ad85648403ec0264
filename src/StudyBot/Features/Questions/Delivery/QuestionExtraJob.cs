using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>Does what belongs to posts that stand: threads, pins, and finding out why a ping reached nobody. A few attempts each.</summary>
internal sealed partial class QuestionExtraJob(
    QuestionExtraStore extras,
    QuestionExtras doing,
    QuestionSlotStore slots,
    QuestionScheduleStore schedules,
    AttemptLimit limit,
    TimeProvider clock,
    ILogger<QuestionExtraJob> logger) : IScheduledJob
{
    private const int PostsAtATime = 8;

    /// <summary>After the first attempt, the second and so on; then it is let be.</summary>
    private static readonly Duration[] Delays = [Duration.FromMinutes(1), Duration.FromMinutes(10), Duration.FromHours(1)];

    /// <summary>Between attempts at what a person must mend first.</summary>
    private static readonly Duration MendingDelay = Duration.FromMinutes(15);

    public string Name => "question extras";

    public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        // One post's one after the other: what fails for one reason is told at once, and together.
        await Parallel.ForEachAsync(
            extras.Due(now).GroupBy(due => due.SlotId),
            new ParallelOptions { MaxDegreeOfParallelism = PostsAtATime, CancellationToken = cancellationToken },
            async (due, token) => await DoAllAsync(due, token));
        return extras.NextDue();
    }

    private async Task DoAllAsync(IGrouping<long, QuestionExtra> all, CancellationToken cancellationToken)
    {
        RequestUrgency.Become(Urgency.Patient);
        var failed = new List<(QuestionExtra Extra, string Reason)>();
        foreach (var due in all)
        {
            var next = clock.Now() + Delays[Math.Min(due.Attempts, Delays.Length - 1)];
            if (extras.Take(due, next) is not { } extra || slots.Find(extra.SlotId) is not { } slot)
                continue;
            if (extra.Reason is not null && clock.Now() > EndOf(slot))
                extras.LetBe(extra);
            else if (await TryAsync(extra, slot, cancellationToken) is { } reason)
                failed.Add((extra, reason));
        }

        foreach (var trouble in failed.GroupBy(one => one.Reason, one => one.Extra))
        {
            if (slots.Find(all.Key) is { } slot)
                await PutDownAsync([.. trouble], slot, trouble.Key, cancellationToken);
        }
    }

    /// <summary>Why it failed; null when it is done.</summary>
    private async Task<string?> TryAsync(QuestionExtra extra, QuestionSlot slot, CancellationToken cancellationToken)
    {
        using var attempt = limit.Start(cancellationToken);
        try
        {
            await doing.DoAsync(extra, slot, schedules.Find(slot.Schedule), attempt.Token);
        }
        catch (DiscordRestException gone) when (gone.Code is DiscordErrorCode.UnknownMessage)
        {
            // Staff deleted the post; there is nothing left to do it to.
            extras.MarkDone(extra, slot, clock.Now());
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            var reason = e is PingFailedException ping ? ping.Reason : PostTrouble.Reason(e);
            LogFailed(extra.Kind, slot.LocalDate, slot.GuildId, extra.Attempts, reason);
            LogTrouble(e);
            return reason;
        }

        return null;
    }

    /// <summary>What passes by itself gets a few attempts in silence; what somebody must mend is told at once, and made up for hours.</summary>
    private async Task PutDownAsync(IReadOnlyList<QuestionExtra> failed, QuestionSlot slot, string reason, CancellationToken cancellationToken)
    {
        var now = clock.Now();
        if (PostCauses.Of(reason).NeedsMending())
        {
            // A role that cannot be pinged may be mended, but the post cannot ping again.
            var retryAt = now + MendingDelay;
            var waits = failed[0].Kind != ExtraKind.Ping && retryAt <= EndOf(slot);
            extras.PutDown(failed, slot, await doing.DiagnoseAsync(failed, slot, reason, cancellationToken), waits ? retryAt : null, now);
            return;
        }

        var last = failed.Where(extra => extra.Attempts > Delays.Length).ToList();
        if (last.Count > 0)
            extras.PutDown(last, slot, new Diagnosis(reason, Permissions.None), retryAt: null, now);
    }

    /// <summary>Until when a post that stands is given what it lacks: as long as a late post would be made up, and not past its closing.</summary>
    public static Instant EndOf(QuestionSlot slot) => Instant.Min((slot.SentAt ?? slot.DueAt) + QuestionClaims.Window, slot.ClosesAt);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Kind} of the question of {Date} in guild {GuildId} did not work in attempt {Attempt} ({Reason}).")]
    private partial void LogFailed(ExtraKind kind, LocalDate date, Snowflake guildId, int attempt, string reason);

    [LoggerMessage(Level = LogLevel.Debug, Message = "What went wrong with it.")]
    private partial void LogTrouble(Exception exception);
}
