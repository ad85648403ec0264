using StudyBot.Words;

namespace StudyBot.Configuration;

/// <summary>A thing that a guild can set. A new one stands on the page and in both directions of the file by being declared.</summary>
/// <param name="Path">Where it stands in a file: <c>group.name</c>; within a row of a list its name alone. Never renamed: files hold it.</param>
/// <param name="Name">As people call it, for a line with its value behind.</param>
/// <param name="Kind">What it can hold.</param>
internal sealed record SettingField(string Path, Bilingual<string> Name, SettingKind Kind)
{
    /// <summary>What it holds where nobody set it; null for nothing.</summary>
    public string? Default { get; init; }

    /// <summary>In place of a value where there is none; null for what always has one.</summary>
    public Bilingual<string>? None { get; init; }

    /// <summary>What it does, in a sentence.</summary>
    public required Bilingual<string> Help { get; init; }

    /// <summary>Whether the staff role does not suffice to change it.</summary>
    public bool ForOrganisers { get; init; }

    /// <summary>Whether it belongs to one cohort's dates, so that a file holds it as a remark.</summary>
    public bool IsDated { get; init; }

    /// <summary>Whether it can hold nothing.</summary>
    public bool IsOptional => None is not null;

    /// <summary>Its place in the file, below the group.</summary>
    public string Key => Path[(Path.IndexOf('.', StringComparison.Ordinal) + 1)..];

    public string InWords(string? value, Language language) =>
        value is null ? None?.In(language) ?? "-" : Kind.InWords(value, language);
}

/// <summary>Several of the same kind, each with the same fields: schedules, breaks.</summary>
/// <param name="Path">As of a field.</param>
/// <param name="Name">Of all.</param>
/// <param name="Fields">Of each.</param>
internal sealed record SettingList(string Path, Bilingual<string> Name, IReadOnlyList<SettingField> Fields)
{
    /// <summary>Before the number of a row that is not there yet.</summary>
    public const string New = "+";

    /// <summary>How many there can be.</summary>
    public required int Most { get; init; }

    /// <summary>What it is, in a sentence.</summary>
    public required Bilingual<string> Help { get; init; }

    /// <summary>On the button that makes one more.</summary>
    public required Bilingual<string> Add { get; init; }

    /// <summary>The names of fields that are asked for at once when one is made; a single place is chosen, words are typed.</summary>
    public required IReadOnlyList<string> Asked { get; init; }

    /// <summary>A row in a line.</summary>
    public required Func<SettingSheet, string, Language, string> Title { get; init; }

    /// <summary>The row that cannot go; null for none.</summary>
    public string? Fixed { get; init; }

    /// <summary>Whether rows belong to one cohort's dates.</summary>
    public bool IsDated { get; init; }

    public string Key => Path[(Path.IndexOf('.', StringComparison.Ordinal) + 1)..];

    /// <summary>Where a field of a row stands.</summary>
    public string PathOf(string row, string field) => $"{Path}/{row}.{field}";

    public SettingField? Find(string name) => Fields.FirstOrDefault(field => field.Path == name);
}
