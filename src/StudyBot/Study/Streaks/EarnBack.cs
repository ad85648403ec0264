using NodaTime;
using NodaTime.Text;

namespace StudyBot.Study.Streaks;

/// <summary>A run that broke and was saved by double work on one date soon after.</summary>
/// <param name="OnDate">The date of the double work.</param>
/// <param name="First">The first date that it makes up for: the one at whose end the run broke.</param>
/// <param name="Last">The last one.</param>
internal sealed record EarnBack(LocalDate OnDate, LocalDate First, LocalDate Last)
{
    /// <summary>Met days that a run must have had to be worth it.</summary>
    public const int ShortestRun = 3;

    /// <summary>Study dates after the break on which it can be done: 48 hours.</summary>
    public const int StudyDates = 2;

    /// <summary>Once a calendar month; as stored.</summary>
    public string Month => MonthOf(OnDate);

    public bool Covers(LocalDate date) => date >= First && date <= Last;

    /// <summary>"2026-03".</summary>
    public static string MonthOf(LocalDate date) => YearMonthPattern.Iso.Format(date.ToYearMonth());

    /// <summary>What double work on a date saves; null for nothing.</summary>
    /// <param name="facts">Of the member; an earn-back of that date must not be among them.</param>
    /// <param name="onDate">The date of the double work.</param>
    public static EarnBack? For(StreakFacts facts, LocalDate onDate) =>
        BrokenRun(facts, onDate) is { } run ? new EarnBack(onDate, run.AliveThrough, onDate.PlusDays(-1)) : null;

    /// <summary>
    /// The run of three days or more that broke within the two study dates before; null for none. A date that was neither
    /// required nor studied on does not use up the time.
    /// </summary>
    /// <inheritdoc cref="For"/>
    public static Streak? BrokenRun(StreakFacts facts, LocalDate onDate)
    {
        if (LastBroken(facts, onDate) is not { Current: >= ShortestRun } run)
            return null;
        for (var (date, passed) = (run.AliveThrough.PlusDays(1), 0); date < onDate; date = date.PlusDays(1))
        {
            passed += facts.Counts(date) ? 1 : 0;
            if (passed >= StudyDates)
                return null;
        }

        return run;
    }

    /// <summary>The run that broke last before a date, as it stood then; null when none did.</summary>
    private static Streak? LastBroken(StreakFacts facts, LocalDate onDate)
    {
        Streak? run = null;
        Streak? broken = null;
        foreach (var date in facts.MetDates.TakeWhile(date => date < onDate).Append(onDate))
        {
            if (date > run?.AliveThrough)
                broken = run;
            run = run?.Extend(date, facts.Required) ?? Streak.Begin(date, facts.Required);
        }

        return broken;
    }
}
