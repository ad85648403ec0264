using System.Globalization;
using StudyBot.Configuration;
using StudyBot.Discord.Model;
using StudyBot.Features.Configuration.Pages;
using StudyBot.Words;

namespace StudyBot.Features.Configuration.Changes;

/// <summary>What changes a setting: a select, or a button that opens a form; and a button that takes its value away.</summary>
internal static class FieldControls
{
    /// <summary>What a select offers for nothing.</summary>
    public const string Nothing = "-";

    /// <summary>Options of a select; more go on in another.</summary>
    public const int MostOptions = 25;

    private const int MostButtons = 5;
    private const int LongestPlaceholder = 150;

    /// <param name="view">The reader's.</param>
    /// <param name="fields">Which settings.</param>
    /// <param name="others">Buttons that stand beside theirs.</param>
    public static IReadOnlyList<ActionRow> Of(SettingView view, IReadOnlyList<(SettingField Field, string Path)> fields, params IReadOnlyList<Button> others)
    {
        var isAlone = fields.Count + others.Count == 1;
        var buttons = fields.SelectMany(entry => Buttons(view, entry.Field, entry.Path, isAlone)).Take(MostButtons - others.Count).Concat(others).ToList();
        return
        [
            .. fields.SelectMany(entry => Selects(view, entry.Field, entry.Path)).Select(select => new ActionRow(select)),
            .. buttons.Count > 0 ? [new ActionRow(buttons)] : Array.Empty<ActionRow>(),
        ];
    }

    /// <summary>How many rows of a message they take.</summary>
    /// <param name="fields">Which settings.</param>
    /// <param name="withButton">Whether another button stands beside theirs.</param>
    public static int RowsOf(IReadOnlyList<SettingField> fields, bool withButton) => fields.Sum(Selects) + (withButton || fields.Any(HasButton) ? 1 : 0);

    private static int Selects(SettingField field) => field.Kind switch
    {
        ChoiceKind { IsList: true } several => (several.Choices.Count + MostOptions - 1) / MostOptions,
        TypedKind => 0,
        _ => 1,
    };

    private static bool HasButton(SettingField field) => field.Kind is TypedKind || (field.Kind is PlaceKind && field.IsOptional);

    private static IEnumerable<SelectMenu> Selects(SettingView view, SettingField field, string path) => field.Kind switch
    {
        ChoiceKind { IsList: false } one => [One(view, field, path, one)],
        ChoiceKind several => several.Choices.Chunk(MostOptions).Select((choices, part) => Several(view, field, path, choices, part)),
        PlaceKind { IsRole: true } places => [new RoleSelect(SettingSelect.To(path, view.Sheet[path])) { MaxValues = places.Most, Placeholder = Placeholder(view, field) }],
        PlaceKind places => [new ChannelSelect(SettingSelect.To(path, view.Sheet[path])) { ChannelTypes = places.Types, MaxValues = places.Most, Placeholder = Placeholder(view, field) }],
        _ => [],
    };

    private static StringSelect One(SettingView view, SettingField field, string path, ChoiceKind kind)
    {
        var value = view.Sheet[path];
        var none = field.None is { } words ? new[] { new SelectOption(words.In(view.Language), Nothing, Default: value is null) } : [];
        return new(
            SettingSelect.To(path, value),
            [.. none, .. kind.Choices.Take(MostOptions - none.Length).Select(choice => new SelectOption(choice.Name.In(view.Language), choice.Code, Default: choice.Code == value))])
        {
            Placeholder = Placeholder(view, field),
        };
    }

    private static StringSelect Several(SettingView view, SettingField field, string path, SettingChoice[] choices, int part)
    {
        var chosen = ChoiceKind.CodesOf(view.Sheet[path]);
        return new(
            SettingSelect.To(path, view.Sheet[path], part.ToString(CultureInfo.InvariantCulture)),
            [.. choices.Select(choice => new SelectOption(choice.Name.In(view.Language), choice.Code, Default: chosen.Contains(choice.Code)))])
        {
            MinValues = field.IsOptional || ((ChoiceKind)field.Kind).Choices.Count > MostOptions ? 0 : 1,
            MaxValues = choices.Length,
            Placeholder = Placeholder(view, field),
        };
    }

    /// <param name="view">The reader's.</param>
    /// <param name="field">The setting.</param>
    /// <param name="path">Its whole path.</param>
    /// <param name="isAlone">Whether nothing else is on the page, so that buttons need not name it.</param>
    private static IEnumerable<Button> Buttons(SettingView view, SettingField field, string path, bool isAlone)
    {
        var (value, name) = (view.Sheet[path], field.Name.In(view.Language));
        if (field.Kind is TypedKind)
            yield return new Button(SettingEditButton.To(path, value, typed: null), isAlone ? view.Texts.Change : name) { Emoji = "✏️" };
        if (field.IsOptional && value is not null && field.Kind is (TypedKind or PlaceKind))
            yield return new Button(SettingClearButton.To(path, value), view.Texts.Clear(isAlone ? null : name)) { Emoji = "🧹" };
    }

    private static string Placeholder(SettingView view, SettingField field) => DisplayText.Shorten(view.Texts.Choose(field.Name.In(view.Language)), LongestPlaceholder);
}
