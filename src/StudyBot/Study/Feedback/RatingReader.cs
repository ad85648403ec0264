using Dapper;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Storage;

namespace StudyBot.Study.Feedback;

/// <summary>Reads what members think of items; the Feedback feature writes it.</summary>
internal sealed class RatingReader(Database database)
{
    public ItemFeedback Of(Snowflake guildId, Snowflake userId, ItemRef item) => database.Read(connection =>
    {
        var row = connection.QuerySingle<FeedbackRow>(
            """
            select
                (select useful from content_score where guild_id = @guildId and kind = @kind and item_id = @Id) as useful,
                (select useful from content_rating
                    where guild_id = @guildId and user_id = @userId and kind = @kind and item_id = @Id) as own,
                (select count(*) from content_report
                    where guild_id = @guildId and reported_by = @userId and kind = @kind and item_id = @Id and state = 'open') as reports
            """,
            new { guildId, userId, kind = item.Kind.Column(), item.Id });
        return new ItemFeedback((int)(row.Useful ?? 0), row.Own is { } own ? own > 0 : null, row.Reports > 0);
    });

    /// <summary>By item id; without items that nobody rated.</summary>
    public IReadOnlyDictionary<string, ItemScore> Scores(Snowflake guildId, ItemKind kind) => database.Read(connection =>
        connection.Query<ScoreRow>(
            "select item_id, useful, not_useful from content_score where guild_id = @guildId and kind = @kind",
            new { guildId, kind = kind.Column() }).ToDictionary(row => row.ItemId, row => new ItemScore((int)row.Useful, (int)row.NotUseful)));

    internal sealed record FeedbackRow
    {
        public long? Useful { get; init; }

        public long? Own { get; init; }

        public long Reports { get; init; }
    }

    internal sealed record ScoreRow
    {
        public required string ItemId { get; init; }

        public long Useful { get; init; }

        public long NotUseful { get; init; }
    }
}
