using StudyBot.Configuration;
using StudyBot.Discord.Model;
using StudyBot.Features.Configuration.Changes;

namespace StudyBot.Features.Configuration.Pages;

/// <summary>One row of a list: its fields, a select that leads to each, and the way out.</summary>
internal static class RowPage
{
    public static OutgoingMessage Of(SettingView view, SettingList list, string row)
    {
        var group = SettingGroups.OfPath(list.Path);
        return new OutgoingMessage
        {
            Embeds =
            [
                new Embed
                {
                    Title = $"{group.Emoji()} {list.Title(view.Sheet, row, view.Language)}",
                    Description = string.Join('\n', list.Fields.Select(field => view.Line(field, list.PathOf(row, field.Path)))),
                },
            ],
            Components =
            [
                new ActionRow(new StringSelect(SettingsGoControl.Select(1), [.. list.Fields.Select(field => new SelectOption(
                    field.Name.In(view.Language), list.PathOf(row, field.Path), field.Help.In(view.Language)))])
                {
                    Placeholder = view.Texts.ChooseSetting,
                }),
                new ActionRow(
                [
                    SettingsGoControl.Button(group.Code(), view.Texts.Back),
                    SettingsGoControl.Button(SettingPages.Overview, view.Texts.AllSettings),
                    .. list.Fixed == row ? Array.Empty<MessageComponent>() : [RowControls.Remove(view, list, row, isSure: false)],
                ]),
            ],
        };
    }
}
