using StudyBot.Configuration;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Configuration.Pages;

/// <summary>
/// Everything that /settings shows. A page is named by what it is about: nothing for the overview, a group, a setting's path, or a
/// list's row as <c>list/row</c>.
/// </summary>
internal sealed class SettingPages(SettingsBook book)
{
    public const string Overview = "-";

    private const int Colour = 0x5865F2;

    /// <param name="interaction">Whose view.</param>
    /// <param name="target">What it is about; what is gone or forged leads to the nearest page that is there.</param>
    /// <param name="notice">What stands above; null for nothing.</param>
    /// <param name="retry">A button that opens the form as it was; null for none.</param>
    public OutgoingMessage Of(Interaction interaction, string target, string? notice = null, Button? retry = null)
    {
        var view = View(interaction);
        var message = target == Overview ? OverviewPage.Of(view)
            : book.Find(target) is { } place && (place.Row is null || view.Sheet.HasRow(place.Section.List!, place.Row)) ? FieldPage.Of(view, place)
            : SettingGroups.OfCode(target) is { } group ? GroupPage.Of(view, group)
            : Row(target) is var (list, row) && view.Sheet.HasRow(list, row) ? RowPage.Of(view, list, row)
            : SettingGroups.OfCode(target.Split('.')[0]) is { } near ? GroupPage.Of(view, near)
            : OverviewPage.Of(view);
        var rows = message.Components ?? [];
        return message with
        {
            Content = notice ?? "",
            Embeds = [.. (message.Embeds ?? []).Select(embed => embed with { Color = Colour })],
            Components = retry is null ? rows : [.. rows.SkipLast(1), new ActionRow([retry, .. rows[^1].Components])],
        };
    }

    /// <summary>Where one is after a change: on the page that has the control.</summary>
    public string HomeOf(SettingPlace place) => place.Row is null && GroupPage.IsDirect(book, SettingGroups.OfPath(place.Path))
        ? SettingGroups.OfPath(place.Path).Code()
        : place.Path;

    /// <summary>The list and the row that a page is about; null for anything else.</summary>
    public (SettingList List, string Row)? Row(string target) =>
        target.Split('/') is [var path, var row] && row.Length > 0 && !row.Contains('.', StringComparison.Ordinal) &&
        book.Sections.Select(section => section.List).FirstOrDefault(list => list?.Path == path) is { } list
            ? (list, row)
            : null;

    private SettingView View(Interaction interaction)
    {
        var scope = book.Scope(interaction.Guild(), interaction.GuildLocale);
        var sheet = book.Read(scope);
        var paths = book.Sections.SelectMany(section => section.Fields.Select(field => field.Path)
            .Concat(section.List is { } list ? sheet.RowsOf(list).SelectMany(row => list.Fields.Select(field => list.PathOf(row, field.Path)).Append($"{list.Path}/{row}")) : []));
        return new SettingView(book, sheet, book.LastChanges(scope.GuildId, [.. paths]), Languages.OfLocale(interaction.Locale))
        {
            IsSetUp = book.IsSetUp(scope.GuildId),
        };
    }
}
