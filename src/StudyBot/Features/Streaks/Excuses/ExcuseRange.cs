using NodaTime;
using StudyBot.Study;

namespace StudyBot.Features.Streaks.Excuses;

/// <summary>Why a range of dates is no excuse's.</summary>
internal enum ExcuseProblem
{
    NotADate,
    LastBeforeFirst,
    TooLong,
    TooLongAgo,
    TooFarAhead,
    NoReason,
    ReasonTooLong,
}

/// <summary>Dates and reason of an excuse as somebody typed them.</summary>
/// <param name="First">The first date.</param>
/// <param name="Last">The last date.</param>
/// <param name="Reason">Why.</param>
internal sealed record ExcuseRange(LocalDate First, LocalDate Last, string Reason)
{
    public const int MostDaysBack = 60;
    public const int MostDaysAhead = 365;
    public const int LongestReason = 200;

    /// <summary>The range, or what is wrong with it.</summary>
    /// <param name="first">As typed.</param>
    /// <param name="last">As typed.</param>
    /// <param name="reason">As typed.</param>
    /// <param name="today">The guild's study date.</param>
    public static (ExcuseRange? Range, ExcuseProblem? Problem) Read(string first, string last, string reason, LocalDate today)
    {
        if (TypedDate.ReadRecent(first, today, MostDaysBack) is not { } from || TypedDate.ReadRecent(last, today, MostDaysBack) is not { } to)
            return (null, ExcuseProblem.NotADate);
        ExcuseProblem? problem =
            to < from ? ExcuseProblem.LastBeforeFirst
            : Period.DaysBetween(from, to) >= Excuse.MostDays ? ExcuseProblem.TooLong
            : from < today.PlusDays(-MostDaysBack) ? ExcuseProblem.TooLongAgo
            : to > today.PlusDays(MostDaysAhead) ? ExcuseProblem.TooFarAhead
            : string.IsNullOrWhiteSpace(reason) ? ExcuseProblem.NoReason
            : reason.Length > LongestReason ? ExcuseProblem.ReasonTooLong
            : null;
        return problem is null ? (new ExcuseRange(from, to, reason.Trim()), null) : (null, problem);
    }
}
