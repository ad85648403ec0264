using Dapper;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Storage;

namespace StudyBot.Tests.Letters;

/// <summary>What three features had in outboxes of their own is not lost.</summary>
public sealed class LetterMigrationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("studybot-letter-migration-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_was_pending_or_held_becomes_a_letter_and_what_was_told_does_not()
    {
        using var database = Database.Open(new StorageOptions { Path = Path.Combine(_folder, "studybot.db") });
        Migrate(database, [.. Migration.All.TakeWhile(migration => migration.Name != "member_letters")]);
        database.Write(connection => connection.Execute(
            """
            insert into content_report (id, guild_id, kind, item_id, reported_by, language, body, reported_at, state, closed_at, tell_at, tells) values
                (1, 900, 'advice', 'a', 101, 'ko', 'x', 1, 'resolved', 5, 60, 2), (2, 900, 'advice', 'b', 101, 'ko', 'x', 1, 'resolved', 5, null, 1);
            insert into peer_request (id, guild_id, author_id, answer_id, question_id, body, revision, asked_at) values (7, 900, 101, 1, 'q', 'x', 1, 1);
            insert into peer_message (kind, request_id, number, user_id, created_at, tell_at, tells) values
                ('assigned', 7, 1, 102, 3, 70, 0), ('reviewed', 7, 2, 101, 4, null, 1);
            insert into question_suggestion (id, guild_id, user_id, locale, state, prompt, key_points, answer, origin, saved_at, decided_at) values
                (8, 900, 101, 'ko', 'approved', 'x', '', '', '', 1, 2), (9, 900, 102, 'ko', 'declined', 'x', '', '', '', 1, 2);
            insert into question_suggestion_outbox (suggestion_id, addressee, state, attempts, try_at) values
                (8, 'member', 'unreachable', 31, 80), (8, 'staff', 'pending', 1, 81), (9, 'member', 'done', 1, 90), (9, 'staff', 'done', 1, 91);
            insert into staff_notice (guild_id, kind, subject, state, attempts, try_at, created_at) values
                (900, 'suggestion.waiting', '8', 'sent', 1, 1, 1), (900, 'suggestion.waiting', '9', 'sent', 1, 1, 1);
            """));

        Migrate(database, Migration.All);

        Assert.Equal(
            ["101 report.closed 1 pending 2 60 5", "101 suggestion.decided 8 held 31 80 2", "102 peers.assigned 7-1 pending 0 70 3"],
            database.Read(connection => connection.Query<string>(
                """
                select user_id || ' ' || kind || ' ' || subject || ' ' || state || ' ' || attempts || ' ' || try_at || ' ' || created_at
                from member_letter where guild_id = 900 order by 1
                """).AsList()));
        Assert.Equal(
            ["8 81", "9 -"],
            database.Read(connection => connection.Query<string>(
                "select subject || ' ' || coalesce(turn_at, '-') from staff_notice where kind = 'suggestion.waiting' order by 1").AsList()));
    }

    private static void Migrate(Database database, IReadOnlyList<Migration> migrations) =>
        new Migrator(database, new VerifiedCopy(), new ManualClock(), NullLogger<Migrator>.Instance).Run(migrations);
}
