using System.Data;
using Dapper;
using StudyBot.Staff.Briefs;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Desk;

/// <summary>Answers that wait for a mentor; in private without the reader's own.</summary>
internal sealed class QueueBriefPart : IBriefPart
{
    private static readonly Bilingual<string> What = new("멘토 리뷰를 기다리는 답", "answers that wait for a mentor");

    public IEnumerable<BriefLine> Lines(IDbConnection connection, BriefReader reader) => connection.QuerySingle<WaitingCount>(
            """
            select count(distinct request.id) as count, min(request.asked_at) as oldest
            from peer_seat as seat join peer_request as request on request.id = seat.request_id
            where seat.guild_id = @GuildId and seat.state = 'mentors' and request.author_id <> @except
            """,
            new { reader.Guild.GuildId, except = reader.UserId?.ToInt64() ?? 0 })
        .Lines("🤝", What.In(reader.Language), "staff reviews", reader.Language);
}
