using Dapper;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Features.Feedback.Reporting;
using StudyBot.Storage;
using StudyBot.Study.Feedback;

namespace StudyBot.Features.Feedback.Desk;

/// <summary>A page of the list.</summary>
/// <param name="Reports">Open ones the longest waiting first, closed ones the last closed first.</param>
/// <param name="Number">From 0.</param>
/// <param name="Count">Of pages; 1 or more.</param>
/// <param name="Total">Of reports.</param>
internal sealed record ReportPage(IReadOnlyList<Report> Reports, int Number, int Count, int Total);

/// <summary>Reads the reports of a guild, for its staff.</summary>
internal sealed class ReportQueue(Database database)
{
    public const int PageSize = 8;

    /// <inheritdoc cref="ReportRows.Find"/>
    public Report? Find(Snowflake guildId, Snowflake id) => database.Read(connection => ReportRows.Find(connection, guildId, id));

    /// <param name="guildId">Whose.</param>
    /// <param name="place">A page beyond the last is the last.</param>
    public ReportPage Page(Snowflake guildId, ReportPlace place) => database.Read(connection =>
    {
        var which = place.Open ? "state = 'open'" : "state <> 'open'";
        var total = connection.ExecuteScalar<int>($"select count(*) from content_report where guild_id = @guildId and {which}", new { guildId });
        var count = Math.Max(1, (total + PageSize - 1) / PageSize);
        var page = Math.Clamp(place.Page, 0, count - 1);
        var reports = connection.Query<Report>(
            $"""
            select {ReportRows.Columns} from content_report where guild_id = @guildId and {which}
            order by {(place.Open ? "id" : "closed_at desc, id desc")} limit @PageSize offset @skipped
            """,
            new { guildId, PageSize, skipped = page * PageSize });
        return new ReportPage([.. reports], page, count, total);
    });

    /// <summary>How many members' reports on the item wait for staff.</summary>
    public int OpenOn(Snowflake guildId, ItemRef item) => database.Read(connection => connection.ExecuteScalar<int>(
        "select count(*) from content_report where guild_id = @guildId and kind = @kind and item_id = @Id and state = 'open'",
        new { guildId, kind = item.Kind.Column(), item.Id }));
}
