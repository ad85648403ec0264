using StudyBot.Configuration;
using StudyBot.Discord.Model;
using StudyBot.Features.Configuration.Changes;

namespace StudyBot.Features.Configuration.Pages;

/// <summary>All settings of the guild at a glance, group by group.</summary>
internal static class OverviewPage
{
    /// <summary>More of a group at their defaults are only counted.</summary>
    private const int MostDefaults = 5;

    /// <summary>Below what a field holds (1024); less where all together would not fit.</summary>
    private const int LongestGroup = 950;

    private const int ShortestGroup = 200;

    /// <summary>Below what an embed holds (6000), with titles and foot.</summary>
    private const int LongestPage = 5000;

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
                    Fields = [.. groups.Zip(Values(view, groups), (group, value) => new EmbedField($"{group.Emoji()} {group.Name().In(view.Language)}", value))],
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

    /// <summary>Of each group as much as fits.</summary>
    private static List<string> Values(SettingView view, IEnumerable<SettingGroup> groups)
    {
        var lines = groups.Select(group => Lines(view, group)).ToList();
        for (var longest = LongestGroup; ; longest -= ShortestGroup / 4)
        {
            var values = lines.Select(own => FittedLines.Of(own, longest, view.Texts.More)).ToList();
            if (longest <= ShortestGroup || values.Sum(value => value.Length) <= LongestPage)
                return values;
        }
    }

    private static List<string> Lines(SettingView view, SettingGroup group)
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

        return lines;
    }
}
