using System.Globalization;
using NodaTime;
using NodaTime.Text;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Configuration;

/// <summary>The usual things that are typed.</summary>
internal static class TypedKinds
{
    public static TypedKind Time { get; } = new()
    {
        Reader = (typed, _) => ClockTime.Read(typed)?.InWords(),
        Sorry = new(
            "몇 시인지 읽지 못했어요. `09:00`, `오전 9시`, `21시`처럼 적어 주세요.",
            "I cannot read a time of day in it. Please write it like `09:00`, `9am` or `21:30`."),
        Words = (value, _) => value,
        Example = new("예: 09:00, 오후 9시", "For example: 09:00, 9pm"),
    };

    public static TypedKind Date { get; } = new()
    {
        Reader = (typed, scope) => TypedDate.JustPassed(typed, scope.Today) is null && TypedDate.Read(typed, scope.Today) is { } date
            ? LocalDatePattern.Iso.Format(date)
            : null,
        Sorry = new(
            "날짜를 읽지 못했어요. `2026-12-24`처럼 연도까지 적어 주세요.",
            "I cannot read a date in it. Please write it with its year, like `2026-12-24`."),
        Words = (value, language) => LocalDatePattern.Iso.Parse(value).Value.WithYear(language),
        Example = new("예: 2026-12-24", "For example: 2026-12-24"),
    };

    /// <param name="least">The smallest.</param>
    /// <param name="most">The largest.</param>
    /// <param name="words">A number with its unit.</param>
    public static TypedKind Number(int least, int most, Func<int, Language, string> words) => new()
    {
        Reader = (typed, _) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number.ToString(CultureInfo.InvariantCulture)
            : null,
        Sorry = new($"{least}부터 {most} 사이의 수를 적어 주세요.", $"Please write a number from {least} to {most}."),
        Words = (value, language) => words(int.Parse(value, CultureInfo.InvariantCulture), language),
        Example = new($"{least}~{most}", $"{least} to {most}"),
    };

    /// <param name="longest">UTF-16 units.</param>
    /// <param name="example">In the empty field.</param>
    public static TypedKind Text(int longest, Bilingual<string> example) => new()
    {
        Longest = longest,
        Reader = (typed, _) => DisplayText.Escape(typed).Length > 0 ? DisplayText.OneLine(typed) : null,
        Sorry = new($"한 줄로 {longest}자까지 적어 주세요.", $"Please write it on one line, in {longest} characters at most."),
        Words = (value, _) => DisplayText.Escape(value),
        Example = example,
    };

    /// <summary>As a sheet holds it.</summary>
    public static string? Of(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;

    /// <inheritdoc cref="Of(LocalDate?)"/>
    public static string Of(LocalTime time) => time.InWords();

    public static LocalDate? DateOf(string? value) => value is null ? null : LocalDatePattern.Iso.Parse(value).Value;

    public static LocalTime TimeOf(string value) => LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(value).Value;
}
