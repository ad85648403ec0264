using System.Collections.Frozen;
using System.Data;
using Dapper;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Words;

namespace StudyBot.Content.Own;

/// <summary>
/// Reads what is a guild's own, for every feature that shows advice or questions. It stands here and not with the feature
/// that writes it, because all of them ask for the library, and none may know another.
/// </summary>
internal sealed class OwnContentReader(Database database)
{
    /// <inheritdoc cref="Database.IsWithinChange"/>
    public bool IsWithinChange => database.IsWithinChange;

    /// <summary>Null for a guild that has nothing of its own and never had.</summary>
    public long? Revision(Snowflake guildId) => database.Read(connection => Revision(connection, guildId));

    /// <inheritdoc cref="Read(IDbConnection, Snowflake)"/>
    public OwnContent Read(Snowflake guildId) => database.Read(connection => Read(connection, guildId));

    /// <summary>All of it, as of one moment.</summary>
    public static OwnContent Read(IDbConnection connection, Snowflake guildId) =>
        Revision(connection, guildId) is not { } revision ? OwnContent.None : new OwnContent
        {
            Revision = revision,
            Items = [.. Questions(connection, guildId), .. Advice(connection, guildId)],
            Withdrawn = Withdrawn(connection, guildId).ToFrozenSet(),
        };

    /// <summary>What is built in and not wanted, without the rest.</summary>
    public static IEnumerable<Withdrawal> Withdrawn(IDbConnection connection, Snowflake guildId) => connection.Query<Withdrawal>(
        "select kind, scope, target from guild_withdrawn where guild_id = @guildId", new { guildId });

    private static long? Revision(IDbConnection connection, Snowflake guildId) => connection.ExecuteScalar<long?>(
        "select revision from guild_content where guild_id = @guildId", new { guildId });

    private static IEnumerable<OwnItem> Questions(IDbConnection connection, Snowflake guildId) => connection.Query<QuestionRow>(
        """
        select item.number, item.topic, item.level, kind as type, revision, created_by, created_at, changed_by, changed_at, retired_at,
            language, text.prompt, hint, text.key_points, text.answer, follow_ups, credit
        from guild_question as item join guild_question_text as text on text.number = item.number
            left join question_suggestion as suggestion on suggestion.item_number = item.number and suggestion.guild_id = item.guild_id
        where item.guild_id = @guildId order by item.number
        """,
        new { guildId }).GroupBy(row => row.Number).Select(rows => rows.First().Item(new QuestionEntry(
            rows.First().Topic, rows.First().Level, rows.First().Type, In(Language.Korean, rows)?.Text, In(Language.English, rows)?.Text)) with
        {
            Credit = rows.First().Credit,
        });

    private static IEnumerable<OwnItem> Advice(IDbConnection connection, Snowflake guildId) => connection.Query<AdviceRow>(
        """
        select item.number, topic, stage, revision, created_by, created_at, changed_by, changed_at, retired_at,
            language, title, body, task, source
        from guild_advice as item join guild_advice_text as text on text.number = item.number
        where guild_id = @guildId order by item.number
        """,
        new { guildId }).GroupBy(row => row.Number).Select(rows => rows.First().Item(new AdviceEntry(
            rows.First().Topic, rows.First().Stage, In(Language.Korean, rows)?.Text, In(Language.English, rows)?.Text)));

    private static T? In<T>(Language language, IEnumerable<T> rows)
        where T : OwnItemRow => rows.FirstOrDefault(row => row.Language == language.Code());
}
