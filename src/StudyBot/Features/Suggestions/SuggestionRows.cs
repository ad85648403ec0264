using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Content;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Suggestions;

/// <summary>The SQL that several of the feature's stores share.</summary>
internal static class SuggestionRows
{
    public const string Columns =
        """
        id, guild_id, user_id, locale, state, topic, level, prompt, key_points, answer, origin, credit, similar_to,
        saved_at, sent_at, decided_at, decided_by, ready_reason, reason, item_number
        """;

    public static Suggestion? Find(IDbConnection connection, Snowflake guildId, Snowflake id) => connection.QuerySingleOrDefault<Suggestion>(
        $"select {Columns} from question_suggestion where id = @id and guild_id = @guildId", new { id, guildId });

    /// <summary>Writes a draft, or sends it; false when it is no draft any more, or another member's.</summary>
    public static bool Put(IDbConnection connection, Suggestion suggestion, SuggestionState state, Instant? sentAt) => connection.Execute(
        """
        insert into question_suggestion (id, guild_id, user_id, locale, state, topic, level, prompt, key_points, answer, origin,
            credit, similar_to, saved_at, sent_at)
        values (@Id, @GuildId, @UserId, @Locale, @state, @Topic, @level, @Prompt, @KeyPoints, @Answer, @Origin,
            @Credit, @SimilarTo, @SavedAt, @sentAt)
        on conflict (id) do update set locale = excluded.locale, state = excluded.state, topic = excluded.topic, level = excluded.level,
            prompt = excluded.prompt, key_points = excluded.key_points, answer = excluded.answer, origin = excluded.origin,
            credit = excluded.credit, similar_to = excluded.similar_to, saved_at = excluded.saved_at, sent_at = excluded.sent_at
        where question_suggestion.state = 'draft' and question_suggestion.guild_id = excluded.guild_id
            and question_suggestion.user_id = excluded.user_id
        """,
        new
        {
            suggestion.Id,
            suggestion.GuildId,
            suggestion.UserId,
            suggestion.Locale,
            state = Code<SuggestionState>(state),
            suggestion.Topic,
            level = Code(suggestion.Level),
            suggestion.Prompt,
            suggestion.KeyPoints,
            suggestion.Answer,
            suggestion.Origin,
            suggestion.Credit,
            suggestion.SimilarTo,
            suggestion.SavedAt,
            sentAt,
        }) > 0;

    /// <summary>A word as its column holds it.</summary>
    public static string? Code<T>(T? word)
        where T : struct, Enum => word is { } known ? ItemWords.Code(known) : null;
}
