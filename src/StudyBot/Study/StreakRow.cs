using NodaTime;

namespace StudyBot.Study;

/// <summary>A row of the table <c>streak</c>, as Dapper fills it.</summary>
internal sealed record StreakRow
{
    public int CurrentDays { get; init; }

    public int LongestDays { get; init; }

    public LocalDate FirstDate { get; init; }

    public LocalDate LastDate { get; init; }

    public LocalDate AliveThrough { get; init; }

    /// <summary>Null while the row is older than the rules of today.</summary>
    public int? RestUnits { get; init; }

    public Streak ToStreak() => new(CurrentDays, LongestDays, FirstDate, LastDate, AliveThrough, RestUnits ?? 0);
}
