using System.Data;
using Dapper;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Features.Feedback.Desk;
using StudyBot.Letters;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Feedback;

namespace StudyBot.Features.Feedback.Reporting;

/// <summary>What became of a report that was sent.</summary>
/// <param name="Report">The one that waits for staff now; null when there were too many.</param>
/// <param name="IsNew">Whether it is the one that was sent; otherwise an earlier one on the same item.</param>
internal sealed record ReportOutcome(Report? Report, bool IsNew);

/// <summary>What became of an attempt to close a report.</summary>
/// <param name="Report">As it stands now; null when this guild has none of the id.</param>
/// <param name="IsFirst">False when somebody was faster.</param>
internal sealed record ClosingOutcome(Report? Report, bool IsFirst);

/// <summary>Members' reports of mistakes.</summary>
internal sealed class ReportStore(Database database, StaffNotices notices, StaffLog log) : IErasureListener
{
    /// <summary>Of one member at a time, so that nobody floods the staff channel.</summary>
    public const int MostOpen = 5;

    /// <summary>The member's report on the item that waits for staff; null when there is none.</summary>
    public Report? FindOpen(Snowflake guildId, Snowflake userId, ItemRef item) =>
        database.Read(connection => ReportRows.FindOpen(connection, guildId, userId, item));

    public int CountOpen(Snowflake guildId, Snowflake userId) =>
        database.Read(connection => ReportRows.CountOpen(connection, guildId, userId));

    /// <summary>Stores the report and tells staff, or neither.</summary>
    public ReportOutcome Add(Report report) => database.Write(connection =>
    {
        if (ReportRows.FindOpen(connection, report.GuildId, report.ReportedBy, report.Item) is { } earlier)
            return new ReportOutcome(earlier, IsNew: earlier.Id == report.Id);
        if (ReportRows.CountOpen(connection, report.GuildId, report.ReportedBy) >= MostOpen)
            return new ReportOutcome(null, IsNew: false);
        connection.Execute(
            """
            insert into content_report (id, guild_id, kind, item_id, reported_by, language, body, reported_at, state)
            values (@Id, @GuildId, @kind, @ItemId, @ReportedBy, @Language, @Body, @ReportedAt, 'open')
            """,
            new
            {
                report.Id,
                report.GuildId,
                kind = report.Kind.Column(),
                report.ItemId,
                report.ReportedBy,
                report.Language,
                report.Body,
                report.ReportedAt,
            });
        notices.Tell(connection, report.GuildId, ReportNotice.KindName, report.Id.ToString(), report.ReportedAt);
        return new ReportOutcome(report, IsNew: true);
    });

    /// <summary>Closes the report, logs it, and leaves the word for the member to be sent; the second to try changes nothing.</summary>
    public ClosingOutcome Close(ReportClosing closing) => database.Write(connection =>
    {
        var isFirst = connection.Execute(
            """
            update content_report set state = @state, closed_by = @By, closed_at = @At, reason = @Reason
            where id = @Id and guild_id = @GuildId and state = 'open'
            """,
            new
            {
                closing.Id,
                closing.GuildId,
                closing.By,
                closing.At,
                closing.Reason,
                state = closing.IsResolved ? "resolved" : "dismissed",
            }) > 0;
        var report = ReportRows.Find(connection, closing.GuildId, closing.Id);
        if (!isFirst)
            return new ClosingOutcome(report, isFirst);
        log.Append(connection, ReportLogEntries.Of(report!, closing.NameOf(report!.Item)));
        if ((closing.IsResolved || closing.Reason is not null) && report.ReportedBy != closing.By)
            LetterStore.Add(connection, closing.GuildId, report.ReportedBy, ReportOutcomeLetter.KindName, closing.Id.ToString(), closing.At);
        return new ClosingOutcome(report, isFirst);
    });

    /// <summary>The words of the member's reports go from the staff channel, too.</summary>
    public void OnErase(IDbConnection connection, Erasure erasure)
    {
        foreach (var id in connection.Query<long>("select id from content_report where guild_id = @GuildId and reported_by = @UserId", erasure).AsSnowflakes())
            StaffNotices.Settle(connection, erasure.GuildId, ReportNotice.KindName, id.ToString(), erasure.At);
    }
}
