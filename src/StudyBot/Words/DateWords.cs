using System.Globalization;
using NodaTime;

namespace StudyBot.Words;

/// <summary>Dates as people say them; own words, since a container may come without the culture data for Korean.</summary>
internal static class DateWords
{
    private static readonly string[] KoreanDays = ["월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"];

    /// <summary>"3월 2일 월요일", "Monday, March 2".</summary>
    public static string InWords(this LocalDate date, Language language) => language == Language.Korean
        ? $"{date.MonthAndDay(language)} {KoreanDays[(int)date.DayOfWeek - 1]}"
        : date.ToString("dddd, MMMM d", CultureInfo.InvariantCulture);

    /// <summary>The same with the year where it is not the one of today: "2027년 3월 2일 화요일", "Tuesday, March 2, 2027".</summary>
    public static string InWords(this LocalDate date, Language language, LocalDate today) => (date.Year == today.Year, language) switch
    {
        (true, _) => date.InWords(language),
        (_, Language.Korean) => $"{date.Year}년 {date.InWords(language)}",
        _ => $"{date.InWords(language)}, {date.Year}",
    };

    /// <summary>Without the day of the week: "3월 2일", "March 2"; with the year where it is not the one of today.</summary>
    public static string InShort(this LocalDate date, Language language, LocalDate today) =>
        date.Year == today.Year ? date.MonthAndDay(language) : date.WithYear(language);

    /// <summary>"3월 2일", "March 2".</summary>
    public static string MonthAndDay(this LocalDate date, Language language) => language == Language.Korean
        ? $"{date.Month}월 {date.Day}일"
        : date.ToString("MMMM d", CultureInfo.InvariantCulture);

    /// <summary>"2027년 3월 2일", "March 2, 2027".</summary>
    public static string WithYear(this LocalDate date, Language language) => language == Language.Korean
        ? $"{date.Year}년 {date.MonthAndDay(language)}"
        : date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>With the day of the week, where room is short: "3월 2일(월)", "Mon, March 2".</summary>
    public static string WithDay(this LocalDate date, Language language) => language == Language.Korean
        ? $"{date.MonthAndDay(language)}({KoreanDays[(int)date.DayOfWeek - 1][0]})"
        : date.ToString("ddd, MMMM d", CultureInfo.InvariantCulture);

    /// <summary>"09:00", on the 24-hour clock.</summary>
    public static string InWords(this LocalTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
