using System.Data;
using System.Globalization;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Answers.Answering;
using StudyBot.Scheduling;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Threads;

/// <summary>Which answers are to be, or are, in the threads of their questions.</summary>
internal sealed class AnswerPostStore(Database database) : IErasureListener
{
    private const int MostAtOnce = 500;

    private const string Columns = "guild_id, user_id, slot_id, state, wished_at, attempts, claimed_at, thread_id, message_id, reason";
    private const string Key = "guild_id = @GuildId and user_id = @UserId and slot_id = @SlotId";

    /// <summary>Null when the member does not want their answer in the thread.</summary>
    public AnswerPost? Find(AskedQuestion asked) => database.Read(connection => connection.QuerySingleOrDefault<AnswerPost>(
        $"select {Columns} from answer_post where {Key}", new { asked.GuildId, asked.UserId, SlotId = asked.Slot?.Id }));

    /// <summary>Wants it in the thread, from <paramref name="dueAt"/> on. Changes nothing when it is on its way or there.</summary>
    public void Wish(AskedQuestion asked, AskedSlot slot, Instant dueAt, Instant now) => database.Write(connection => connection.Execute(
        """
        insert into answer_post (guild_id, user_id, slot_id, state, try_at, wished_at, attempts)
        values (@GuildId, @UserId, @slotId, 'waiting', @dueAt, @now, 0)
        on conflict (guild_id, user_id, slot_id) do update set
            state = 'waiting', try_at = excluded.try_at, wished_at = excluded.wished_at, attempts = 0, claimed_at = null, reason = null
        where answer_post.state = 'failed'
        """,
        new { asked.GuildId, asked.UserId, slotId = slot.Id, dueAt, now }));

    /// <summary>Takes the wish back. What may stand in the thread already is to be removed; null when nothing is.</summary>
    public AnswerPost? Withdraw(AskedSlot slot, Snowflake userId, Instant now) => database.Write(connection =>
    {
        var key = new { slot.GuildId, UserId = userId, SlotId = slot.Id, until = now + AttemptLimit.Lease };
        connection.Execute($"delete from answer_post where {Key} and message_id is null and state in ('waiting', 'failed')", key);
        return connection.QuerySingleOrDefault<AnswerPost>(
            $"update answer_post set state = 'removing', try_at = @until, reason = null where {Key} returning {Columns}", key);
    });

    /// <summary>Those whose time has come, and those whose owner died; in the order in which they were wished for.</summary>
    public IReadOnlyList<AnswerPost> Due(Instant now) => database.Read(connection => connection.Query<AnswerPost>(
        $"""
        select {Columns} from answer_post
        where state in ('waiting', 'claimed', 'removing') and try_at <= @now order by try_at, wished_at, user_id limit @MostAtOnce
        """,
        new { now, MostAtOnce }).AsList());

    public Instant? NextDue() => database.Read(connection => connection.ExecuteScalar<long?>(
        "select min(try_at) from answer_post where state in ('waiting', 'claimed', 'removing')")) is { } at ? Instant.FromUnixTimeMilliseconds(at) : null;

    /// <summary>Takes it for one more attempt; null when someone else was quicker, or it was taken back.</summary>
    public AnswerPost? Take(AnswerPost due, Instant now) => database.Write(connection => connection.QuerySingleOrDefault<AnswerPost>(
        $"""
        update answer_post set
            state = case state when 'waiting' then 'claimed' else state end,
            try_at = @until, attempts = attempts + 1, claimed_at = coalesce(claimed_at, @now)
        where {Key} and state in ('waiting', 'claimed', 'removing') and try_at <= @now returning {Columns}
        """,
        new { due.GuildId, due.UserId, due.SlotId, now, until = now + AttemptLimit.Lease }));

    /// <summary>What is to be posted: the text as it stands now, and the question's thread; null when it is not shared any more.</summary>
    public PostableAnswer? Content(AnswerPost post) => database.Read(connection => connection.QuerySingleOrDefault<PostableAnswer>(
        """
        select answer.body, question_slot.thread_id from answer join question_slot on question_slot.id = answer.slot_id
        where answer.guild_id = @GuildId and answer.user_id = @UserId and answer.id = @SlotId and shared_at is not null
        """,
        post));

    /// <summary>Notes where it is being posted, so that it is found there whatever comes in between.</summary>
    public void MarkThread(AnswerPost post, Snowflake threadId) => database.Write(connection => connection.Execute(
        $"update answer_post set thread_id = @threadId where {Key}", new { post.GuildId, post.UserId, post.SlotId, threadId }));

    /// <summary>False when the member took it back meanwhile; then the message must go again.</summary>
    public bool MarkSent(AnswerPost post, Snowflake messageId) => database.Write(connection => connection.Execute(
        $"update answer_post set state = 'sent', message_id = @messageId, reason = null where {Key} and state = 'claimed'",
        new { post.GuildId, post.UserId, post.SlotId, messageId }) > 0);

    /// <summary>Puts an attempt down as failed; it is made again at <paramref name="retryAt"/>, or given up when that is null.</summary>
    public void MarkFailed(AnswerPost post, string reason, Instant? retryAt) => database.Write(connection => connection.Execute(
        $"""
        update answer_post set
            state = case when @retryAt is not null then state when message_id is null then 'failed' else 'sent' end, try_at = coalesce(@retryAt, try_at), reason = @reason
        where {Key} and state = @state
        """,
        new { post.GuildId, post.UserId, post.SlotId, reason, retryAt, state = post.State.ToString().ToLower(CultureInfo.InvariantCulture) }));

    /// <summary>What stands in threads is taken out by the job, whose row goes with the message.</summary>
    public void OnErase(IDbConnection connection, Erasure erasure) => connection.Execute(
        """
        update answer_post set state = 'removing', try_at = case when state = 'claimed' then @underWay else @At end, reason = null
        where guild_id = @GuildId and user_id = @UserId and (message_id is not null or state not in ('waiting', 'failed'))
        """,
        new { erasure.GuildId, erasure.UserId, erasure.At, underWay = erasure.At + AttemptLimit.Lease });

    /// <summary>Nothing of it is left, in the thread or here.</summary>
    public void Forget(AnswerPost post) => database.Write(connection => connection.Execute($"delete from answer_post where {Key}", post));
}

/// <summary>An answer that is about to be posted.</summary>
internal sealed record PostableAnswer
{
    public required string Body { get; init; }

    /// <summary>Null when the question has none (any more).</summary>
    public Snowflake? ThreadId { get; init; }
}
