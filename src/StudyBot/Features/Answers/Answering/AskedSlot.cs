using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;

namespace StudyBot.Features.Answers.Answering;

/// <summary>What answering needs to know of a row of <c>question_slot</c>: one question of one guild on one date.</summary>
internal sealed record AskedSlot
{
    public required long Id { get; init; }

    public required Snowflake GuildId { get; init; }

    /// <summary>The calendar date in the guild's zone.</summary>
    public required LocalDate LocalDate { get; init; }

    /// <summary>Null when it was missed before a question was drawn.</summary>
    public string? QuestionId { get; init; }

    /// <summary>When the question's day ends, so that answers stand as they are and what is sealed opens to everyone.</summary>
    public Instant ClosesAt { get; init; }

    /// <summary>Where the question is talked about; null when it has no thread.</summary>
    public Snowflake? ThreadId { get; init; }
}

/// <summary>Reads slots; the Questions feature writes them.</summary>
internal sealed class AskedSlots(Database database)
{
    private const string Columns = "id, guild_id, local_date, question_id, closes_at, thread_id";

    /// <summary>Null when there is none.</summary>
    public AskedSlot? Find(long id) => database.Read(connection => connection.QuerySingleOrDefault<AskedSlot>(
        $"select {Columns} from question_slot where id = @id", new { id }));

    /// <summary>The slot in which a guild is being asked this question right now; null when it is not.</summary>
    public AskedSlot? FindOpen(Snowflake guildId, string questionId, Instant now) => database.Read(connection => connection.QueryFirstOrDefault<AskedSlot>(
        $"""
        select {Columns} from question_slot
        where guild_id = @guildId and closes_at > @now and question_id = @questionId and state in ('claimed', 'failed', 'sent') order by closes_at desc
        """,
        new { guildId, questionId, now }));

    /// <summary>Ids of the questions that a guild is being asked right now.</summary>
    public IReadOnlySet<string> OpenQuestions(Snowflake guildId, Instant now) => database.Read(connection => connection.Query<string>(
        "select question_id from question_slot where guild_id = @guildId and closes_at > @now and question_id is not null and state in ('claimed', 'failed', 'sent')",
        new { guildId, now }).ToHashSet());
}
