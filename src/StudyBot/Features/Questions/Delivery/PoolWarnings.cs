using System.Data;
using System.Globalization;
using Dapper;
using NodaTime;
using NodaTime.Text;
using StudyBot.Staff;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>
/// Tells staff when a schedule is running out of questions that were never asked: once when few are left, once when none
/// is, and again after it was filled up.
/// </summary>
internal sealed class PoolWarnings(QuestionPool pool, StaffNotices notices)
{
    /// <summary>A week of daily questions.</summary>
    public const int Few = 7;

    /// <summary>Within the caller's transaction, when a question was drawn for a date.</summary>
    public void Check(IDbConnection connection, QuestionSchedule schedule, LocalDate date, Instant now)
    {
        var left = pool.Size(connection, schedule).Left;
        int? level = left == 0 ? 0 : left <= Few ? Few : null;
        var warned = connection.ExecuteScalar<int?>(
            "select pool_warned_at from question_schedule where guild_id = @GuildId and id = @Id", schedule.Key);
        if (level == warned)
            return;
        Set(connection, schedule.Key, level);
        // Fewer than before, not more.
        if (level is { } lower && !(warned < lower))
            notices.Tell(connection, schedule.GuildId, QuestionNotices.Pool, SubjectOf(schedule, lower, date), now);
    }

    /// <summary>Staff have just been told with the receipt of a new schedule.</summary>
    public void Known(IDbConnection connection, QuestionSchedule schedule)
    {
        if (pool.Size(connection, schedule).Left <= Few)
            Set(connection, schedule.Key, Few);
    }

    private static void Set(IDbConnection connection, ScheduleKey key, int? level) => connection.Execute(
        "update question_schedule set pool_warned_at = @level where guild_id = @GuildId and id = @Id", new { key.GuildId, key.Id, level });

    private static string SubjectOf(QuestionSchedule schedule, int level, LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{schedule.Id}:{level}:{LocalDatePattern.Iso.Format(date)}");
}
