using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Storage;
using StudyBot.Study;

namespace StudyBot.Features.Answers;

/// <summary>What became of a submitted answer.</summary>
internal enum AnswerOutcome
{
    /// <summary>The member's first answer to this question; the day counts.</summary>
    First,

    /// <summary>It took the place of the earlier one.</summary>
    Changed,

    /// <summary>There is an earlier one, and the question's day is over: nothing was changed.</summary>
    Closed,
}

/// <summary>Members' answers, one a member and slot.</summary>
internal sealed class AnswerStore(Database database, StudyLog log)
{
    /// <summary>What a member wrote; null when they have not answered.</summary>
    public string? Find(AskedSlot slot, Snowflake userId) => database.Read(connection => connection.ExecuteScalar<string?>(
        "select body from answer where guild_id = @GuildId and user_id = @userId and slot_id = @Id",
        new { slot.GuildId, userId, slot.Id }));

    /// <summary>Stores the answer, and the first time the study event with it, or neither.</summary>
    public AnswerOutcome Save(AskedSlot slot, Snowflake userId, string body, LocalDate studyDate, Instant now) =>
        database.Write(connection =>
        {
            var first = connection.Execute(
                """
                insert into answer (guild_id, user_id, slot_id, question_id, body, answered_at, changed_at)
                values (@GuildId, @userId, @Id, @QuestionId, @body, @now, @now)
                on conflict (guild_id, user_id, slot_id) do nothing
                """,
                new { slot.GuildId, userId, slot.Id, slot.QuestionId, body, now }) > 0;
            if (first)
            {
                log.Append(connection, new StudyEvent(slot.GuildId, userId, StudyEventKind.Answer, $"slot:{slot.Id}", studyDate, now));
                return AnswerOutcome.First;
            }

            if (now >= slot.ClosesAt)
                return AnswerOutcome.Closed;
            connection.Execute(
                """
                update answer set body = @body, changed_at = @now
                where guild_id = @GuildId and user_id = @userId and slot_id = @Id
                """,
                new { slot.GuildId, userId, slot.Id, body, now });
            return AnswerOutcome.Changed;
        });
}
