using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;

namespace StudyBot.Features.Answers;

/// <summary>What answering needs to know of a row of <c>question_slot</c>: one question of one guild on one date.</summary>
internal sealed record AskedSlot
{
    public required long Id { get; init; }

    public required Snowflake GuildId { get; init; }

    /// <summary>The calendar date in the guild's zone.</summary>
    public required LocalDate LocalDate { get; init; }

    /// <summary>Null when it was missed before a question was drawn.</summary>
    public string? QuestionId { get; init; }

    /// <summary>When the question's day ends, so that answers stand as they are and the model answer opens to everyone.</summary>
    public Instant ClosesAt { get; init; }
}

/// <summary>Reads slots; the Questions feature writes them.</summary>
internal sealed class AskedSlots(Database database)
{
    /// <summary>Null when there is none.</summary>
    public AskedSlot? Find(long id) => database.Read(connection => connection.QuerySingleOrDefault<AskedSlot>(
        "select id, guild_id, local_date, question_id, closes_at from question_slot where id = @id", new { id }));
}
