using StudyBot.Words;

namespace StudyBot.Configuration;

/// <summary>What came of reading a value.</summary>
/// <param name="Value">In its one way of writing; null for nothing, or where there is an objection.</param>
/// <param name="Objection">What is wrong and what to do; null when nothing is.</param>
/// <param name="ByName">Whether a channel or role was found by its name, because the id is another guild's.</param>
internal readonly record struct SettingReading(string? Value, Bilingual<string>? Objection = null, bool ByName = false);

/// <summary>What a setting can hold, and how people write and read it.</summary>
internal abstract class SettingKind
{
    /// <summary>Between the parts of a value that has several.</summary>
    public const char Separator = ',';

    /// <summary>Whether a file holds it as a list.</summary>
    public virtual bool IsList => false;

    /// <summary>Reads what somebody wrote; nothing at all is the caller's business.</summary>
    /// <param name="words">One, or for a list any number.</param>
    /// <param name="scope">Whose setting it is to be, with the guild's channels and roles.</param>
    public abstract SettingReading Read(IReadOnlyList<string> words, SettingScope scope);

    /// <summary>For a sentence or a list on Discord; escaped.</summary>
    public abstract string InWords(string value, Language language);

    /// <summary>For a file: words that <see cref="Read"/> takes for the same value.</summary>
    public abstract IReadOnlyList<string> Written(string value, SettingScope scope);
}

/// <summary>A word that is typed: a time, a date, a number, a name.</summary>
internal sealed class TypedKind : SettingKind
{
    public const int LongestShort = 40;

    /// <summary>The value of what was typed; null for what means nothing.</summary>
    public required Func<string, SettingScope, string?> Reader { get; init; }

    /// <summary>Said of what means nothing.</summary>
    public required Bilingual<string> Sorry { get; init; }

    /// <summary>The value as people read it; escaped.</summary>
    public required Func<string, Language, string> Words { get; init; }

    /// <summary>What stands in the empty field of a form.</summary>
    public required Bilingual<string> Example { get; init; }

    public int Longest { get; init; } = LongestShort;

    /// <summary>Whether it is a list of words.</summary>
    public bool Lists { get; init; }

    public override bool IsList => Lists;

    public override SettingReading Read(IReadOnlyList<string> words, SettingScope scope)
    {
        var typed = string.Join(Separator, words.Select(word => word.Trim()));
        return typed.Length <= Longest && Reader(typed, scope) is { } value ? new(value) : new(null, Sorry);
    }

    public override string InWords(string value, Language language) => Words(value, language);

    public override IReadOnlyList<string> Written(string value, SettingScope scope) => Lists ? value.Split(Separator) : [value];
}
