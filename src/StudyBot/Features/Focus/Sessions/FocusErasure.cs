using System.Data;
using Dapper;
using StudyBot.Study;

namespace StudyBot.Features.Focus.Sessions;

/// <summary>A member's sessions go on without them: others keep their parts, and whoever is in longest becomes the host.</summary>
internal sealed class FocusErasure(FocusSessions sessions) : IErasureListener
{
    public void OnErase(IDbConnection connection, Erasure erasure)
    {
        var member = new { erasure.GuildId, erasure.UserId };
        var live = FocusSessionRows.LiveSeat(connection, erasure.GuildId, erasure.UserId);
        // Who began it wrote the task, whoever is the host by now.
        connection.Execute(
            """
            update focus_session set task = null where id in (
                select session_id from focus_seat
                where guild_id = @GuildId and user_id = @UserId and focus_seat.joined_at = focus_session.started_at)
            """,
            member);
        connection.Execute("delete from focus_seat where guild_id = @GuildId and user_id = @UserId", member);
        if (live is null || FocusSessionRows.Find(connection, live.SessionId) is not { IsOver: false } session)
            return;
        if (FocusSessionRows.Seats(connection, session.Id).Where(seat => seat.IsLive).ToList() is not [var next, ..])
            sessions.End(connection, session, erasure.At);
        else
            FocusSessionRows.Save(connection, session with { HostId = session.HostId == erasure.UserId ? next.UserId : session.HostId }, erasure.At);
    }
}
