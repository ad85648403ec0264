using System.Data;
using NodaTime;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>A date to come on which a schedule posts, unless staff skip it.</summary>
/// <param name="Date">In the guild's zone.</param>
/// <param name="At">When it is due.</param>
/// <param name="Plan">What is planned for it; null for nothing.</param>
internal sealed record ForecastDate(LocalDate Date, Instant At, QuestionPlan? Plan);

/// <summary>Says when a schedule will post, as far as weekdays, calendar, pause and plan tell.</summary>
internal sealed class QuestionForecast(Database database, StudyCalendarReader calendars)
{
    /// <summary>The next time that something is posted; null when none is in sight.</summary>
    public ForecastDate? Next(QuestionSchedule schedule) => database.Read(connection => Next(connection, schedule));

    public ForecastDate? Next(IDbConnection connection, QuestionSchedule schedule) =>
        Dates(connection, schedule).FirstOrDefault(date => date.Plan?.SkippedBy is null);

    /// <summary>
    /// What staff pinned to dates on which nothing is posted any more, because weekdays or calendar have changed since. Not what a
    /// pause holds back.
    /// </summary>
    public IReadOnlyList<QuestionPlan> Stranded(IDbConnection connection, QuestionSchedule schedule)
    {
        var pinned = QuestionPlanStore.Of(connection, schedule.Key)
            .Where(plan => plan is { PinnedBy: not null, SkippedBy: null } && plan.LocalDate >= schedule.NextDate && !schedule.IsPausedOn(plan.LocalDate))
            .ToList();
        if (pinned.Count == 0)
            return [];
        var ahead = Dates(connection, schedule).TakeWhile(date => date.Date <= pinned[^1].LocalDate).Select(date => date.Date).ToHashSet();
        return [.. pinned.Where(plan => !ahead.Contains(plan.LocalDate))];
    }

    /// <summary>Why nothing is in sight, however long one waits; of a schedule that has no next date.</summary>
    public QuestionSilence Silence(QuestionSchedule schedule) =>
        QuestionSilences.Why(calendars.Of(schedule.GuildId), schedule.Weekdays, schedule.NextDate, isPaused: schedule.PausedAt is not null);

    /// <summary>The next dates in order, those that staff skip among them; none in a pause without end.</summary>
    public IEnumerable<ForecastDate> Dates(IDbConnection connection, QuestionSchedule schedule)
    {
        var timetable = schedule.TimetableIn(GuildSettingsReader.Of(connection, schedule.GuildId, locale: null).Zone);
        var calendar = calendars.Of(connection, schedule.GuildId);
        var taken = ScheduleDates.TakenDates(connection, schedule.Key, schedule.NextDate);
        var plans = QuestionPlanStore.Of(connection, schedule.Key).ToDictionary(plan => plan.LocalDate);
        return timetable.From(schedule.NextDate, schedule.NextDueAt, taken)
            .Where(next => calendar.IsStudyDate(next.Date) && !schedule.IsPausedOn(next.Date))
            .Select(next => new ForecastDate(next.Date, next.At, plans.GetValueOrDefault(next.Date)));
    }
}
