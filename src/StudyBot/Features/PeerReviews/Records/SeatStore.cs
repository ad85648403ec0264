using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Outages;
using StudyBot.Storage;

namespace StudyBot.Features.PeerReviews.Records;

/// <summary>The reviews that were asked for, and their deadlines.</summary>
internal sealed class SeatStore(Database database, Seating seating) : IOutageListener
{
    private const int MostAtOnce = 100;

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

    /// <summary>Gives back to everyone the time during which the bot was away and nobody could send a review.</summary>
    public void OnOutage(IDbConnection connection, Interval absence, IReadOnlyDictionary<Snowflake, LocalDate> firstDates) => connection.Execute(
        "update peer_seat set due_at = due_at + (@End - case when due_at - @time > @Start then due_at - @time else @Start end) where due_at > @Start",
        new { absence.Start, absence.End, time = (long)Seating.Time.TotalMilliseconds });
}
