using StudyBot.Configuration;
using StudyBot.Discord.Model;
using StudyBot.Features.Configuration.Changes;

namespace StudyBot.Features.Configuration.Pages;

/// <summary>All settings of the guild at a glance, group by group.</summary>
internal static class OverviewPage
{
    /// <summary>More of a group at their defaults are only counted.</summary>
    private const int MostDefaults = 5;

    /// <summary>All groups together must stay below what embeds hold (6000).</summary>
    private const int LongestGroup = 900;

    public static OutgoingMessage Of(SettingView view)
    {
        var groups = Enum.GetValues<SettingGroup>().Where(group => view.Book.FieldsOf(group).Count > 0 || view.Book.ListOf(group) is not null).ToList();
        return new OutgoingMessage
        {
            Embeds =
            [
                new Embed
                {
                    Title = view.Texts.Title,
                    Description = view.IsSetUp ? null : view.Texts.NotSetUp,
                    Fields = [.. groups.Select(group => new EmbedField($"{group.Emoji()} {group.Name().In(view.Language)}", Value(view, group)))],
                    Footer = new EmbedFooter(view.Texts.Files),
                },
            ],
            Components =
            [
                new ActionRow(new StringSelect(
                    SettingsGoControl.Select(0), [.. groups.Select(group => new SelectOption($"{group.Emoji()} {group.Name().In(view.Language)}", group.Code()))])
                {
                    Placeholder = view.Texts.ChooseGroup,
                }),
            ],
        };
    }

    private static string Value(SettingView view, SettingGroup group)
    {
        var fields = view.Book.FieldsOf(group);
        var (defaults, others) = (fields.Where(field => view.IsDefault(field, field.Path)).ToList(), fields.Where(field => !view.IsDefault(field, field.Path)).ToList());
        var lines = (defaults.Count > MostDefaults ? others : fields).Select(field => view.Line(field, field.Path)).ToList();
        if (defaults.Count > MostDefaults)
            lines.Add(others.Count == 0 ? view.Texts.AllDefault : view.Texts.OthersDefault(defaults.Count));
        if (view.Book.ListOf(group) is { } list)
        {
            var rows = view.Sheet.RowsOf(list);
            lines.AddRange(rows.Count == 0 ? [$"**{list.Name.In(view.Language)}** {view.Texts.NoRows}"] : rows.Select(row => $"• {view.Line(list, row)}"));
        }

        return Fitted(lines, view.Texts);
    }

    private static string Fitted(List<string> lines, ConfigurationTexts texts)
    {
        var shown = lines.Count;
        while (shown > 1 && lines.Take(shown).Sum(line => line.Length + 1) > LongestGroup)
            shown--;
        return string.Join('\n', shown == lines.Count ? lines : lines.Take(shown).Append(texts.More(lines.Count - shown)));
    }
}
