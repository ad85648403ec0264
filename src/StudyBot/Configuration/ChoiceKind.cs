using StudyBot.Words;

namespace StudyBot.Configuration;

/// <summary>One of the words that a <see cref="ChoiceKind"/> offers.</summary>
/// <param name="Code">As stored.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Also">What people write as well, in lower case.</param>
internal sealed record SettingChoice(string Code, Bilingual<string> Name, params IReadOnlyList<string> Also)
{
    public bool Means(string word) =>
        new[] { Code, Name.Korean, Name.English }.Concat(Also).Any(known => string.Equals(known, word, StringComparison.OrdinalIgnoreCase));
}

/// <summary>One or several words of a closed list.</summary>
/// <param name="choices">In order.</param>
/// <param name="takesSeveral">Whether a value is a list.</param>
internal sealed class ChoiceKind(IReadOnlyList<SettingChoice> choices, bool takesSeveral = false) : SettingKind
{
    public const string Yes = "yes";
    public const string No = "no";

    private const int MostNamed = 12;

    public static ChoiceKind Flag { get; } = new(
    [
        new(Yes, new("켬", "On"), "true", "예", "켜기"),
        new(No, new("끔", "Off"), "false", "아니요", "끄기"),
    ]);

    public IReadOnlyList<SettingChoice> Choices => choices;

    /// <summary>In place of all names, where all are chosen; null where that is nothing special.</summary>
    public Bilingual<string>? All { get; init; }

    public override bool IsList => takesSeveral;

    public static string Of(bool flag) => flag ? Yes : No;

    /// <summary>A list as a sheet holds it; null for an empty one.</summary>
    public string? Of(IEnumerable<string> codes)
    {
        var chosen = codes.ToHashSet();
        // What is stored and is no choice any more is kept behind those that are.
        var ordered = choices.Select(choice => choice.Code).Where(chosen.Contains).Concat(chosen.Except(choices.Select(choice => choice.Code)).Order(StringComparer.Ordinal));
        return string.Join(Separator, ordered) is { Length: > 0 } value ? value : null;
    }

    public static IReadOnlyList<string> CodesOf(string? value) => value?.Split(Separator) ?? [];

    public override SettingReading Read(IReadOnlyList<string> words, SettingScope scope)
    {
        var found = words.Select(word => choices.FirstOrDefault(choice => choice.Means(word.Trim()))).ToList();
        var unknown = words.Where((_, index) => found[index] is null).Select(word => $"‘{DisplayText.Escape(DisplayText.Shorten(word, TypedKind.LongestShort))}’").ToList();
        return unknown.Count == 0
            ? new(Of(found.Select(choice => choice!.Code)))
            : new(null, new(
                $"{string.Join(", ", unknown)} 대신 다음 가운데서 골라 주세요: {Offered}.",
                $"Please choose from these instead of {string.Join(", ", unknown)}: {Offered}."));
    }

    public override string InWords(string value, Language language)
    {
        var codes = CodesOf(value);
        if (All is { } all && codes.Count == choices.Count)
            return all.In(language);
        var names = codes.Take(MostNamed).Select(code => choices.FirstOrDefault(choice => choice.Code == code)?.Name.In(language) ?? $"`{code}`");
        return string.Join(", ", codes.Count > MostNamed ? names.Append("…") : names);
    }

    public override IReadOnlyList<string> Written(string value, SettingScope scope) => CodesOf(value);

    private string Offered => string.Join(", ", choices.Take(MostNamed).Select(choice => $"`{choice.Code}`").Concat(choices.Count > MostNamed ? ["…"] : []));
}
