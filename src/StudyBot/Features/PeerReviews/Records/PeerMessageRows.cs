using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Features.PeerReviews.Records;

/// <summary>What members are to be told, within the caller's transaction: each thing once.</summary>
internal static class PeerMessageRows
{
    public static void Add(IDbConnection connection, PeerMessageKind kind, SeatRef seat, Snowflake userId, Instant now) => connection.Execute(
        """
        insert into peer_message (kind, request_id, number, user_id, created_at, tell_at, tells)
        values (@kind, @RequestId, @Number, @userId, @now, @now, 0)
        on conflict (kind, request_id, number, user_id) do nothing
        """,
        new { kind = kind == PeerMessageKind.Assigned ? "assigned" : "reviewed", seat.RequestId, seat.Number, userId, now });
}
