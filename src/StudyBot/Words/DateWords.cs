using System.Globalization;
using NodaTime;

namespace StudyBot.Words;

/// <summary>Dates as people say them; own words, since a container may come without the culture data for Korean.</summary>
internal static class DateWords
{
    private static readonly string[] KoreanDays = ["월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"];

    /// <summary>"3월 2일 월요일", "Monday, March 2".</summary>
    public static string InWords(this LocalDate date, Language language) => language == Language.Korean
        ? $"{date.Month}월 {date.Day}일 {KoreanDays[(int)date.DayOfWeek - 1]}"
        : date.ToString("dddd, MMMM d", CultureInfo.InvariantCulture);

    /// <summary>"09:00", on the 24-hour clock.</summary>
    public static string InWords(this LocalTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
