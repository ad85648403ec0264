using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Storage;

namespace StudyBot.Features.Suggestions;

/// <summary>Messages that staff were sent about suggestions and that are to be put right: <c>question_suggestion_mending</c>.</summary>
internal sealed class NoticeMendings(Database database)
{
    private const int MostAtOnce = 100;

    /// <summary>Within the transaction of what makes it wrong. It can be asked for anew: the message may show its buttons still.</summary>
    public static void Add(IDbConnection connection, Snowflake suggestionId, Instant now) => connection.Execute(
        """
        insert into question_suggestion_mending (suggestion_id, state, attempts, try_at) values (@suggestionId, 'pending', 0, @now)
        on conflict (suggestion_id) do update set state = 'pending', attempts = 0, try_at = excluded.try_at
        """,
        new { suggestionId, now });

    /// <summary>Ids of suggestions, the least tried first. One that is far in the future was put there by a clock that ran ahead.</summary>
    public IReadOnlyList<Snowflake> Due(Instant now) => database.Read(connection => connection.Query<Snowflake>(
        """
        select suggestion_id from question_suggestion_mending
        where state = 'pending' and (try_at <= @now or try_at > @far) order by attempts, try_at, suggestion_id limit @MostAtOnce
        """,
        new { now, far = now + RetryDelay.Longest, MostAtOnce }).AsList());

    public Instant? NextDue() => database.Read(connection => connection.ExecuteScalar<long?>(
        "select min(try_at) from question_suggestion_mending where state = 'pending'")) is { } at ? Instant.FromUnixTimeMilliseconds(at) : null;

    /// <summary>Counts an attempt before it is made, and puts off the next.</summary>
    /// <returns>Which attempt it is, from 1; null when there is nothing to do any more.</returns>
    public int? Take(Snowflake suggestionId, Instant now) => database.Write(connection =>
    {
        var attempt = connection.ExecuteScalar<int?>(
            "select attempts + 1 from question_suggestion_mending where suggestion_id = @suggestionId and state = 'pending'", new { suggestionId });
        if (attempt is { } number)
        {
            connection.Execute(
                "update question_suggestion_mending set attempts = @number, try_at = @next where suggestion_id = @suggestionId",
                new { suggestionId, number, next = now + RetryDelay.After(number) });
        }

        return attempt;
    });

    /// <summary>It is right, or nobody can put it right.</summary>
    public void End(Snowflake suggestionId, bool isRight) => database.Write(connection => connection.Execute(
        "update question_suggestion_mending set state = @state where suggestion_id = @suggestionId and state = 'pending'",
        new { suggestionId, state = isRight ? "done" : "given_up" }));
}
