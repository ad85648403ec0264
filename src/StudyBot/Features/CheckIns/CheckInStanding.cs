using System.Data;
using StudyBot.Study;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.CheckIns;

/// <summary>How things stand with an earlier check-in, its day and the member's streak.</summary>
/// <param name="CheckIn">As it was recorded.</param>
/// <param name="Reversed">Whether it was taken back.</param>
/// <param name="Day">What its date holds now.</param>
/// <param name="MinutesMissing">Until its date counts; 0 for a date that does, or that holds nothing.</param>
/// <param name="Streak">Null for a member of whom no day counts.</param>
internal sealed record CheckInStanding(StudyEvent CheckIn, bool Reversed, StudyDayTotals Day, int MinutesMissing, Streak? Streak)
{
    /// <summary>Within the caller's transaction.</summary>
    public static CheckInStanding Of(IDbConnection connection, StudyCalendar calendar, CheckInRow row)
    {
        var day = StudyHistory.DayOf(connection, row.GuildId, row.UserId, row.StudyDate);
        return new CheckInStanding(
            row.ToEvent(),
            row.Reversed,
            day,
            calendar.RulesOn(row.StudyDate).MinutesMissing(day),
            StudyHistory.StreakOf(connection, row.GuildId, row.UserId));
    }
}
