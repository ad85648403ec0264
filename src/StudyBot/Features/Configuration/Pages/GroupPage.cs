using StudyBot.Configuration;
using StudyBot.Discord.Model;
using StudyBot.Features.Configuration.Changes;
using StudyBot.Words;

namespace StudyBot.Features.Configuration.Pages;

/// <summary>The settings of a group with everything that changes them; where there are too many for one message, a select leads to each.</summary>
internal static class GroupPage
{
    /// <summary>Rows of a message, without the one that leads back.</summary>
    private const int MostRows = 4;

    private const int MostOptions = 25;
    private const int LongestLabel = 100;

    public static OutgoingMessage Of(SettingView view, SettingGroup group)
    {
        var (fields, list) = (view.Book.FieldsOf(group), view.Book.ListOf(group));
        // Where each has a page of its own, that says what it does.
        var lines = fields.Select(field => IsDirect(view.Book, group)
            ? $"{view.Line(field, field.Path)}\n-# {field.Help.In(view.Language)}"
            : view.Line(field, field.Path)).ToList();
        if (list is not null)
            lines.Add(Rows(view, list));
        return new OutgoingMessage
        {
            Embeds =
            [
                new Embed
                {
                    Title = $"{group.Emoji()} {group.Name().In(view.Language)}",
                    Description = string.Join('\n', view.IsSetUp ? lines : lines.Append($"\n{view.Texts.NotSetUp}")),
                },
            ],
            Components =
            [
                .. view.IsSetUp ? Controls(view, group, fields, list) : [],
                new ActionRow(SettingsGoControl.Button(SettingPages.Overview, view.Texts.AllSettings)),
            ],
        };
    }

    /// <summary>Whether the page itself has the controls.</summary>
    public static bool IsDirect(SettingsBook book, SettingGroup group)
    {
        var list = book.ListOf(group);
        var (ofList, isButton) = (list is null ? 0 : RowControls.IsButton(list) ? 1 : 2, list is not null && RowControls.IsButton(list));
        return FieldControls.RowsOf(book.FieldsOf(group), isButton) + ofList <= MostRows;
    }

    private static IEnumerable<ActionRow> Controls(SettingView view, SettingGroup group, IReadOnlyList<SettingField> fields, SettingList? list)
    {
        var rows = list is null ? [] : view.Sheet.RowsOf(list);
        var add = list is not null && rows.Count < list.Most ? RowControls.Add(view, list) : null;
        if (!IsDirect(view.Book, group))
            yield return Menu(view, fields);
        Button[] addButton = add is Button button ? [button] : [];
        foreach (var row in FieldControls.Of(view, IsDirect(view.Book, group) ? [.. fields.Select(field => (field, field.Path))] : [], addButton))
            yield return row;
        if (list is not null && rows.Count > 0)
            yield return Menu(view, list, rows);
        if (add is SelectMenu select)
            yield return new ActionRow(select);
    }

    private static string Rows(SettingView view, SettingList list)
    {
        var rows = view.Sheet.RowsOf(list);
        string[] head = [$"**{list.Name.In(view.Language)}**", $"-# {list.Help.In(view.Language)}"];
        return string.Join('\n', [.. head, .. rows.Count == 0 ? [view.Texts.NoRows] : rows.Select(row => $"• {view.Line(list, row)}")]);
    }

    private static ActionRow Menu(SettingView view, IEnumerable<SettingField> fields) => new(new StringSelect(
        SettingsGoControl.Select(1), [.. fields.Select(field => new SelectOption(field.Name.In(view.Language), field.Path))])
    {
        Placeholder = view.Texts.ChooseSetting,
    });

    private static ActionRow Menu(SettingView view, SettingList list, IEnumerable<string> rows) => new(new StringSelect(
        SettingsGoControl.Select(2), [.. rows.Take(MostOptions).Select(row => new SelectOption(
            DisplayText.Shorten(DisplayText.OneLine(list.Title(view.Sheet, row, view.Language)), LongestLabel), $"{list.Path}/{row}"))])
    {
        Placeholder = view.Texts.ChooseRow(list.Name.In(view.Language)),
    });
}
