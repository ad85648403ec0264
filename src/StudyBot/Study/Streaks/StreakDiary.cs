using NodaTime;

namespace StudyBot.Study.Streaks;

/// <summary>What decided a day.</summary>
internal enum DayVerdict
{
    Met,

    /// <summary>Missed, and covered by a rest day.</summary>
    RestDay,

    /// <summary>Missed, and made up for by double work soon after.</summary>
    EarnedBack,

    Excused,

    /// <summary>The bot was away.</summary>
    Outage,

    /// <summary>The guild does not study on it.</summary>
    DayOff,

    /// <summary>Before the member's first.</summary>
    NotBegun,

    Missed,

    /// <summary>Today, required and not met yet.</summary>
    Open,
}

/// <summary>A day, and how things stood at its end.</summary>
/// <param name="Date">Which.</param>
/// <param name="Verdict">What decided it.</param>
/// <param name="Run">Met days of the run.</param>
/// <param name="RestUnits">See <see cref="Streak.RestUnits"/>.</param>
/// <param name="Broken">Met days of the run that broke with it; 0 for none.</param>
internal sealed record DiaryDay(LocalDate Date, DayVerdict Verdict, int Run, int RestUnits, int Broken = 0)
{
    public int RestDays => RestUnits / Streak.UnitsOfRestDay;

    /// <inheritdoc cref="Streak.DaysToRestDay"/>
    public int? DaysToRestDay => Streak.DaysToRestDayFrom(RestUnits);
}

/// <summary>A streak day by day, with what decided each: the long form of <see cref="Streak.Of"/>, which must end alike.</summary>
internal static class StreakDiary
{
    /// <summary>Some dates, ascending.</summary>
    /// <param name="facts">Of the member.</param>
    /// <param name="first">The first date shown.</param>
    /// <param name="last">The last; not later than <paramref name="today"/>.</param>
    /// <param name="today">The study date now, which is missed only when it is over.</param>
    public static IReadOnlyList<DiaryDay> Of(StreakFacts facts, LocalDate first, LocalDate last, LocalDate today)
    {
        var shown = new List<DiaryDay>();
        var begin = LocalDate.Min(first, facts.MetDates.FirstOrDefault(first));
        var day = new DiaryDay(begin.PlusDays(-1), DayVerdict.NotBegun, Run: 0, Streak.UnitsOfRestDay);
        for (var date = begin; date <= last; date = date.PlusDays(1))
        {
            day = Next(facts, day, date, today);
            if (date >= first)
                shown.Add(day);
        }

        return shown;
    }

    private static DiaryDay Next(StreakFacts facts, DiaryDay before, LocalDate date, LocalDate today)
    {
        var day = before with { Date = date, Verdict = Verdict(facts, date), Broken = 0 };
        return day.Verdict switch
        {
            DayVerdict.Met => day with { Run = day.Run + 1, RestUnits = Math.Min(day.RestUnits + 1, Streak.MostUnits) },
            DayVerdict.Missed when date >= today => day with { Verdict = DayVerdict.Open },
            DayVerdict.Missed when day.RestDays > 0 => day with { Verdict = DayVerdict.RestDay, RestUnits = day.RestUnits - Streak.UnitsOfRestDay },
            DayVerdict.Missed => day with { Run = 0, RestUnits = 0, Broken = day.Run },
            _ => day,
        };
    }

    private static DayVerdict Verdict(StreakFacts facts, LocalDate date) =>
        facts.IsMet(date) ? DayVerdict.Met
        : !facts.Calendar.IsStudyDate(date) ? DayVerdict.DayOff
        : date < facts.Start ? DayVerdict.NotBegun
        : facts.Excuses.Any(excuse => excuse.Contains(date)) ? DayVerdict.Excused
        : facts.Outages.Contains(date) ? DayVerdict.Outage
        : facts.EarnBacks.Any(saved => saved.Covers(date)) ? DayVerdict.EarnedBack
        : DayVerdict.Missed;
}
