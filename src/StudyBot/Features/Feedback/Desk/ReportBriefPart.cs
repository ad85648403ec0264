using System.Data;
using Dapper;
using StudyBot.Staff.Briefs;
using StudyBot.Words;

namespace StudyBot.Features.Feedback.Desk;

/// <summary>Mistakes that members reported and nobody closed.</summary>
internal sealed class ReportBriefPart : IBriefPart
{
    private static readonly Bilingual<string> What = new("틀린 곳 신고", "reported mistakes");

    public IEnumerable<BriefLine> Lines(IDbConnection connection, BriefReader reader) => connection.QuerySingle<WaitingCount>(
            "select count(*) as count, min(reported_at) as oldest from content_report where guild_id = @GuildId and state = 'open'",
            new { reader.Guild.GuildId })
        .Lines("🚩", What.In(reader.Language), "content reports", reader.Language);
}
