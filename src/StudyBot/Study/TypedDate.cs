using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using StudyBot.Words;

namespace StudyBot.Study;

/// <summary>Reads a date as people type it: 2026-12-24, 12/24, 12.24., 12월 24일, Dec 24, 24 December 2026, 내일, tomorrow.</summary>
internal static partial class TypedDate
{
    private const int FirstYear = 2000;
    private const int LastYear = 2199;

    /// <summary>Whoever types a date that passed so few days ago, and no year, hardly means the next year.</summary>
    private const int JustPassedDays = 90;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Null for what is no date. Without a year it is the next such date, <paramref name="from"/> included.</summary>
    /// <param name="typed">What somebody typed.</param>
    /// <param name="today">The study date now.</param>
    /// <param name="from">Where to begin looking for the year; today when null or earlier.</param>
    public static LocalDate? Read(string typed, LocalDate today, LocalDate? from = null)
    {
        var earliest = LocalDate.Max(from ?? today, today);
        var text = Folded(typed);
        if (DaysAhead(text) is { } days)
            return today.PlusDays(days);
        if (Parts(text) is not var (year, month, day))
            return null;
        if (year is { } named)
            return Date(named, month, day);
        // February 29 may be up to eight years away.
        return Enumerable.Range(earliest.Year, 9).Select(other => Date(other, month, day)).FirstOrDefault(date => date >= earliest);
    }

    /// <summary>
    /// The date that a day and month without year may well mean, though it was over a short while before
    /// <paramref name="from"/>; null for all else. Nobody shall find it moved on by a year: ask for the year.
    /// </summary>
    /// <inheritdoc cref="Read" path="/param"/>
    public static LocalDate? JustPassed(string typed, LocalDate today, LocalDate? from = null)
    {
        var earliest = LocalDate.Max(from ?? today, today);
        return Parts(Folded(typed)) is (null, var month, var day)
            ? new[] { earliest.Year, earliest.Year - 1 }.Select(year => Date(year, month, day))
                .FirstOrDefault(date => date < earliest && date >= earliest.PlusDays(-JustPassedDays))
            : null;
    }

    /// <summary>
    /// As <see cref="Read"/>, for what may be over: without a year it is the first such date since
    /// <paramref name="daysBack"/> days ago, and yesterday has words too.
    /// </summary>
    public static LocalDate? ReadRecent(string typed, LocalDate today, int daysBack)
    {
        var text = Folded(typed);
        var days = text switch
        {
            "어제" or "yesterday" => -1,
            "그제" or "그저께" => -2,
            _ => DaysAhead(text),
        };
        return days is { } near ? today.PlusDays(near) : Read(typed, today.PlusDays(-daysBack));
    }

    private static string Folded(string typed) => typed.InForm(NormalizationForm.FormKC).Trim().TrimEnd('.').ToLowerInvariant();

    /// <summary>Null for what is no date; the year is null where none was typed.</summary>
    private static (int? Year, int Month, int Day)? Parts(string text)
    {
        var match = new[] { Numbers(), MonthFirst(), DayFirst() }.Select(pattern => pattern.Match(text)).FirstOrDefault(found => found.Success);
        if (match is null || MonthOf(match.Groups["month"].Value) is not { } month)
            return null;
        return (match.Groups["year"] is { Success: true } year ? Number(year) : null, month, Number(match.Groups["day"]));
    }

    private static int? DaysAhead(string text) => text switch
    {
        "오늘" or "today" => 0,
        "내일" or "tomorrow" => 1,
        "모레" => 2,
        _ => null,
    };

    private static LocalDate? Date(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 &&
        day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    private static int? MonthOf(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        var index = Array.FindIndex(Months, name => text.StartsWith(name, StringComparison.Ordinal));
        return index < 0 ? null : index + 1;
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:(?<year>[0-9]{4})\s*(?:[-./]|년)\s*)?(?<month>[0-9]{1,2})\s*(?:[-./]|월)\s*(?<day>[0-9]{1,2})\s*일?$")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(?<month>[a-z]{3,9})\.?\s+(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<year>[0-9]{4}))?$")]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})(?:st|nd|rd|th)?\s+(?<month>[a-z]{3,9})\.?(?:,?\s+(?<year>[0-9]{4}))?$")]
    private static partial Regex DayFirst();
}
