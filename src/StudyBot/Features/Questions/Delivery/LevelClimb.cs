using NodaTime;
using StudyBot.Content;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>
/// Levels that rise from Monday to Sunday. Each level gets its share of the week by how many questions of it there are, so
/// that none is used up long before the others.
/// </summary>
internal static class LevelClimb
{
    /// <summary>Null when there are no questions.</summary>
    /// <param name="questions">What the schedule can ask.</param>
    /// <param name="index">Which of the week's questions, from 0.</param>
    /// <param name="count">How many the week has.</param>
    public static QuestionLevel? LevelOf(IReadOnlyCollection<Question> questions, int index, int count)
    {
        // The middle of the index's part of the week, as a place in the questions in order of level.
        var place = (((2L * index) + 1) * questions.Count) / (2L * count);
        foreach (var level in questions.CountBy(question => question.Level).OrderBy(level => level.Key))
        {
            if (place < level.Value)
                return level.Key;
            place -= level.Value;
        }

        return null;
    }

    /// <summary>Which of its week's questions a date has, and how many the week has.</summary>
    /// <param name="schedule">Its weekdays count.</param>
    /// <param name="calendar">The guild's.</param>
    /// <param name="date">Counted among them, even if nothing would be posted on it.</param>
    public static (int Index, int Count) PlaceOf(QuestionSchedule schedule, StudyCalendar calendar, LocalDate date)
    {
        var monday = date.PlusDays(1 - (int)date.DayOfWeek);
        var dates = Enumerable.Range(0, 7).Select(monday.PlusDays)
            .Where(day => day == date || (schedule.Weekdays.Contains(day.DayOfWeek) && calendar.IsStudyDate(day)))
            .ToList();
        return (dates.IndexOf(date), dates.Count);
    }
}
