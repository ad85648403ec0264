using Dapper;
using StudyBot.Content;
using StudyBot.Discord.Model;
using StudyBot.Storage;

namespace StudyBot.Features.Suggestions;

/// <summary>A place in a guild's queue.</summary>
/// <param name="Suggestion">What waits there.</param>
/// <param name="Place">From 0.</param>
/// <param name="Count">Of all that wait.</param>
internal sealed record Queued(Suggestion Suggestion, int Place, int Count);

/// <summary>What waits for staff, the oldest first, and what they left half done.</summary>
internal sealed class SuggestionQueue(Database database)
{
    /// <summary>Null for a draft, and for another guild's.</summary>
    public Suggestion? Find(Snowflake guildId, Snowflake id) => database.Read(connection =>
        SuggestionRows.Find(connection, guildId, id) is { State: not SuggestionState.Draft } found ? found : null);

    public int Count(Snowflake guildId) => database.Read(connection => connection.ExecuteScalar<int>(
        "select count(*) from question_suggestion where guild_id = @guildId and state = 'waiting'", new { guildId }));

    /// <param name="guildId">Whose.</param>
    /// <param name="place">From 0; beyond either end, the nearest there is.</param>
    /// <returns>Null when nothing waits.</returns>
    public Queued? At(Snowflake guildId, int place) => database.Read(connection =>
    {
        var count = connection.ExecuteScalar<int>(
            "select count(*) from question_suggestion where guild_id = @guildId and state = 'waiting'", new { guildId });
        if (count == 0)
            return null;
        var nearest = Math.Clamp(place, 0, count - 1);
        return new Queued(
            connection.QuerySingle<Suggestion>(
                $"""
                select {SuggestionRows.Columns} from question_suggestion where guild_id = @guildId and state = 'waiting'
                order by sent_at, id limit 1 offset @nearest
                """,
                new { guildId, nearest }),
            nearest,
            count);
    });

    /// <summary>The suggestion as this member of staff last filled it in; null when they did not.</summary>
    public Suggestion? LeftBy(Snowflake staffId, Suggestion suggestion) => database.Read(connection => connection.QuerySingleOrDefault<Edit>(
        "select topic, level, prompt, key_points, answer from question_suggestion_edit where suggestion_id = @Id and user_id = @staffId",
        new { suggestion.Id, staffId })) is { } edit
            ? suggestion with { Topic = edit.Topic, Level = edit.Level, Prompt = edit.Prompt, KeyPoints = edit.KeyPoints, Answer = edit.Answer }
            : null;

    /// <summary>Keeps what could not be stored, as long as nobody has decided.</summary>
    public void Leave(Snowflake staffId, Suggestion edited) => database.Write(connection => connection.Execute(
        """
        insert into question_suggestion_edit (suggestion_id, user_id, topic, level, prompt, key_points, answer)
        select id, @staffId, @Topic, @level, @Prompt, @KeyPoints, @Answer from question_suggestion where id = @Id and state = 'waiting'
        on conflict (suggestion_id, user_id) do update set topic = excluded.topic, level = excluded.level, prompt = excluded.prompt,
            key_points = excluded.key_points, answer = excluded.answer
        """,
        new
        {
            edited.Id,
            staffId,
            edited.Topic,
            level = SuggestionRows.Code(edited.Level),
            edited.Prompt,
            edited.KeyPoints,
            edited.Answer,
        }));

    internal sealed record Edit
    {
        public string? Topic { get; init; }

        public QuestionLevel? Level { get; init; }

        public required string Prompt { get; init; }

        public required string KeyPoints { get; init; }

        public required string Answer { get; init; }
    }
}
