using StudyBot.Configuration;
using StudyBot.Staff;
using StudyBot.Words;

namespace StudyBot.Features.Configuration.Pages;

/// <summary>What all pages of one reader are made of.</summary>
/// <param name="Book">What there is to set.</param>
/// <param name="Sheet">As it is set.</param>
/// <param name="Changes">Who changed it last, by path.</param>
/// <param name="Language">The reader's.</param>
internal sealed record SettingView(SettingsBook Book, SettingSheet Sheet, IReadOnlyDictionary<string, StaffAction> Changes, Language Language)
{
    /// <summary>Before that nothing can be changed.</summary>
    public required bool IsSetUp { get; init; }

    public ConfigurationTexts Texts => ConfigurationTexts.Both.In(Language);

    /// <summary>"**Language** English · by @member, 3 days ago". What somebody chose is no default any more, whatever it is.</summary>
    public string Line(SettingField field, string path)
    {
        string?[] parts = [$"**{field.Name.In(Language)}** {field.InWords(Sheet[path], Language)}", Who(path) ?? Mark(field, path)];
        return string.Join(" · ", parts.OfType<string>());
    }

    /// <summary>A row of a list in a line.</summary>
    public string Line(SettingList list, string row)
    {
        // Menus, which have the title alone, do not show a channel's name.
        var places = list.Asked.Select(name => list.Find(name)!).Where(field => field.Kind is PlaceKind)
            .Select(field => field.InWords(Sheet[list.PathOf(row, field.Path)], Language));
        string?[] parts = [DisplayText.Escape(list.Title(Sheet, row, Language)), .. places, Who($"{list.Path}/{row}")];
        return string.Join(" · ", parts.OfType<string>());
    }

    public bool IsDefault(SettingField field, string path) => Sheet[path] == field.Default && (field.Default is not null || field.IsOptional);

    /// <summary>Null where staff never changed it.</summary>
    public string? Who(string path) => Changes.TryGetValue(path, out var change) ? Texts.ChangedBy(change.By.UserMention(), change.At.Relative()) : null;

    private string? Mark(SettingField field, string path) => IsDefault(field, path) ? Texts.Default : null;
}
