using NodaTime;

namespace StudyBot.Study.Streaks;

/// <summary>A broken run that double work on one date still saves.</summary>
/// <param name="Days">Met days of the run.</param>
/// <param name="Minutes">That are double work on that date; two answers are, too.</param>
internal sealed record StreakRescue(int Days, int Minutes)
{
    /// <summary>Null when there is nothing to save on that date, or the month's one was used.</summary>
    public static StreakRescue? On(LocalDate date, StreakFacts facts)
    {
        var month = StudyPeriod.Month.KeyAt(date);
        return !facts.IsDouble(date) && facts.EarnBacks.All(saved => saved.Month != month) && EarnBack.BrokenRun(facts, date) is { } run
            ? new StreakRescue(run.Current, facts.Calendar.RulesOn(date).DoubleMinutes)
            : null;
    }
}
