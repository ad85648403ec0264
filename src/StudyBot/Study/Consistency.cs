using NodaTime;

namespace StudyBot.Study;

/// <summary>
/// Met days of the last 30 required ones: the number beside the streak, which one missed day hardly moves. Today is
/// required only once it is met, since it is not over.
/// </summary>
/// <param name="Met">Days with a study event.</param>
/// <param name="Required">Days since the member's first one, 30 at most.</param>
internal sealed record Consistency(int Met, int Required)
{
    public const int Window = 30;

    /// <param name="metDates">Distinct study dates; those outside the window do not matter.</param>
    /// <param name="firstDate">The member's first study date.</param>
    /// <param name="today">The study date now.</param>
    public static Consistency Of(IReadOnlySet<LocalDate> metDates, LocalDate firstDate, LocalDate today)
    {
        var last = metDates.Contains(today) ? today : today.PlusDays(-1);
        var first = LocalDate.Max(firstDate, last.PlusDays(1 - Window));
        var required = Math.Max(0, Period.DaysBetween(first, last) + 1);
        var met = metDates.Count(date => date >= first && date <= last);
        return new Consistency(met, required);
    }
}
