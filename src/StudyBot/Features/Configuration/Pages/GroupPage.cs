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

    public static OutgoingMessage Of(SettingView view, SettingGroup group)
    {
        var (fields, list) = (view.Book.FieldsOf(group), view.Book.ListOf(group));
        var lines = fields.Select(field => $"{view.Line(field, field.Path)}\n-# {field.Help.In(view.Language)}").ToList();
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
                .. !view.IsSetUp ? []
                    : IsDirect(view.Book, group) ? FieldControls.Of(view, [.. fields.Select(field => (field, field.Path))])
                    : Menus(view, fields, list),
                new ActionRow(SettingsGoControl.Button(SettingPages.Overview, view.Texts.AllSettings)),
            ],
        };
    }

    /// <summary>Whether the page itself has the controls.</summary>
    public static bool IsDirect(SettingsBook book, SettingGroup group) =>
        book.ListOf(group) is null && FieldControls.RowsOf(book.FieldsOf(group)) <= MostRows;

    private static string Rows(SettingView view, SettingList list)
    {
        var rows = view.Sheet.RowsOf(list);
        string[] head = [$"**{list.Name.In(view.Language)}**", $"-# {list.Help.In(view.Language)}"];
        return string.Join('\n', [.. head, .. rows.Count == 0 ? [view.Texts.NoRows] : rows.Select(row => $"• {view.Line(list, row)}")]);
    }

    private static IEnumerable<ActionRow> Menus(SettingView view, IReadOnlyList<SettingField> fields, SettingList? list)
    {
        if (fields.Count > 0)
        {
            yield return new(new StringSelect(SettingsGoControl.Select(1), [.. fields.Select(field => new SelectOption(field.Name.In(view.Language), field.Path))])
            {
                Placeholder = view.Texts.ChooseSetting,
            });
        }

        if (list is null)
            yield break;
        var rows = view.Sheet.RowsOf(list);
        if (rows.Count > 0)
        {
            yield return new(new StringSelect(SettingsGoControl.Select(2), [.. rows.Take(MostOptions).Select(row => new SelectOption(
                DisplayText.Shorten(DisplayText.OneLine(list.Title(view.Sheet, row, view.Language)), 100), $"{list.Path}/{row}"))])
            {
                Placeholder = view.Texts.ChooseRow(list.Name.In(view.Language)),
            });
        }

        if (rows.Count < list.Most)
            yield return new(RowControls.Add(view, list));
    }
}
