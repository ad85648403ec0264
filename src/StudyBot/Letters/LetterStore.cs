using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Storage;

namespace StudyBot.Letters;

/// <summary>A letter that is due, and whose.</summary>
internal sealed record DueLetter
{
    public required long Id { get; init; }

    public required Snowflake UserId { get; init; }
}

/// <summary>The letters. The unique row (guild, member, kind, subject) is what makes a member hear a thing once.</summary>
internal sealed class LetterStore(Database database)
{
    private const string Columns = "id, guild_id, user_id, kind, subject, attempts, created_at";
    private const int MostAtOnce = 100;

    /// <summary>
    /// Within the caller's transaction; it goes out within half a minute, at once when the scheduler is woken. False when the
    /// member knows, or soon will. What was dropped or given up can be told anew.
    /// </summary>
    /// <param name="connection">The caller's.</param>
    /// <param name="guildId">Where it happened.</param>
    /// <param name="userId">Who is told.</param>
    /// <param name="kind">That of a registered <see cref="IMemberLetter"/>.</param>
    /// <param name="subject">Once a member, kind and subject: a study date makes it once a day.</param>
    /// <param name="now">The instant.</param>
    /// <param name="from">Not before; null for now.</param>
    public static bool Add(
        IDbConnection connection, Snowflake guildId, Snowflake userId, string kind, string subject, Instant now, Instant? from = null) => connection.Execute(
        """
        insert into member_letter (guild_id, user_id, kind, subject, state, attempts, try_at, created_at)
        values (@guildId, @userId, @kind, @subject, 'pending', 0, @tryAt, @now)
        on conflict (guild_id, user_id, kind, subject) do update set
            state = 'pending', attempts = 0, try_at = excluded.try_at, tried_at = null, created_at = excluded.created_at
        where member_letter.state in ('dropped', 'given_up')
        """,
        new { guildId, userId, kind, subject, now, tryAt = from ?? now }) > 0;

    /// <summary>Within the caller's transaction; null when none of it waits.</summary>
    public static long? Waiting(IDbConnection connection, Snowflake guildId, Snowflake userId, string kind, string subject) => connection.ExecuteScalar<long?>(
        """
        select id from member_letter
        where guild_id = @guildId and user_id = @userId and kind = @kind and subject = @subject and state = 'pending'
        """,
        new { guildId, userId, kind, subject });

    /// <summary>Within the caller's transaction: whether the member read the newest of a kind with a subject that begins with a word, ended by a colon or the end.</summary>
    public static bool NewestIsSent(IDbConnection connection, Snowflake guildId, Snowflake userId, string kind, string word) => connection.ExecuteScalar<string?>(
        """
        select state from member_letter
        where guild_id = @guildId and user_id = @userId and kind = @kind and (subject = @word or subject like @word || ':%')
        order by id desc limit 1
        """,
        new { guildId, userId, kind, word }) == "sent";

    /// <summary>The least tried first. One that was put far off by a clock which ran ahead is taken too.</summary>
    public IReadOnlyList<DueLetter> Due(Instant now) => database.Read(connection => connection.Query<DueLetter>(
        """
        select id, user_id from member_letter
        where state = 'pending' and (try_at <= @now or (try_at > @far and (attempts > 0 or created_at > @now)))
        order by attempts, try_at, id limit @MostAtOnce
        """,
        new { now, far = now + RetryDelay.Longest, MostAtOnce }).AsList());

    public Instant? NextDue() => database.Read(connection => connection.ExecuteScalar<long?>(
        "select min(try_at) from member_letter where state = 'pending'").AsInstant());

    /// <summary>Counts an attempt before it is made, and puts off the next; null when there is nothing to do any more.</summary>
    public MemberLetter? Take(long id, Instant now) => database.Write(connection =>
    {
        var letter = connection.QuerySingleOrDefault<MemberLetter>(
            $"select {Columns}, tried_at from member_letter where id = @id and state = 'pending'", new { id });
        if (letter is null)
            return null;
        letter = letter with { Attempts = letter.Attempts + 1 };
        connection.Execute(
            "update member_letter set attempts = @Attempts, tried_at = @now, try_at = @next where id = @id",
            new { id, letter.Attempts, now, next = now + RetryDelay.After(letter.Attempts) });
        return letter;
    });

    /// <summary>Makes the message while nobody else can write, so that a thing which comes true again meanwhile is not lost.</summary>
    public OutgoingMessage? DropUnless(MemberLetter letter, Func<OutgoingMessage?> render) => database.Write(connection =>
    {
        var message = render();
        if (message is null)
            Mark(connection, letter, "dropped");
        return message;
    });

    public void Drop(MemberLetter letter) => database.Write(connection => Mark(connection, letter, "dropped"));

    public void GiveUp(MemberLetter letter) => database.Write(connection => Mark(connection, letter, "given_up"));

    /// <summary>Keeps it for the member's next private reply.</summary>
    public void Hold(MemberLetter letter) => database.Write(connection => Mark(connection, letter, "held"));

    public void MarkSent(MemberLetter letter, Instant now) => database.Write(connection => connection.Execute(
        "update member_letter set state = 'sent', sent_at = @now where id = @Id", new { letter.Id, now }));

    /// <summary>What no direct message could bring, the oldest first; it counts as told from here on.</summary>
    public IReadOnlyList<MemberLetter> TakeHeld(Snowflake guildId, Snowflake userId, int most, Instant now)
    {
        var waiting = database.Read(connection => Held(connection, guildId, userId, most));
        // Nearly always there are none, and then nobody needs to wait for the writer.
        return waiting.Count == 0 ? waiting : database.Write(connection =>
        {
            var taken = Held(connection, guildId, userId, most);
            foreach (var letter in taken)
                connection.Execute("update member_letter set state = 'sent', sent_at = @now where id = @Id", new { letter.Id, now });
            return taken;
        });
    }

    private static List<MemberLetter> Held(IDbConnection connection, Snowflake guildId, Snowflake userId, int most) => connection.Query<MemberLetter>(
        $"select {Columns} from member_letter where guild_id = @guildId and user_id = @userId and state = 'held' order by created_at, id limit @most",
        new { guildId, userId, most }).AsList();

    /// <summary>One that was sent meanwhile stays sent.</summary>
    private static void Mark(IDbConnection connection, MemberLetter letter, string state) => connection.Execute(
        "update member_letter set state = @state where id = @Id and state = 'pending'", new { letter.Id, state });
}
