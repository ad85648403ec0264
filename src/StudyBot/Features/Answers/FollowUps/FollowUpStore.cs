using System.Data;
using System.Globalization;
using Dapper;
using NodaTime.Text;
using StudyBot.Features.Answers.Answering;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Streaks;

namespace StudyBot.Features.Answers.FollowUps;

/// <summary>A member's answer to a follow-up question; theirs alone.</summary>
internal sealed record FollowUpAnswer
{
    /// <summary>Of the follow-up within its question, from 0.</summary>
    public int Number { get; init; }

    public required string Body { get; init; }

    /// <summary>Counts the texts, from 1.</summary>
    public int Revision { get; init; }
}

/// <summary>
/// Answers to follow-up questions, one a member and follow-up, whichever slot or practice led to it. Thinking on is part of
/// the answer that it follows, so it adds nothing to a day that counts already; a day that does not count yet, it makes count.
/// </summary>
internal sealed class FollowUpStore(Database database, StudyLog log)
{
    public IReadOnlyList<FollowUpAnswer> Of(AskedQuestion asked) => database.Read(connection => connection.Query<FollowUpAnswer>(
        """
        select number, body, revision from follow_up_answer
        where guild_id = @GuildId and user_id = @UserId and question_id = @questionId order by number
        """,
        new { asked.GuildId, asked.UserId, questionId = asked.Question.Id }).AsList());

    /// <param name="asked">The question that it follows.</param>
    /// <param name="number">Of the follow-up, from 0.</param>
    /// <param name="given">The answer, with the revision that its form showed.</param>
    /// <returns>Null when there is a text that the form did not show: nothing was changed.</returns>
    public Task<SavedFollowUp?> SaveAsync(AskedQuestion asked, int number, GivenAnswer given) => database.WriteAsync<SavedFollowUp?>(connection =>
    {
        if (!Store(connection, asked, number, given))
            return null;
        if (StudyHistory.HasStudied(connection, asked.GuildId, asked.UserId, given.Date))
            return new SavedFollowUp(News: null);
        var source = string.Create(CultureInfo.InvariantCulture, $"follow-up:{asked.Question.Id}:{LocalDatePattern.Iso.Format(given.Date)}");
        var change = log.Append(connection, new StudyEvent(asked.GuildId, asked.UserId, StudyEventKind.Answer, source, given.Date, given.At));
        return new SavedFollowUp(StreakNews.Of(connection, change, asked.GuildId, asked.UserId));
    });

    private static bool Store(IDbConnection connection, AskedQuestion asked, int number, GivenAnswer given) => connection.Execute(
        """
        insert into follow_up_answer (guild_id, user_id, question_id, number, body, revision, answered_at, changed_at)
        values (@GuildId, @UserId, @questionId, @number, @Body, 1, @At, @At)
        on conflict (guild_id, user_id, question_id, number) do update set
            body = excluded.body, revision = follow_up_answer.revision + 1, changed_at = excluded.changed_at
        where follow_up_answer.revision = @Revision or follow_up_answer.body = excluded.body
        """,
        new { asked.GuildId, asked.UserId, questionId = asked.Question.Id, number, given.Body, given.At, given.Revision }) > 0;
}

/// <summary>A stored answer to a follow-up.</summary>
/// <param name="News">Of the streak, when it was this answer that made the day count; otherwise null.</param>
internal sealed record SavedFollowUp(StreakNews? News);
