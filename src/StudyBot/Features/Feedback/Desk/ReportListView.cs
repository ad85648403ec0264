using StudyBot.Content;
using StudyBot.Discord.Model;
using StudyBot.Features.Feedback.Reporting;
using StudyBot.Words;

namespace StudyBot.Features.Feedback.Desk;

/// <summary>The reports of a guild: those that wait for staff, or those that are done.</summary>
internal sealed class ReportListView(GuildLibraries libraries, ReportQueue reports)
{
    /// <summary>With it and the item's name, a page stays below what an embed holds (4096), even if every character is escaped.</summary>
    private const int LongestBody = 100;
    private const int LongestOption = 100;

    /// <param name="guildId">Whose.</param>
    /// <param name="place">Which page.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="notice">A sentence above it; null for none.</param>
    public OutgoingMessage Message(Snowflake guildId, ReportPlace place, Language language, string? notice = null)
    {
        var texts = DeskTexts.Both.In(language);
        var page = reports.Page(guildId, place);
        place = place with { Page = page.Number };
        var library = libraries.Of(guildId);
        var shown = page.Reports.Select(report => (Report: report, Name: ItemNames.Of(library, report.Item).In(language))).ToList();
        return new OutgoingMessage
        {
            Content = notice ?? "",
            Embeds =
            [
                new Embed
                {
                    Title = texts.ListTitle(place.Open, page.Total),
                    Description = page.Total == 0
                        ? texts.Nothing(place.Open)
                        : string.Join('\n', shown.Select((entry, index) => Entry((page.Number * ReportQueue.PageSize) + index + 1, entry.Report, entry.Name, texts))),
                    Color = 0x5865F2,
                    Footer = page.Count > 1 ? new EmbedFooter(texts.Page(page.Number + 1, page.Count)) : null,
                },
            ],
            Components = [.. shown.Count == 0 ? Array.Empty<ActionRow>() : [Choice(place, shown, texts)], Turns(place, page, texts)],
        };
    }

    private static string Entry(int number, Report report, string name, DeskTexts texts)
    {
        var head = $"`{number}` {DeskTexts.Sign(report.Kind)} **{DisplayText.Escape(name)}** · {texts.From(report.ReportedBy, report.ReportedAt)}";
        var body = $"> {DisplayText.Escape(DisplayText.Shorten(report.Body, LongestBody))}";
        return report.State == ReportState.Open
            ? $"{head}\n{body}"
            : $"{head}\n{body}\n-# {texts.Closed(report.State, report.ClosedBy!.Value, report.ClosedAt!.Value)}";
    }

    private static ActionRow Choice(ReportPlace place, IEnumerable<(Report Report, string Name)> shown, DeskTexts texts) => new(
        new StringSelect(
            CustomId.Of(ReportOpenSelect.Open, place.Arguments),
            [.. shown.Select(entry => new SelectOption(
                DisplayText.Shorten(entry.Name, LongestOption), entry.Report.Id.ToString(), DisplayText.Shorten(OneLine(entry.Report.Body), LongestOption)))])
        {
            Placeholder = texts.OpenPlaceholder,
        });

    private static ActionRow Turns(ReportPlace place, ReportPage page, DeskTexts texts)
    {
        var buttons = new List<Button>();
        if (page.Count > 1)
        {
            buttons.Add(To(place with { Page = page.Number - 1 }, texts.Previous) with { Emoji = "◀️", Disabled = page.Number == 0 });
            buttons.Add(To(place with { Page = page.Number + 1 }, texts.Next) with { Emoji = "▶️", Disabled = page.Number == page.Count - 1 });
        }

        buttons.Add(To(new ReportPlace(!place.Open, 0), place.Open ? texts.ShowClosed : texts.ShowOpen));
        return new ActionRow(buttons);
    }

    private static Button To(ReportPlace place, string label) => new(CustomId.Of(ReportsPageButton.Page, place.Arguments), label);

    private static string OneLine(string body) => string.Join(' ', body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
