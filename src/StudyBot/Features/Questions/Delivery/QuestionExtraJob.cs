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
    private const int ExtrasAtATime = 8;

    /// <summary>After the first attempt, the second and so on; then it is let be.</summary>
    private static readonly Duration[] Delays = [Duration.FromMinutes(1), Duration.FromMinutes(10), Duration.FromHours(1)];

    public string Name => "question extras";

    public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        await Parallel.ForEachAsync(
            extras.Due(now),
            new ParallelOptions { MaxDegreeOfParallelism = ExtrasAtATime, CancellationToken = cancellationToken },
            async (due, token) =>
            {
                var next = clock.Now() + Delays[Math.Min(due.Attempts, Delays.Length - 1)];
                if (extras.Take(due, next) is { } extra && slots.Find(extra.SlotId) is { } slot)
                    await TryAsync(extra, slot, token);
            });
        return extras.NextDue();
    }

    private async Task TryAsync(QuestionExtra extra, QuestionSlot slot, CancellationToken cancellationToken)
    {
        RequestUrgency.Become(Urgency.Patient);
        using var timeout = limit.Start();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            await doing.DoAsync(extra, slot, schedules.Find(slot.Schedule), either.Token);
        }
        catch (DiscordRestException gone) when (gone.Code is DiscordErrorCode.UnknownMessage)
        {
            // Staff deleted the post; there is nothing left to do it to.
            extras.MarkDone(extra);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            await FailAsync(extra, slot, e, cancellationToken);
        }
    }

    private async Task FailAsync(QuestionExtra extra, QuestionSlot slot, Exception trouble, CancellationToken cancellationToken)
    {
        var reason = trouble is PingFailedException ping ? ping.Reason : PostTrouble.Reason(trouble);
        LogFailed(extra.Kind, slot.LocalDate, slot.GuildId, extra.Attempts, reason);
        LogTrouble(trouble);
        // A role that cannot be pinged does not change in minutes, and the post cannot ping again anyway.
        if (extra.Attempts <= Delays.Length && trouble is not PingFailedException)
            return;
        extras.GiveUp(extra, slot, await doing.DiagnoseAsync(extra, slot, reason, cancellationToken), clock.Now());
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Kind} of the question of {Date} in guild {GuildId} did not work in attempt {Attempt} ({Reason}).")]
    private partial void LogFailed(ExtraKind kind, LocalDate date, Snowflake guildId, int attempt, string reason);

    [LoggerMessage(Level = LogLevel.Debug, Message = "What went wrong with it.")]
    private partial void LogTrouble(Exception exception);
}
