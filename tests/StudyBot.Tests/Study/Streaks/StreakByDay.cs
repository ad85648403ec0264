using NodaTime;
using StudyBot.Study;
using StudyBot.Study.Streaks;

namespace StudyBot.Tests.Study.Streaks;

/// <summary>
/// The streak again, as slowly as its words are read: one day after the other. What the fast form says in closed form must
/// equal it.
/// </summary>
/// <param name="Current">Met days of the run that is alive.</param>
/// <param name="Longest">Of the longest ever.</param>
/// <param name="Units">Saved up for rest days.</param>
internal sealed record StreakByDay(int Current, int Longest, int Units)
{
    /// <summary>At the beginning of a day, all days before it being over.</summary>
    public static StreakByDay At(Facts facts, LocalDate today)
    {
        var known = facts.ToFacts();
        var state = new StreakByDay(0, 0, 7);
        for (var date = Facts.Monday.PlusDays(-70); date < today; date = date.PlusDays(1))
            state = known.IsMet(date) ? state.Met() : IsRequired(facts, known, date) ? state.Missed() : state;
        return state;
    }

    private StreakByDay Met() => new(Current + 1, Math.Max(Longest, Current + 1), Math.Min(Units + 1, 14));

    private StreakByDay Missed() => Units >= 7 ? this with { Units = Units - 7 } : this with { Current = 0, Units = 0 };

    private static bool IsRequired(Facts facts, StreakFacts known, LocalDate date) =>
        date >= Begins(facts) &&
        facts.Calendar.OffOn(date) is null &&
        !facts.Excuses.Any(excuse => excuse.Contains(date)) &&
        !facts.Outages.Contains(date) &&
        !known.EarnBacks.Any(saved => saved.First <= date && date <= saved.Last);

    private static LocalDate Begins(Facts facts) =>
        facts.Days.Any(day => day.Value.Met && IsOwn(facts, day))
            ? facts.Days.Where(day => day.Value.Met && IsOwn(facts, day)).Min(day => day.Key)
            : facts.Days.Where(day => day.Value.Met).Select(day => day.Key).DefaultIfEmpty(LocalDate.MaxIsoValue).Max();

    private static bool IsOwn(Facts facts, KeyValuePair<LocalDate, StudyDayTotals> day)
    {
        var minimum = facts.Calendar.RulesOn(day.Key).MinimumMinutes;
        return day.Value.Answers > 0 || day.Value.Reviews > 0 || day.Value.PeerReviews > 0 ||
            (day.Value.Events > day.Value.Credits && day.Value.Minutes >= minimum);
    }
}
