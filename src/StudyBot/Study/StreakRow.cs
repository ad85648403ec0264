using NodaTime;
using StudyBot.Study.Streaks;

namespace StudyBot.Study;

/// <summary>A row of the table <c>streak</c>.</summary>
internal sealed record StreakRow
{
    public int CurrentDays { get; init; }

    public int LongestDays { get; init; }

    public LocalDate FirstDate { get; init; }

    public LocalDate LastDate { get; init; }

    public LocalDate AliveThrough { get; init; }

    /// <summary>Null while the row is older than the rules of today.</summary>
    public int? RestUnits { get; init; }

    public int RestDaysUsed { get; init; }

    public bool IsRescued { get; init; }

    public bool BrokeLately { get; init; }

    public int? RescueDays { get; init; }

    public int? RescueMinutes { get; init; }

    public static StreakRow Of(Streak streak) => new()
    {
        CurrentDays = streak.Current,
        LongestDays = streak.Longest,
        FirstDate = streak.FirstDate,
        LastDate = streak.LastDate,
        AliveThrough = streak.AliveThrough,
        RestUnits = streak.RestUnits,
        RestDaysUsed = streak.RestDaysUsed,
        IsRescued = streak.IsRescued,
        BrokeLately = streak.BrokeLately,
        RescueDays = streak.Rescue?.Days,
        RescueMinutes = streak.Rescue?.Minutes,
    };

    public Streak ToStreak() => new(CurrentDays, LongestDays, FirstDate, LastDate, AliveThrough, RestUnits ?? 0)
    {
        RestDaysUsed = RestDaysUsed,
        IsRescued = IsRescued,
        BrokeLately = BrokeLately,
        Rescue = RescueDays is { } days ? new StreakRescue(days, RescueMinutes ?? 0) : null,
    };
}
