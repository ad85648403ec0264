using System.Data;
using Dapper;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Study.Feedback;

namespace StudyBot.Features.Feedback.Reporting;

/// <summary>Rows of <c>content_report</c>, within the caller's transaction or snapshot.</summary>
internal static class ReportRows
{
    /// <summary>All that a <see cref="Report"/> holds.</summary>
    public const string Columns =
        "id, guild_id, kind, item_id, reported_by, language, body, reported_at, state, closed_by, closed_at, reason";

    /// <summary>Null when this guild has none of the id.</summary>
    public static Report? Find(IDbConnection connection, Snowflake guildId, Snowflake id) => connection.QuerySingleOrDefault<Report>(
        $"select {Columns} from content_report where id = @id and guild_id = @guildId", new { id, guildId });

    /// <summary>The member's report on the item that waits for staff; null when there is none.</summary>
    public static Report? FindOpen(IDbConnection connection, Snowflake guildId, Snowflake userId, ItemRef item) =>
        connection.QuerySingleOrDefault<Report>(
            $"""
            select {Columns} from content_report
            where guild_id = @guildId and reported_by = @userId and kind = @kind and item_id = @Id and state = 'open'
            """,
            new { guildId, userId, kind = item.Kind.Column(), item.Id });

    public static int CountOpen(IDbConnection connection, Snowflake guildId, Snowflake userId) => connection.ExecuteScalar<int>(
        "select count(*) from content_report where guild_id = @guildId and reported_by = @userId and state = 'open'",
        new { guildId, userId });
}
