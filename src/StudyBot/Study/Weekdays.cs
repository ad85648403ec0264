using System.Globalization;
using NodaTime;
using StudyBot.Words;

namespace StudyBot.Study;

/// <summary>A set of days of the week.</summary>
/// <param name="Bits">Bit 0 is Monday, bit 6 Sunday; as stored.</param>
internal readonly record struct Weekdays(int Bits)
{
    public static readonly Weekdays All = new(0b111_1111);

    private static readonly string[] KoreanNames = ["월", "화", "수", "목", "금", "토", "일"];
    private static readonly string[] EnglishNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public bool IsEmpty => (Bits & All.Bits) == 0;

    public static Weekdays Of(IEnumerable<IsoDayOfWeek> days) => new(days.Aggregate(0, (bits, day) => bits | Bit(day)));

    public bool Contains(IsoDayOfWeek day) => (Bits & Bit(day)) != 0;

    /// <summary>"매일", "월 · 수 · 금"; "every day", "Mon · Wed · Fri".</summary>
    public string InWords(Language language)
    {
        if (this == All)
            return language == Language.Korean ? "매일" : "every day";
        var days = this;
        return string.Join(" · ", Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day).Where(days.Contains).Select(day => Name(day, language)));
    }

    /// <summary>"월요일", "Monday".</summary>
    public static string FullName(IsoDayOfWeek day, Language language) =>
        language == Language.Korean ? $"{Name(day, language)}요일" : day.ToString();

    /// <summary>"월", "Mon".</summary>
    public static string Name(IsoDayOfWeek day, Language language) =>
        (language == Language.Korean ? KoreanNames : EnglishNames)[(int)day - 1];

    private static int Bit(IsoDayOfWeek day) => 1 << ((int)day - 1);

    public override string ToString() => Bits.ToString(CultureInfo.InvariantCulture);
}
