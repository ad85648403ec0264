using NodaTime;
using StudyBot.Study.Streaks;

namespace StudyBot.Study;

/// <summary>
/// A run of met days in which every required day was met or covered by a rest day. A pure function of a member's
/// <see cref="StreakFacts"/>; what the database holds is a cache of it. Streaks/README.md has the theory.
/// </summary>
/// <param name="Current">Met days of the latest run; what it is worth today, <see cref="CurrentOn"/> says.</param>
/// <param name="Longest">Met days of the longest run ever.</param>
/// <param name="FirstDate">The date from which days are required, see <see cref="StreakFacts.Start"/>.</param>
/// <param name="LastDate">The latest date that was met.</param>
/// <param name="AliveThrough">The last date at whose end the run breaks, unless there is a further study event.</param>
/// <param name="RestUnits">Saved up by <paramref name="LastDate"/>: one a met day, seven are a rest day, 14 at most.</param>
internal sealed record Streak(
    int Current, int Longest, LocalDate FirstDate, LocalDate LastDate, LocalDate AliveThrough, int RestUnits)
{
    public const int UnitsOfRestDay = 7;
    public const int MostUnits = 2 * UnitsOfRestDay;

    /// <summary>Everyone begins with one rest day.</summary>
    private const int FirstUnits = UnitsOfRestDay;

    /// <summary>Held by <see cref="LastDate"/>; what was missed since has not been taken off.</summary>
    public int RestDays => RestUnits / UnitsOfRestDay;

    /// <summary>Met days of the run that is alive on <paramref name="today"/>; 0 when it broke.</summary>
    public int CurrentOn(LocalDate today) => today <= AliveThrough ? Current : 0;

    /// <summary>Null for a member of whom no day ever counted.</summary>
    public static Streak? Of(StreakFacts facts)
    {
        Streak? streak = null;
        foreach (var date in facts.MetDates)
            streak = streak?.Extend(date, facts.Required) ?? Begin(date, facts.Required);
        return streak;
    }

    /// <summary>Of a member's first met day.</summary>
    public static Streak Begin(LocalDate date, RequiredDates required) =>
        new Streak(0, 0, required.Start, date, date, FirstUnits).Meet(date, required);

    /// <summary>
    /// The streak after a date later than <see cref="LastDate"/> was met. Of k required days missed between the two, the rest
    /// days that are held cover as many as they can; if that is not all, the run breaks and nothing is left of them.
    /// </summary>
    public Streak Extend(LocalDate date, RequiredDates required)
    {
        // A break takes the saved units with it: what is left after one must never be more than after a rest day, or an
        // event more could leave a member with less.
        var before = date > AliveThrough
            ? this with { Current = 0, RestUnits = 0 }
            : this with { RestUnits = RestUnits - (UnitsOfRestDay * required.Between(LastDate, date)) };
        return before.Meet(date, required);
    }

    /// <summary>The same run when other dates are required after <see cref="LastDate"/>.</summary>
    public Streak Reach(RequiredDates required) => this with { AliveThrough = required.After(LastDate, RestDays + 1) };

    private Streak Meet(LocalDate date, RequiredDates required) => (this with
    {
        Current = Current + 1,
        Longest = Math.Max(Longest, Current + 1),
        LastDate = date,
        RestUnits = Math.Min(RestUnits + 1, MostUnits),
    }).Reach(required);
}
