using StudyBot.Configuration;
using StudyBot.Discord.Model;
using StudyBot.Features.Configuration.Changes;

namespace StudyBot.Features.Configuration.Pages;

/// <summary>One setting, with what changes it.</summary>
internal static class FieldPage
{
    public static OutgoingMessage Of(SettingView view, SettingPlace place)
    {
        var (group, field) = (SettingGroups.OfPath(place.Path), place.Field);
        var (back, above) = place.Row is { } row && place.Section.List is { } list
            ? ($"{list.Path}/{row}", list.Title(view.Sheet, row, view.Language))
            : (group.Code(), group.Name().In(view.Language));
        return new OutgoingMessage
        {
            Embeds =
            [
                new Embed
                {
                    Title = $"{group.Emoji()} {above} · {field.Name.In(view.Language)}",
                    Description = $"{view.Line(field, place.Path)}\n-# {field.Help.In(view.Language)}",
                },
            ],
            Components =
            [
                .. view.IsSetUp ? FieldControls.Of(view, [(field, place.Path)]) : [],
                new ActionRow(
                    SettingsGoControl.Button(back, view.Texts.Back),
                    SettingsGoControl.Button(SettingPages.Overview, view.Texts.AllSettings)),
            ],
        };
    }
}
