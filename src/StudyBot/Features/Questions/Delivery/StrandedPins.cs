using System.Data;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>Tells staff of questions that they pinned to a date which is no longer posted on, once a date.</summary>
internal sealed class StrandedPins(QuestionForecast forecast, StaffNotices notices, TimeProvider clock) : IStudyCalendarListener
{
    /// <summary>Within the caller's transaction, when a schedule has changed.</summary>
    public void Check(IDbConnection connection, QuestionSchedule schedule, Instant now)
    {
        foreach (var plan in forecast.Stranded(connection, schedule))
            notices.Tell(connection, schedule.GuildId, QuestionNotices.Stranded, SubjectOf(schedule, plan.LocalDate), now);
    }

    public void OnCalendarChanged(IDbConnection connection, Snowflake guildId, LocalDate today)
    {
        foreach (var schedule in QuestionScheduleStore.Of(connection, guildId))
            Check(connection, schedule, clock.Now());
    }

    /// <summary>The schedule and the date that a notice is about.</summary>
    public static (long ScheduleId, LocalDate Date) Read(string subject) => subject.Split(':') is [var schedule, var date]
        ? (long.Parse(schedule, CultureInfo.InvariantCulture), LocalDatePattern.Iso.Parse(date).Value)
        : throw new FormatException("The subject is a schedule's number and a date, joined by a colon.");

    private static string SubjectOf(QuestionSchedule schedule, LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{schedule.Id}:{LocalDatePattern.Iso.Format(date)}");
}
