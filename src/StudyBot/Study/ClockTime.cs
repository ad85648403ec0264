using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using StudyBot.Words;

namespace StudyBot.Study;

/// <summary>Reads a time of day the way people write it: <c>9</c>, <c>9:30 pm</c>, <c>오후 9시 30분</c>, <c>21시</c>, <c>9시 반</c>, <c>0900</c>, <c>밤 11시</c>, <c>정오</c>.</summary>
internal static partial class ClockTime
{
    /// <summary>Null for anything that is no time of day, or that could be meant in two ways.</summary>
    public static LocalTime? Read(string text)
    {
        var typed = text.InForm(NormalizationForm.FormKC).Trim().ToLowerInvariant();
        if (typed is "정오" or "noon")
            return LocalTime.Noon;
        if (typed is "자정" or "midnight")
            return LocalTime.Midnight;
        var match = Pattern().Match(typed);
        if (!match.Success || (match.Groups["before"].Success && match.Groups["after"].Success))
            return null;
        var minute = match.Groups["half"].Success ? 30 : Number(match.Groups["minute"]);
        var hour = OnTheDay(Number(match.Groups["hour"]), match.Groups["before"].Value + match.Groups["after"].Value);
        return hour is <= 23 and var h && minute <= 59 ? new LocalTime(h, minute) : null;
    }

    /// <summary>From a 12-hour reading to hours since midnight; null when the two contradict each other.</summary>
    private static int? OnTheDay(int hour, string half) => half switch
    {
        "" => hour,
        "오전" or "am" or "a.m." => hour <= 12 ? hour % 12 : null,
        "새벽" => hour is <= 6 or 12 ? hour % 12 : null,
        "아침" => hour is >= 5 and <= 11 ? hour : null,
        "낮" => hour switch { >= 1 and <= 5 => hour + 12, >= 11 and <= 17 => hour, _ => null },
        "저녁" => hour switch { >= 5 and <= 11 => hour + 12, >= 17 and <= 23 => hour, _ => null },
        // Midnight is 밤 12시, and an hour later it is 밤 1시.
        "밤" => hour switch { <= 4 or >= 18 => hour, >= 6 and <= 11 => hour + 12, 12 => 0, _ => null },
        _ => hour < 12 ? hour + 12 : hour,
    };

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        """
        ^(?<before>오전|오후|새벽|아침|낮|저녁|밤|am|pm|a\.m\.|p\.m\.)?\s*
        (?:
            (?<hour>[0-9]{2})(?<minute>[0-9]{2})
            |(?<hour>[0-9]{1,2})(?:\s*:\s*(?<minute>[0-9]{2})|\s*시(?:\s*(?<minute>[0-9]{1,2})\s*분?|\s*(?<half>반))?)?
        )
        \s*(?<after>am|pm|a\.m\.|p\.m\.)?$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
