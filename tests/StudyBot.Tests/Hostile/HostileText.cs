using System.Globalization;
using System.Text;

namespace StudyBot.Tests.Hostile;

/// <summary>Texts as nobody should type them, and some that people do.</summary>
internal sealed class HostileText(Random dice, TimeProvider clock)
{
    /// <summary>Stand for halves of a surrogate pair until the bytes are made: .NET's own writer would mend them.</summary>
    public const char LoneHigh = '\uE000';

    /// <inheritdoc cref="LoneHigh"/>
    public const char LoneLow = '\uE001';

    private static readonly string[] Oddities =
    [
        "\u0000", "\u0007\u001B[31m", "\r\n\t\v\f", "\u0085\u2028\u2029", "\u202E\u2066\u2069\u200F", "\u200B\u200C\u200D\u2060\uFEFF", "\u00AD\u034F\u115F\u1160\u3164",
        "a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030A\u030B", "👩‍👩‍👧‍👦🏳️‍🌈🇰🇷", "\U000E0041\U000E007F", "\uFFFE\uFFFF\uFDD0", "ﷺ𒐫꧅", "각ᄀᆞᆨ", "İıſẞ",
        "@everyone @here <@410000000000000001> <@&1> <#1>", "https://discord.gg/abc [x](javascript:alert(1))", "```\n**__~~||`> -# # ", "'; drop table answer; --", "%s%n{0}{{}}${x}",
        "{\"type\":9}", "../../etc/passwd", "NULL", "NaN", "-0", "1e999", ":", "::", "|", ",;", "\\", "<t:99999999999999:R>", "=cmd|' /C calc'!A0",
    ];

    private static readonly string[] Plausible =
    [
        "", " ", "0", "1", "7", "30", "90", "-1", "9999999999999999999", "09:00", "9시 반", "24:00", "25:61", "0:00", "오늘", "내일", "today", "yesterday", "2026-03-02", "2026-03-05", "3/9", "2026-02-30",
        "0001-01-01", "9999-12-31", "-9999-01-01", "2026-03-01 ~ 2026-03-04", "Asia/Seoul", "서울", "America/New_York", "Etc/GMT+12", "월 수 금", "mon,wed", "알고리즘", "SQL", "면접", "이력서",
        "off", "none", "all", "clear", "q-1", "https://example.com/notes", "http://localhost", "스택 두 문제를 풀었어요.", "I would name the trade-off first.",
    ];

    /// <summary>As the caller means it.</summary>
    public string Typed(Call call, string field, Marker marker, int shortest, int longest) =>
        call.IsEarnest ? Earnest(field, marker, shortest, longest) : Next(marker, shortest, longest);

    /// <summary>A text of about these lengths that bears the marker where there is room for it.</summary>
    public string Next(Marker marker, int shortest = 0, int longest = 4000)
    {
        var text = dice.Next(10) switch
        {
            0 => Plausible[dice.Next(Plausible.Length)],
            < 4 => $"{Plausible[dice.Next(Plausible.Length)]} {marker}",
            < 6 => $"{marker}{Oddities[dice.Next(Oddities.Length)]}",
            6 => $"{Oddities[dice.Next(Oddities.Length)]}{marker}{Oddities[dice.Next(Oddities.Length)]}",
            7 => $"{marker} {Any(dice.Next(1, 60))}",
            8 => Huge(marker, longest),
            _ => $"{marker} 편향은 모델이 단순해서, 분산은 데이터에 너무 맞춰서 생기는 오차예요.",
        };
        if (text.Length < shortest)
            text += new string('가', shortest - text.Length);
        return text.Length <= longest ? text : text[..longest];
    }

    /// <summary>What somebody might type who means it.</summary>
    private string Earnest(string field, Marker marker, int shortest, int longest)
    {
        var text = field.ToLowerInvariant() switch
        {
            var name when Has(name, "time") || name is "from" => $"{dice.Next(24):00}:{dice.Next(2) * 30:00}",
            var name when Has(name, "first", "date", "start") => Day(dice.Next(-3, 3)),
            var name when Has(name, "last", "until", "end") => Day(dice.Next(3, 9)),
            var name when Has(name, "link", "url", "origin", "source") => $"https://example.com/{marker}",
            var name when Has(name, "minutes", "days") => $"{dice.Next(1, 6) * 10}",
            var name when Has(name, "points", "keywords") => $"출처 {marker} | 기간\n건수\n레이블을 붙인 사람",
            _ => $"{marker} 편향은 모델이 단순해서, 분산은 데이터에 너무 맞춰서 생기는 오차예요. {dice.Next(10_000)}",
        };
        if (text.Length < shortest)
            text += new string('가', shortest - text.Length);
        return text.Length <= longest ? text : text[..longest];
    }

    /// <summary>A short word for places that take no text: an argument of a custom id, a chosen value.</summary>
    public string Word() => dice.Next(4) switch
    {
        0 => Oddities[dice.Next(Oddities.Length)],
        1 => Any(dice.Next(1, 8)),
        _ => Plausible[dice.Next(Plausible.Length)],
    };

    private static bool Has(string name, params string[] words) => words.Any(word => name.Contains(word, StringComparison.Ordinal));

    private string Day(int away) => clock.GetUtcNow().AddDays(away).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Huge(Marker marker, int longest)
    {
        var filling = dice.Next(3) switch { 0 => "가", 1 => "\u0301", _ => "👩‍👩‍👧‍👦" };
        return marker + string.Concat(Enumerable.Repeat(filling, longest / filling.Length));
    }

    /// <summary>Any code points, and now and then half of one.</summary>
    private string Any(int length)
    {
        var text = new StringBuilder();
        for (var count = 0; count < length; count++)
        {
            var point = dice.Next(3) == 0 ? dice.Next(0x3000) : dice.Next(0x110000);
            text.Append(point is >= 0xD800 and < 0xE000
                ? (dice.Next(2) == 0 ? LoneHigh : LoneLow).ToString(CultureInfo.InvariantCulture)
                : char.ConvertFromUtf32(point));
        }

        return text.ToString();
    }
}
