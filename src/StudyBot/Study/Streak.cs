using NodaTime;

namespace StudyBot.Study;

/// <summary>
/// A run of met days. A pure function of the dates on which a member studied; what the database holds is a cache of it.
/// </summary>
/// <param name="Current">Met days of the latest run; what it is worth today, <see cref="CurrentOn"/> says.</param>
/// <param name="Longest">Met days of the longest run ever.</param>
/// <param name="FirstDate">The first date that was met.</param>
/// <param name="LastDate">The latest date that was met.</param>
internal sealed record Streak(int Current, int Longest, LocalDate FirstDate, LocalDate LastDate)
{
    /// <summary>The last date through which the run lives without a further study event.</summary>
    public LocalDate AliveThrough => LastDate.PlusDays(1);

    /// <summary>Met days of the run that is alive on <paramref name="today"/>; 0 when it broke.</summary>
    public int CurrentOn(LocalDate today) => today <= AliveThrough ? Current : 0;

    /// <summary>Null for a member who never studied.</summary>
    /// <param name="dates">Distinct study dates, in any order.</param>
    public static Streak? Of(IEnumerable<LocalDate> dates)
    {
        Streak? streak = null;
        foreach (var date in dates.Order())
            streak = streak is null ? new Streak(1, 1, date, date) : streak.Extend(date);
        return streak;
    }

    /// <summary>The streak after a date later than <see cref="LastDate"/> was met.</summary>
    public Streak Extend(LocalDate date)
    {
        var current = date <= AliveThrough ? Current + 1 : 1;
        return this with { Current = current, Longest = Math.Max(Longest, current), LastDate = date };
    }
}
