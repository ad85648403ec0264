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
    /// <summary>Held at most.</summary>
    public const int MostRestDays = 2;

    public const int UnitsOfRestDay = 7;
    public const int MostUnits = MostRestDays * UnitsOfRestDay;

    /// <summary>Everyone begins with one rest day.</summary>
    private const int FirstUnits = UnitsOfRestDay;

    /// <summary>Rest days that covered what was missed right before <see cref="LastDate"/>.</summary>
    public int RestDaysUsed { get; init; }

    /// <summary>Whether work of <see cref="LastDate"/> saved a run that had broken.</summary>
    public bool IsRescued { get; init; }

    /// <summary>Whether a run worth saving broke so short before <see cref="LastDate"/> that days to come may still save it.</summary>
    public bool BrokeLately { get; init; }

    /// <summary>What can be saved on <see cref="LastDate"/>; null for nothing.</summary>
    public StreakRescue? Rescue { get; init; }

    /// <summary>Held by <see cref="LastDate"/>; what was missed since has not been taken off.</summary>
    public int RestDays => RestUnits / UnitsOfRestDay;

    /// <summary>Met days until the next rest day; null when as many are held as can be.</summary>
    public int? DaysToRestDay => DaysToRestDayFrom(RestUnits);

    /// <summary>Met days of the run that is alive on <paramref name="today"/>; 0 when it broke.</summary>
    public int CurrentOn(LocalDate today) => today <= AliveThrough ? Current : 0;

    /// <inheritdoc cref="DaysToRestDay"/>
    public static int? DaysToRestDayFrom(int restUnits) => restUnits == MostUnits ? null : UnitsOfRestDay - (restUnits % UnitsOfRestDay);

    /// <summary>Null for a member of whom no day ever counted.</summary>
    public static Streak? Of(StreakFacts facts)
    {
        Streak? streak = null;
        foreach (var date in facts.MetDates)
            streak = streak?.Extend(date, facts.Required) ?? Begin(date, facts.Required);
        return streak is null ? null : streak with
        {
            IsRescued = facts.EarnBacks.Any(saved => saved.OnDate == streak.LastDate),
            BrokeLately = EarnBack.BrokenRun(facts, streak.LastDate) is not null,
            Rescue = StreakRescue.On(streak.LastDate, facts),
        };
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
        if (date > AliveThrough)
            return (this with { Current = 0, RestUnits = 0, RestDaysUsed = 0 }).Meet(date, required);
        var missed = required.Between(LastDate, date);
        return (this with { RestUnits = RestUnits - (UnitsOfRestDay * missed), RestDaysUsed = missed }).Meet(date, required);
    }

    private Streak Meet(LocalDate date, RequiredDates required)
    {
        var units = Math.Min(RestUnits + 1, MostUnits);
        return this with
        {
            Current = Current + 1,
            Longest = Math.Max(Longest, Current + 1),
            LastDate = date,
            RestUnits = units,
            AliveThrough = required.After(date, (units / UnitsOfRestDay) + 1),
            IsRescued = false,
            BrokeLately = false,
            Rescue = null,
        };
    }
}
