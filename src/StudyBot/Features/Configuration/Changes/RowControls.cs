using StudyBot.Configuration;
using StudyBot.Discord.Model;
using StudyBot.Features.Configuration.Pages;

namespace StudyBot.Features.Configuration.Changes;

/// <summary>What makes one more row of a list, and what takes one away.</summary>
internal static class RowControls
{
    /// <summary>A place is chosen in a select, words are typed into a form.</summary>
    public static bool IsButton(SettingList list) => PlaceOf(list) is null;

    public static MessageComponent Add(SettingView view, SettingList list) =>
        PlaceOf(list) is { } places
            ? new ChannelSelect(RowAddSelect.To(list, view.Sheet)) { ChannelTypes = places.Types, Placeholder = $"➕ {list.Add.In(view.Language)}" }
            : new Button(RowAddButton.To(list, typed: null), list.Add.In(view.Language)) { Emoji = "➕" };

    /// <param name="view">The reader's.</param>
    /// <param name="list">Which list.</param>
    /// <param name="row">Which of its rows.</param>
    /// <param name="isSure">Whether it is the second press.</param>
    public static Button Remove(SettingView view, SettingList list, string row, bool isSure) =>
        Remove(list, row, view.Sheet, isSure, view.Texts);

    public static Button Remove(SettingList list, string row, SettingSheet sheet, bool isSure, ConfigurationTexts texts) =>
        new(RowRemoveButton.To(list, row, sheet, isSure), isSure ? texts.ReallyRemove : texts.Remove, isSure ? ButtonStyle.Danger : ButtonStyle.Secondary) { Emoji = "🗑️" };

    private static PlaceKind? PlaceOf(SettingList list) => list.Asked is [var only] ? list.Find(only)!.Kind as PlaceKind : null;

    /// <summary>A list that a button names; null for none.</summary>
    public static SettingList? Find(SettingsBook book, string path) => book.Sections.Select(section => section.List).FirstOrDefault(list => list?.Path == path);

    /// <summary>A sheet with one more row.</summary>
    /// <param name="sheet">Without it.</param>
    /// <param name="list">Of which list.</param>
    /// <param name="values">What was given of its fields; the others are at their defaults.</param>
    public static SettingSheet With(SettingSheet sheet, SettingList list, IReadOnlyDictionary<string, string?> values) => list.Fields.Aggregate(
        sheet,
        (all, field) => all.With(list.PathOf($"{SettingList.New}1", field.Path), values.TryGetValue(field.Path, out var value) ? value : field.Default));
}
