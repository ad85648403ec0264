using System.Data;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Study.Streaks;

namespace StudyBot.Features.Reminders.Planning;

/// <summary>A study date of a member that is required and not met yet.</summary>
/// <param name="Run">Met days of the run that is alive; 0 for none.</param>
/// <param name="IsLast">Whether the run breaks with this day, rest days and all.</param>
/// <param name="RestDays">Held, and enough to cover this day when it is not the last.</param>
internal sealed record OpenDay(int Run, bool IsLast, int RestDays)
{
    /// <summary>Minutes until the date counts; 0 where a single record is enough.</summary>
    public int Minutes { get; init; }

    /// <summary>Whether something is recorded, only too little to count.</summary>
    public bool HasBegun { get; init; }

    /// <summary>Null on an off day, when it is met, excused, or spoiled by an outage. Some seeks, however long the history.</summary>
    public static OpenDay? Of(IDbConnection connection, Snowflake guildId, Snowflake userId, StudyCalendar calendar, LocalDate today)
    {
        var recorded = StudyHistory.DayOf(connection, guildId, userId, today);
        if (recorded.Met || !calendar.IsStudyDate(today) || IsFree(connection, guildId, userId, today))
            return null;
        var open = StudyHistory.StreakRowOf(connection, guildId, userId) is { } row && row.ToStreak() is var streak && streak.CurrentOn(today) > 0
            ? new OpenDay(streak.Current, streak.AliveThrough == today, streak.RestDays)
            : new OpenDay(0, IsLast: false, RestDays: 0);
        return open with { Minutes = calendar.RulesOn(today).MinimumMinutes - recorded.Minutes, HasBegun = recorded.Events > 0 };
    }

    private static bool IsFree(IDbConnection connection, Snowflake guildId, Snowflake userId, LocalDate today) =>
        StreakFactsReader.FreeAfter(connection, guildId, userId, today.PlusDays(-1)).Any(free => free.Contains(today));
}
