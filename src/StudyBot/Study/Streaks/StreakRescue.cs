using NodaTime;

namespace StudyBot.Study.Streaks;

/// <summary>A broken run that double work on one date still saves.</summary>
/// <param name="Days">Met days of the run.</param>
/// <param name="Minutes">That are double work on that date; two answers are, too.</param>
internal sealed record StreakRescue(int Days, int Minutes)
{
    /// <summary>Where nothing is required any more, the time to save a run has no end; nobody needs to hear of more than this.</summary>
    private const int MostDaysAhead = 31;

    /// <summary>Null when there is nothing to save on that date, or the month's one was used.</summary>
    public static StreakRescue? On(LocalDate date, StreakFacts facts)
    {
        var month = EarnBack.MonthOf(date);
        return !facts.IsDouble(date) && facts.EarnBacks.All(saved => saved.Month != month) && EarnBack.BrokenRun(facts, date) is { } run
            ? new StreakRescue(run.Current, facts.Calendar.RulesOn(date).DoubleMinutes)
            : null;
    }

    /// <summary>The last date on which it can still be done by somebody who does nothing until then.</summary>
    /// <param name="date">One on which it can be done.</param>
    /// <param name="facts">Of the member.</param>
    public static LocalDate LastDate(LocalDate date, StreakFacts facts)
    {
        var last = date;
        while (last < date.PlusDays(MostDaysAhead) && On(last.PlusDays(1), facts) is not null)
            last = last.PlusDays(1);
        return last;
    }
}
