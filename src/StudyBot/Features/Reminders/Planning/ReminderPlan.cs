using NodaTime;
using StudyBot.Study;

namespace StudyBot.Features.Reminders.Planning;

/// <summary>When a member wants to be reminded.</summary>
/// <param name="At">The hour that they chose, in their zone.</param>
/// <param name="Quiet">Null for none.</param>
internal sealed record ReminderPlan(LocalTime At, QuietHours? Quiet)
{
    private const int MinutesBeforeQuiet = 10;

    /// <summary>
    /// When it really comes: a time within quiet hours moves to just before them, or, where that would be the study day before,
    /// to their end.
    /// </summary>
    public LocalTime TimeIn(StudyDay day)
    {
        if (Quiet is null || !Quiet.Contains(At))
            return At;
        var before = Quiet.From.PlusMinutes(-MinutesBeforeQuiet);
        return IntoDay(before, day) < IntoDay(At, day) ? before : Quiet.Until;
    }

    /// <summary>The instant for a study date, always within it; a time past midnight and before the day's start belongs to its night.</summary>
    public Instant DueOn(LocalDate date, StudyDay day)
    {
        var time = TimeIn(day);
        var local = time < day.DayStart.OnTheClock() ? date.PlusDays(1) : date;
        var due = new QuestionTimetable(day.ZoneOn(date), time, Weekdays.All).DueAt(local) ?? day.StartOf(date);
        return Instant.Max(day.StartOf(date), Instant.Min(due, day.EndOf(date) - Duration.FromMinutes(1)));
    }

    public bool IsQuietAt(Instant now, StudyDay day) => Quiet?.Contains(now.InZone(day.ZoneOn(day.DateOf(now))).TimeOfDay) == true;

    /// <summary>On a clock that shows 00:00 when the study day begins.</summary>
    private static LocalTime IntoDay(LocalTime time, StudyDay day) => time.PlusTicks(-day.DayStart.OnTheClock().TickOfDay);
}
