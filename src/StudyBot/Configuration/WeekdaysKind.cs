using NodaTime;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Configuration;

/// <summary>Days of the week as a setting: <c>mon,wed,fri</c>.</summary>
internal static class WeekdaysKind
{
    private static readonly IsoDayOfWeek[] Days = [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)];

    public static ChoiceKind Set { get; } = new(
        [.. Days.Select(day => new SettingChoice(
            Code(day), new(Weekdays.FullName(day, Language.Korean), Weekdays.FullName(day, Language.English)), Weekdays.Name(day, Language.Korean)))],
        takesSeveral: true)
    {
        All = new(Weekdays.All.InWords(Language.Korean), Weekdays.All.InWords(Language.English)),
    };

    /// <summary>As a sheet holds it.</summary>
    public static string? Of(Weekdays weekdays) => Set.Of(Days.Where(weekdays.Contains).Select(Code));

    public static Weekdays DaysOf(string? value) =>
        Weekdays.Of(ChoiceKind.CodesOf(value).Select(code => Array.Find(Days, day => Code(day) == code)));

    private static string Code(IsoDayOfWeek day) => Weekdays.Name(day, Language.English).ToLowerInvariant();
}
