using NodaTime;
using StudyBot.Study;

namespace StudyBot.Features.CheckIns.BackFills;

/// <summary>
/// When a check-in may still be counted for the study day before: in the first hours of a day, when it may well be about last
/// night. No date that is stored ever moves: the check-in of today is taken back and one of yesterday appended.
/// </summary>
internal static class BackFill
{
    /// <summary>Hours of a study day in which it is asked and answered.</summary>
    public static readonly Duration Window = Duration.FromHours(6);

    /// <summary>Null when the window of the day is over.</summary>
    public static LocalDate? Yesterday(StudyDay studyDay, Instant now)
    {
        var today = studyDay.DateOf(now);
        return now < EndOf(studyDay, today) ? today.PlusDays(-1) : null;
    }

    /// <summary>The first instant at which yesterday is closed.</summary>
    public static Instant EndOf(StudyDay studyDay, LocalDate today) => studyDay.StartOf(today) + Window;
}
