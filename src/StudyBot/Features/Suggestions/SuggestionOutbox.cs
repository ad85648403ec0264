using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Storage;

namespace StudyBot.Features.Suggestions;

/// <summary>Who is to hear what became of a suggestion; stored by name, in lower case.</summary>
internal enum Addressee
{
    /// <summary>Its author, in a direct message.</summary>
    Member,

    /// <summary>Staff, on the message that told them of it.</summary>
    Staff,
}

/// <summary>Something that is to be said of a suggestion.</summary>
internal sealed record Letter
{
    public required Snowflake SuggestionId { get; init; }

    public required Addressee Addressee { get; init; }
}

/// <summary>What is still to be said, each once: <c>question_suggestion_outbox</c>.</summary>
internal sealed class SuggestionOutbox(Database database)
{
    private const int MostAtOnce = 100;

    /// <summary>Within the transaction of what is to be told. To staff it can be said anew: a message may show its buttons still.</summary>
    public static void Add(IDbConnection connection, Snowflake suggestionId, Addressee addressee, Instant now) => connection.Execute(
        """
        insert into question_suggestion_outbox (suggestion_id, addressee, state, attempts, try_at)
        values (@suggestionId, @addressee, 'pending', 0, @now)
        on conflict (suggestion_id, addressee) do update set state = 'pending', attempts = 0, try_at = excluded.try_at
        where question_suggestion_outbox.addressee = 'staff'
        """,
        new { suggestionId, addressee = SuggestionRows.Code<Addressee>(addressee), now });

    /// <summary>The least tried first. One that is far in the future was put there by a clock that ran ahead.</summary>
    public IReadOnlyList<Letter> Due(Instant now) => database.Read(connection => connection.Query<Letter>(
        """
        select suggestion_id, addressee from question_suggestion_outbox
        where state = 'pending' and (try_at <= @now or try_at > @far) order by attempts, try_at, suggestion_id limit @MostAtOnce
        """,
        new { now, far = now + RetryDelay.Longest, MostAtOnce }).AsList());

    public Instant? NextDue() => database.Read(connection => connection.ExecuteScalar<long?>(
        "select min(try_at) from question_suggestion_outbox where state = 'pending'")) is { } at ? Instant.FromUnixTimeMilliseconds(at) : null;

    /// <summary>Counts an attempt before it is made, and puts off the next.</summary>
    /// <returns>Which attempt it is, from 1; null when there is nothing to say any more.</returns>
    public int? Take(Letter letter, Instant now) => database.Write(connection =>
    {
        var key = new { letter.SuggestionId, addressee = SuggestionRows.Code<Addressee>(letter.Addressee) };
        var attempt = connection.ExecuteScalar<int?>(
            """
            select attempts + 1 from question_suggestion_outbox
            where suggestion_id = @SuggestionId and addressee = @addressee and state = 'pending'
            """,
            key);
        if (attempt is { } number)
        {
            connection.Execute(
                """
                update question_suggestion_outbox set attempts = @number, try_at = @next
                where suggestion_id = @SuggestionId and addressee = @addressee
                """,
                new { key.SuggestionId, key.addressee, number, next = now + RetryDelay.After(number) });
        }

        return attempt;
    });

    /// <summary>Said, or nothing is to be said any more.</summary>
    public void MarkDone(Letter letter) => Mark(letter, "done");

    /// <summary>The author takes no direct messages, or none came through: they are told when they next ask for something.</summary>
    public void MarkUnreachable(Letter letter) => Mark(letter, letter.Addressee == Addressee.Member ? "unreachable" : "given_up");

    /// <summary>What a member could not be told, which counts as told from here on.</summary>
    public IReadOnlyList<Suggestion> TakeUnreachable(Snowflake guildId, Snowflake userId)
    {
        var waiting = database.Read(connection => Unreachable(connection, guildId, userId));
        // Nearly always there are none, and then nobody needs to wait for the writer.
        return waiting.Count == 0 ? waiting : database.Write(connection =>
        {
            var taken = Unreachable(connection, guildId, userId);
            foreach (var suggestion in taken)
            {
                connection.Execute(
                    "update question_suggestion_outbox set state = 'done' where suggestion_id = @Id and addressee = 'member'",
                    new { suggestion.Id });
            }

            return taken;
        });
    }

    private static List<Suggestion> Unreachable(IDbConnection connection, Snowflake guildId, Snowflake userId) => connection.Query<Suggestion>(
        $"""
        select {SuggestionRows.Columns} from question_suggestion
        where guild_id = @guildId and user_id = @userId and id in (
            select suggestion_id from question_suggestion_outbox where state = 'unreachable' and addressee = 'member')
        order by decided_at, id
        """,
        new { guildId, userId }).AsList();

    private void Mark(Letter letter, string state) => database.Write(connection => connection.Execute(
        """
        update question_suggestion_outbox set state = @state
        where suggestion_id = @SuggestionId and addressee = @addressee and state = 'pending'
        """,
        new { letter.SuggestionId, addressee = SuggestionRows.Code<Addressee>(letter.Addressee), state }));
}
