using Dapper;
using NodaTime;
using StudyBot.Scheduling;
using StudyBot.Storage;

namespace StudyBot.Features.PeerReviews.Records;

/// <summary>Which direct messages are still to be sent.</summary>
internal sealed class PeerMessageStore(Database database)
{
    private const int MostAtOnce = 20;

    /// <summary>Ids of what is due, the least tried first. One that is far in the future was put there by a clock that ran ahead.</summary>
    public IReadOnlyList<long> Due(Instant now) => database.Read(connection => connection.Query<long>(
        "select id from peer_message where tell_at <= @now or tell_at > @far order by tells, tell_at, id limit @MostAtOnce",
        new { now, far = now + RetryDelay.Longest, MostAtOnce }).AsList());

    public Instant? NextDue() => database.Read(connection => connection.ExecuteScalar<long?>(
        "select min(tell_at) from peer_message where tell_at is not null")) is { } at ? Instant.FromUnixTimeMilliseconds(at) : null;

    /// <summary>Counts an attempt before it is made, and puts off the next; null when there is nothing to send any more.</summary>
    public PeerMessage? Take(long id, Instant now) => database.Write(connection =>
    {
        var before = connection.ExecuteScalar<int?>("select tells from peer_message where id = @id and tell_at is not null", new { id });
        return before + 1 is not { } attempt ? null : connection.QuerySingle<PeerMessage>(
            "update peer_message set tells = @attempt, tell_at = @next where id = @id returning id, kind, request_id, number, user_id, created_at",
            new { id, attempt, next = attempt < RetryDelay.MostAttempts ? now + RetryDelay.After(attempt) : (Instant?)null });
    });

    /// <summary>They know, or take no messages, or it is no longer true.</summary>
    public void Done(PeerMessage message) => database.Write(connection => connection.Execute(
        "update peer_message set tell_at = null where id = @Id", new { message.Id }));
}
