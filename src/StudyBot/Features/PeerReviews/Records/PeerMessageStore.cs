using Dapper;
using NodaTime;
using StudyBot.Storage;

namespace StudyBot.Features.PeerReviews.Records;

/// <summary>Which direct messages are still to be sent.</summary>
internal sealed class PeerMessageStore(Database database)
{
    private const int MostAttempts = 5;
    private const int MostAtOnce = 20;

    /// <summary>Ids of what is due, the longest waiting first.</summary>
    public IReadOnlyList<long> Due(Instant now) => database.Read(connection => connection.Query<long>(
        "select id from peer_message where tell_at <= @now order by tell_at, id limit @MostAtOnce", new { now, MostAtOnce }).AsList());

    public Instant? NextDue() => database.Read(connection => connection.ExecuteScalar<long?>(
        "select min(tell_at) from peer_message where tell_at is not null")) is { } at ? Instant.FromUnixTimeMilliseconds(at) : null;

    /// <summary>Counts an attempt before it is made, and puts off the next, of five in all; null when there is nothing to send any more.</summary>
    public PeerMessage? Take(long id, Instant now) => database.Write(connection =>
    {
        var before = connection.ExecuteScalar<int?>("select tells from peer_message where id = @id and tell_at is not null", new { id });
        return before + 1 is not { } attempt ? null : connection.QuerySingle<PeerMessage>(
            "update peer_message set tells = @attempt, tell_at = @next where id = @id returning id, kind, request_id, number, user_id, created_at",
            new { id, attempt, next = attempt < MostAttempts ? now + DelayAfter(attempt) : (Instant?)null });
    });

    /// <summary>They know, or take no messages, or it is no longer true.</summary>
    public void Done(PeerMessage message) => database.Write(connection => connection.Execute(
        "update peer_message set tell_at = null where id = @Id", new { message.Id }));

    /// <summary>1, 5 and 25 minutes, and two hours.</summary>
    private static Duration DelayAfter(int attempts) => Duration.FromMinutes(Math.Pow(5, attempts - 1));
}
