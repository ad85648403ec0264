using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;

namespace StudyBot.Features.PeerReviews.Records;

/// <summary>The reviews that were asked for, and their deadlines.</summary>
internal sealed class SeatStore(Database database, Seating seating)
{
    private const int MostAtOnce = 100;

    /// <summary>Shorter absences are a restart.</summary>
    private static readonly Duration ShortestAbsence = Duration.FromMinutes(30);

    private static readonly Duration Beat = Duration.FromMinutes(1);

    /// <summary>False when the member does not have it (any more).</summary>
    public bool PassOn(SeatRef seat, Snowflake userId, Instant now) => database.Write(connection =>
    {
        if (SeatRows.Find(connection, seat) is not { State: SeatState.Assigned } open || open.ReviewerId != userId)
            return false;
        seating.GiveBack(connection, open, Leaving.Passed, now);
        seating.AssignWaiting(connection, open.GuildId, now);
        return true;
    });

    /// <summary>Deals with whatever is over time, and with whatever waits. True when somebody is to be told.</summary>
    public bool Advance(Instant now)
    {
        var due = database.Read(connection => SeatRows.Due(connection, now, MostAtOnce));
        foreach (var seat in due)
        {
            database.Write(connection =>
            {
                // A review may have come in meanwhile.
                if (SeatRows.Find(connection, seat.Ref) is { DueAt: { } dueAt } open && dueAt <= now)
                    seating.Expire(connection, open, now);
            });
        }

        return database.Write(connection => seating.AssignWaiting(connection, guildId: null, now)) + due.Count > 0;
    }

    public Instant? NextDue() => database.Read(connection => connection.ExecuteScalar<long?>(
        "select min(due_at) from peer_seat where due_at is not null")) is { } at ? Instant.FromUnixTimeMilliseconds(at) : null;

    /// <summary>Notes that the bot is at work. It writes once a minute at most.</summary>
    public void MarkSeen(Instant now)
    {
        var seen = database.Read(connection => connection.ExecuteScalar<long?>("select seen_at from peer_watch"));
        if (seen is { } at && Instant.FromUnixTimeMilliseconds(at) + Beat > now)
            return;
        database.Write(connection => connection.Execute(
            """
            insert into peer_watch (id, seen_at) values (1, @now)
            on conflict (id) do update set seen_at = excluded.seen_at
            """,
            new { now }));
    }

    /// <summary>At start: gives back to everyone the time during which the bot was away and nobody could send a review.</summary>
    public void MakeUpForAbsence(Instant now) => database.Write(connection =>
    {
        if (connection.ExecuteScalar<long?>("select seen_at from peer_watch") is { } seen && Instant.FromUnixTimeMilliseconds(seen) + ShortestAbsence <= now)
        {
            connection.Execute(
                "update peer_seat set due_at = due_at + (@now - case when due_at - @time > @seen then due_at - @time else @seen end) where due_at > @seen",
                new { now, seen, time = (long)Seating.Time.TotalMilliseconds });
        }
    });
}
