using NodaTime;
using StudyBot.Study.Streaks;

namespace StudyBot.Study;

/// <summary>
/// Met days of the last 30 required ones: the number beside the streak, which one missed day hardly moves. Today is
/// required only once it is met, since it is not over; an off day never is, and an excused one only if it was met after all.
/// </summary>
/// <param name="Met">Required days with a study event.</param>
/// <param name="Required">Study dates since the member's first day, 30 at most.</param>
internal sealed record Consistency(int Met, int Required)
{
    public const int Window = 30;

    /// <summary>Days before today that matter at most: 30 study dates of a cohort that meets once a week, and some breaks.</summary>
    public const int LongestLookBack = 300;

    /// <param name="facts">Of the member.</param>
    /// <param name="today">The study date now.</param>
    public static Consistency Of(StreakFacts facts, LocalDate today)
    {
        var last = facts.IsMet(today) ? 0 : 1;
        var required = Enumerable.Range(last, LongestLookBack)
            .Select(days => today.PlusDays(-days))
            .TakeWhile(date => date >= facts.Start)
            .Where(facts.Counts)
            .Take(Window)
            .ToList();
        return new Consistency(required.Count(facts.IsMet), required.Count);
    }
}
