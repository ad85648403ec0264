using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Content;
using StudyBot.Discord.Model;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>How many questions a schedule has.</summary>
/// <param name="Total">That fit its topics and levels.</param>
/// <param name="Left">Of them, never asked yet.</param>
internal sealed record PoolSize(int Total, int Left);

/// <summary>What a schedule can ask, and the next draw from it.</summary>
internal sealed class QuestionPool(GuildLibraries libraries, QuestionBag bag)
{
    public IReadOnlyList<Question> Of(QuestionSchedule schedule) =>
        [.. libraries.Of(schedule.GuildId).Questions.Where(schedule.Filter.Matches)];

    /// <summary>Null for a question that is not offered, or no longer.</summary>
    public Question? Offered(Snowflake guildId, string? id) =>
        id is null ? null : libraries.Of(guildId).Questions.FirstOrDefault(question => question.Id == id);

    /// <summary>Null for a question that does not exist, or no longer does; what was asked may be offered no longer.</summary>
    public Question? Known(Snowflake guildId, string? id) => id is null ? null : libraries.Of(guildId).FindQuestion(id);

    public PoolSize Size(IDbConnection connection, QuestionSchedule schedule)
    {
        var asked = Asked(connection, schedule.Key);
        var questions = Of(schedule);
        return new PoolSize(questions.Count, questions.Count(question => !asked.ContainsKey(question.Id)));
    }

    /// <summary>A question for a date; null when none fits the schedule.</summary>
    /// <param name="connection">The caller's.</param>
    /// <param name="schedule">Which.</param>
    /// <param name="calendar">The guild's; levels that climb follow it.</param>
    /// <param name="date">What is planned for other dates is left to them.</param>
    /// <param name="instead">The id of a question that shall not come, unless there is no other; null for none.</param>
    public Question? Draw(IDbConnection connection, QuestionSchedule schedule, StudyCalendar calendar, LocalDate date, string? instead = null)
    {
        var used = Asked(connection, schedule.Key);
        foreach (var plan in QuestionPlanStore.Of(connection, schedule.Key))
        {
            if (plan.LocalDate != date && plan.QuestionId is { } planned)
                used[planned] = plan.LocalDate.AtMidnight().InUtc().ToInstant();
        }

        var questions = Of(schedule);
        var wanted = schedule.Climbs && LevelClimb.PlaceOf(schedule, calendar, date) is var (index, count)
            ? LevelClimb.LevelOf(questions, index, count)
            : null;
        return bag.Draw([.. questions.Where(question => question.Id != instead)], used, wanted) ?? (instead is null ? null : bag.Draw(questions, used, wanted));
    }

    /// <summary>Question id to when the schedule last asked it. What was missed goes back into the bag.</summary>
    private static Dictionary<string, Instant> Asked(IDbConnection connection, ScheduleKey key) => connection.Query<LastAsked>(
        """
        select question_id, max(claimed_at) as claimed_at from question_slot
        where guild_id = @GuildId and schedule_id = @Id and question_id is not null and state in ('claimed', 'failed', 'sent')
        group by question_id
        """,
        key).ToDictionary(row => row.QuestionId, row => row.ClaimedAt);

    internal sealed record LastAsked(string QuestionId, Instant ClaimedAt);
}
