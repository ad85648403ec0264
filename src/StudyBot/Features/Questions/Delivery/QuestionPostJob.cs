using System.Collections.Concurrent;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>
/// Posts what is due, each question once: claim the slot, send, confirm. README.md tells the whole story. A guild's trouble
/// holds up no other.
/// </summary>
internal sealed partial class QuestionPostJob(
    QuestionScheduleStore schedules,
    QuestionClaims claims,
    QuestionSlotStore slots,
    QuestionPoster poster,
    TimeProvider clock,
    ILogger<QuestionPostJob> logger) : IScheduledJob
{
    /// <summary>
    /// Enough to reach Discord's 50 requests a second while some are never answered and wait out their time; the client
    /// spaces them.
    /// </summary>
    private const int PostsAtATime = 64;

    /// <summary>Schedules that are claimed in one transaction. So few that their posts leave well within the lease.</summary>
    private const int ClaimsAtATime = 50;

    /// <summary>How long something that threw is left alone.</summary>
    private static readonly Duration BrokenDelay = Duration.FromSeconds(30);

    public string Name => "daily question";

    public async Task<Instant?> RunDueAsync(Instant now, CancellationToken cancellationToken)
    {
        var unclaimed = 0;
        var broken = PullBack(now);
        var refused = new ConcurrentQueue<RefusedPost>();
        async Task TryAsync(QuestionSlot slot, CancellationToken token)
        {
            if (await poster.TryAsync(slot, token) is { } post)
                refused.Enqueue(post);
        }

        // Fresh questions go before repeated attempts: those are where the waiting is.
        broken += await EachAsync(Claimed(schedules.Due(now), onBroken: () => unclaimed++), TryAsync, cancellationToken);
        broken += await EachAsync(slots.Waiting(now), (id, token) => slots.Retake(id, clock.Now()) is { } slot ? TryAsync(slot, token) : Task.CompletedTask, cancellationToken);
        // Why something was refused can wait until nobody waits for a question.
        broken += await EachAsync(refused, poster.LookIntoAsync, cancellationToken);
        if (broken + unclaimed == 0)
            return slots.NextDue(after: Instant.MinValue);
        // What broke stays due; only what is still to come may call sooner.
        var again = now + BrokenDelay;
        return slots.NextDue(after: now) is { } next ? Instant.Min(next, again) : again;
    }

    /// <summary>Gives how many of the items threw.</summary>
    private async Task<int> EachAsync<T>(IEnumerable<T> work, Func<T, CancellationToken, Task> doAsync, CancellationToken cancellationToken)
    {
        var broken = 0;
        await Parallel.ForEachAsync(
            work,
            new ParallelOptions { MaxDegreeOfParallelism = PostsAtATime, CancellationToken = cancellationToken },
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

    /// <summary>The slots to post, claimed a batch at a time, when those before are on their way.</summary>
    private IEnumerable<QuestionSlot> Claimed(IReadOnlyList<ScheduleKey> due, Action onBroken) =>
        due.Chunk(ClaimsAtATime).SelectMany(batch => Claim(batch, onBroken)).Where(IsToPost);

    private IReadOnlyList<QuestionSlot> Claim(ScheduleKey[] batch, Action onBroken)
    {
        try
        {
            return claims.Claim(batch, clock.Now());
        }
        catch (Exception) when (batch.Length > 1)
        {
            // One of them cannot be read; the others must not wait for that.
            return [.. batch.SelectMany(key => Claim([key], onBroken))];
        }
        catch (Exception e)
        {
            onBroken();
            LogBroken(e);
            return [];
        }
    }

    private bool IsToPost(QuestionSlot slot)
    {
        if (slot.State == SlotState.Claimed)
            return true;
        LogNotPosted(slot.LocalDate, slot.GuildId, slot.State, slot.Reason);
        return false;
    }

    private int PullBack(Instant now)
    {
        var broken = 0;
        foreach (var key in schedules.FarAhead(now))
        {
            try
            {
                if (schedules.PullBack(key, now) is var (far, date))
                    LogPulledBack(key.GuildId, far, date);
            }
            catch (Exception e)
            {
                broken++;
                LogBroken(e);
            }
        }

        return broken;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Nothing is posted on {Date} in guild {GuildId}: {State} ({Reason}).")]
    private partial void LogNotPosted(LocalDate date, Snowflake guildId, SlotState state, string? reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Guild {GuildId} was to be asked on {Far} only, because the clock ran ahead; now it is asked on {Date}.")]
    private partial void LogPulledBack(Snowflake guildId, LocalDate far, LocalDate date);

    [LoggerMessage(Level = LogLevel.Error, Message = "A guild's question was left as it is; it is looked at again soon.")]
    private partial void LogBroken(Exception exception);
}
