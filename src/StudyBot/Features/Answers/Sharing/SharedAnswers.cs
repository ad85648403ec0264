using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Answers.Answering;
using StudyBot.Storage;

namespace StudyBot.Features.Answers.Sharing;

/// <summary>An answer that its member lets others see.</summary>
internal sealed record SharedAnswer
{
    public required Snowflake UserId { get; init; }

    public required string Body { get; init; }

    public Instant SharedAt { get; init; }

    /// <summary>How many others it helped, in their own eyes.</summary>
    public int Thanks { get; init; }

    /// <summary>Whether the reader is one of them.</summary>
    public bool ThankedByReader { get; init; }

    public SharedPlace Place => new(SharedAt, UserId);
}

/// <summary>Where an answer stands among the shared ones of its slot, newest first; so it also says where others stand.</summary>
internal readonly record struct SharedPlace(Instant SharedAt, Snowflake UserId);

/// <summary>Reads what members share, and keeps whom it helped. Nothing here ever sees an answer that is not shared.</summary>
internal sealed class SharedAnswers(Database database)
{
    private const string Select =
        """
        select user_id, body, shared_at,
            (select count(*) from answer_thanks where answer_thanks.slot_id = answer.slot_id and author_id = answer.user_id) as thanks,
            exists (select 1 from answer_thanks where answer_thanks.slot_id = answer.slot_id
                and author_id = answer.user_id and answer_thanks.user_id = @reader) as thanked_by_reader
        from answer
        """;

    /// <summary>How many answers to a slot are shared by others.</summary>
    public int Count(AskedSlot slot, Snowflake except) => database.Read(connection => connection.ExecuteScalar<int>(
        "select count(*) from answer where slot_id = @Id and shared_at is not null and user_id <> @except", new { slot.Id, except }));

    /// <summary>The shared answer after this place, or the newest; the reader's own is passed over. Null at the end.</summary>
    public SharedAnswer? Older(AskedSlot slot, Snowflake reader, SharedPlace? than) => database.Read(connection => connection.QueryFirstOrDefault<SharedAnswer>(
        $"""
        {Select}
        where slot_id = @Id and shared_at is not null and user_id <> @reader and (shared_at, user_id) < (@SharedAt, @UserId)
        order by shared_at desc, user_id desc limit 1
        """,
        new { slot.Id, reader, SharedAt = than?.SharedAt ?? Instant.MaxValue, UserId = than?.UserId ?? default }));

    /// <summary>The shared answer before this place. Null at the beginning.</summary>
    public SharedAnswer? Newer(AskedSlot slot, Snowflake reader, SharedPlace than) => database.Read(connection => connection.QueryFirstOrDefault<SharedAnswer>(
        $"""
        {Select}
        where slot_id = @Id and shared_at is not null and user_id <> @reader and (shared_at, user_id) > (@SharedAt, @UserId)
        order by shared_at, user_id limit 1
        """,
        new { slot.Id, reader, than.SharedAt, than.UserId }));

    /// <summary>A member's shared answer; null when there is none, or they do not share it.</summary>
    public SharedAnswer? Of(AskedSlot slot, Snowflake reader, Snowflake author) => database.Read(connection => connection.QuerySingleOrDefault<SharedAnswer>(
        $"{Select} where guild_id = @GuildId and user_id = @author and id = @Id and shared_at is not null",
        new { slot.GuildId, slot.Id, reader, author }));

    /// <summary>How many others share an answer that is newer than this place.</summary>
    public int CountNewer(AskedSlot slot, Snowflake reader, SharedPlace than) => database.Read(connection => connection.ExecuteScalar<int>(
        """
        select count(*) from answer
        where slot_id = @Id and shared_at is not null and user_id <> @reader and (shared_at, user_id) > (@SharedAt, @UserId)
        """,
        new { slot.Id, reader, than.SharedAt, than.UserId }));

    /// <summary>How many others an answer helped.</summary>
    public int Thanks(AskedSlot slot, Snowflake author) => database.Read(connection => connection.ExecuteScalar<int>(
        "select count(*) from answer_thanks where slot_id = @Id and author_id = @author", new { slot.Id, author }));

    /// <summary>Says that an answer helped, or takes it back. Changes nothing when the answer is not shared, or the reader's own.</summary>
    public void Thank(AskedSlot slot, Snowflake reader, Snowflake author, bool helped, Instant at) => database.Write(connection =>
    {
        if (helped)
            Insert(connection, slot, reader, author, at);
        else
            Delete(connection, slot, reader, author);
    });

    private static void Delete(IDbConnection connection, AskedSlot slot, Snowflake reader, Snowflake author) => connection.Execute(
        "delete from answer_thanks where slot_id = @Id and author_id = @author and user_id = @reader", new { slot.Id, author, reader });

    private static void Insert(IDbConnection connection, AskedSlot slot, Snowflake reader, Snowflake author, Instant at) => connection.Execute(
        """
        insert into answer_thanks (slot_id, author_id, user_id, guild_id, thanked_at)
        select slot_id, user_id, @reader, guild_id, @at from answer
        where guild_id = @GuildId and user_id = @author and id = @Id and shared_at is not null and user_id <> @reader
        on conflict (slot_id, author_id, user_id) do nothing
        """,
        new { slot.GuildId, slot.Id, reader, author, at });
}
