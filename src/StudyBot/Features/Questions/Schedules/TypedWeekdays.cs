using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Schedules;

/// <summary>Reads days of the week as people write them: <c>월수금</c>, <c>월~금</c>, <c>평일</c>, <c>mon, wed</c>, <c>weekdays</c>, <c>매일</c>.</summary>
internal static partial class TypedWeekdays
{
    private const string KoreanDays = "월화수목금토일";
    private static readonly string[] EnglishDays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    private static readonly Weekdays Workdays = new(0b001_1111);
    private static readonly Weekdays Weekend = new(0b110_0000);

    /// <summary>Null for anything that names no day, or anything beside days.</summary>
    public static Weekdays? Read(string typed)
    {
        var text = typed.InForm(NormalizationForm.FormKC).Trim().ToLowerInvariant()
            .Replace("요일", "", StringComparison.Ordinal).Replace("every day", "daily", StringComparison.Ordinal).Replace("every ", "", StringComparison.Ordinal);
        var bits = 0;
        foreach (var word in Separators().Split(Ranges().Replace(text, "$1-$2")).Where(word => word.Length > 0))
        {
            if (Word(word) is not { } days)
                return null;
            bits |= days.Bits;
        }

        return bits == 0 ? null : new Weekdays(bits);
    }

    private static Weekdays? Word(string word) => word switch
    {
        "매일" or "daily" or "everyday" or "all" or "전체" => Weekdays.All,
        "평일" or "주중" or "weekday" or "weekdays" or "workdays" => Workdays,
        "주말" or "weekend" or "weekends" => Weekend,
        _ when word.Split('-') is [var first, var last] => Range(Day(first), Day(last)),
        _ when word.All(KoreanDays.Contains) => Weekdays.Of(word.Select(day => (IsoDayOfWeek)(KoreanDays.IndexOf(day) + 1))),
        _ => Day(word) is { } day ? Weekdays.Of([day]) : null,
    };

    /// <summary>From one day to another, over the weekend if need be.</summary>
    private static Weekdays? Range(IsoDayOfWeek? first, IsoDayOfWeek? last) => first is { } from && last is { } to
        ? Weekdays.Of(Enumerable.Range(0, (((int)to - (int)from + 7) % 7) + 1).Select(step => (IsoDayOfWeek)((((int)from - 1 + step) % 7) + 1)))
        : null;

    private static IsoDayOfWeek? Day(string word)
    {
        if (word is [var letter] && KoreanDays.IndexOf(letter) is >= 0 and var korean)
            return (IsoDayOfWeek)(korean + 1);
        if (word.Length < 3)
            return null;
        var index = Array.FindIndex(EnglishDays, day => word.StartsWith(day, StringComparison.Ordinal) && Names().IsMatch(word));
        return index < 0 ? null : (IsoDayOfWeek)(index + 1);
    }

    [GeneratedRegex(@"(\p{L}+)\s*(?:[-~–〜]|\bto\b)\s*(\p{L}+)")]
    private static partial Regex Ranges();

    [GeneratedRegex(@"[\s,·・/、+&]+|및|과|와|\band\b")]
    private static partial Regex Separators();

    [GeneratedRegex("^(?:mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:nesdays?)?|thu(?:r(?:s(?:days?)?)?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?)$")]
    private static partial Regex Names();
}
