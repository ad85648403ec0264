using NodaTime;
using StudyBot.Study.Streaks;

namespace StudyBot.Features.Streaks.Year;

/// <summary>What the picture of a year shows, as numbers.</summary>
/// <param name="First">The first date in it.</param>
/// <param name="Last">The last, today.</param>
/// <param name="Met">Dates that were met.</param>
/// <param name="Covered">Dates that were missed and covered by a rest day, or earned back.</param>
/// <param name="Missed">Dates that were missed.</param>
/// <param name="LongestRun">Met days of the longest run that was alive on one of the dates.</param>
/// <param name="Months">Met dates of each calendar month, from the first that has any.</param>
internal sealed record YearSums(
    LocalDate First, LocalDate Last, int Met, int Covered, int Missed, int LongestRun, IReadOnlyList<MonthSum> Months)
{
    /// <param name="days">Ascending, without a gap, one or more.</param>
    public static YearSums Of(IReadOnlyList<DiaryDay> days) => new(
        days[0].Date,
        days[^1].Date,
        days.Count(IsMet),
        days.Count(day => day.Verdict is DayVerdict.RestDay or DayVerdict.EarnedBack),
        days.Count(day => day.Verdict == DayVerdict.Missed),
        days.Max(day => day.Run),
        [
            .. days.GroupBy(day => day.Date.ToYearMonth())
                .Select(month => new MonthSum(month.Key, month.Count(IsMet)))
                .SkipWhile(month => month.Met == 0),
        ]);

    private static bool IsMet(DiaryDay day) => day.Verdict == DayVerdict.Met;
}

/// <summary>Met dates of a calendar month.</summary>
internal sealed record MonthSum(YearMonth Month, int Met);
