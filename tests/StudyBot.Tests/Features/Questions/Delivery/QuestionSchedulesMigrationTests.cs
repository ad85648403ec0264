using Dapper;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Storage;

namespace StudyBot.Tests.Features.Questions.Delivery;

public sealed class QuestionSchedulesMigrationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("studybot-schedules-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Slots_and_their_answers_live_on_when_the_table_is_made_anew()
    {
        using var database = Database.Open(new StorageOptions { Path = Path.Combine(_folder, "studybot.db") });
        Migrate(database, before: Migration.All.Single(migration => migration.Name == "question_schedules").Number);
        database.Write(connection => connection.Execute(
            """
            insert into question_schedule values (900, 1, 901, '09:00', '2026-03-04', 5);
            insert into question_slot values (77, 900, 1, '2026-03-03', 'q1', 'sent', 1, 1, 2, 3, 4, 2, 901, 555, 2, null);
            insert into answer (guild_id, user_id, id, slot_id, question_id, body, revision, answered_at, changed_at)
            values (900, 101, 77, 77, 'q1', 'mine', 1, 3, 3);
            """));

        Migrate(database, before: int.MaxValue);

        Assert.Equal(
            "77 sent 555 mine 127",
            database.Read(connection => connection.ExecuteScalar<string>(
                """
                select slot.id || ' ' || state || ' ' || message_id || ' ' || body || ' ' || weekdays
                from question_slot as slot join answer on slot_id = slot.id join question_schedule as schedule using (guild_id)
                """)));
        // Answers still point to slots.
        Assert.ThrowsAny<Exception>(() => database.Write(connection => connection.Execute("delete from question_slot")));
    }

    private static void Migrate(Database database, long before) => new Migrator(
        database, new VerifiedCopy(), new ManualClock(DateTimeOffset.UnixEpoch), NullLogger<Migrator>.Instance).Run([.. Migration.All.Where(migration => migration.Number < before)]);
}
