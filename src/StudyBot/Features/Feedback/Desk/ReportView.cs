using StudyBot.Content;
using StudyBot.Discord.Model;
using StudyBot.Features.Feedback.Reporting;
using StudyBot.Words;

namespace StudyBot.Features.Feedback.Desk;

/// <summary>One report, as staff see it in their channel or in the list; made from the database each time.</summary>
internal sealed class ReportView(GuildLibraries libraries, ReportQueue reports)
{
    private const int OpenColor = 0xFEE75C;
    private const int ClosedColor = 0x57F287;

    /// <summary>For the staff channel; a closed one keeps no buttons but the look at the item.</summary>
    /// <param name="report">As it stands now.</param>
    /// <param name="language">The guild's.</param>
    public OutgoingMessage Notice(Report report, Language language) => Message(
        report, language, DeskTexts.Both.In(language).Head(report.State), place: null);

    /// <summary>For one member of staff.</summary>
    /// <param name="report">As it stands now.</param>
    /// <param name="language">Theirs.</param>
    /// <param name="place">Where the way back leads; null for nowhere.</param>
    /// <param name="notice">A sentence above it; null for none.</param>
    public OutgoingMessage Detail(Report report, Language language, ReportPlace? place, string? notice = null) =>
        Message(report, language, notice ?? "", place);

    private OutgoingMessage Message(Report report, Language language, string content, ReportPlace? place)
    {
        var texts = DeskTexts.Both.In(language);
        return new OutgoingMessage
        {
            Content = content,
            Embeds =
            [
                new Embed
                {
                    Title = texts.Title(report.Kind, DisplayText.Escape(ItemNames.Of(libraries.Of(report.GuildId), report.Item).In(language))),
                    Description = string.Join('\n', Lines(report, texts)),
                    Color = report.State == ReportState.Open ? OpenColor : ClosedColor,
                },
            ],
            Components = [Buttons(new ReportRef(report.Id, null, place), report.State, texts)],
        };
    }

    private IEnumerable<string> Lines(Report report, DeskTexts texts)
    {
        yield return $"> {DisplayText.Escape(report.Body)}";
        yield return $"-# {texts.From(report.ReportedBy, report.ReportedAt)}";
        if (report.State != ReportState.Open)
        {
            foreach (var line in Closing(report, texts))
                yield return line;
        }
        else if (reports.OpenOn(report.GuildId, report.Item) is > 1 and var open)
        {
            yield return $"-# {texts.OthersOnIt(open - 1)}";
        }
    }

    /// <summary>Who was done with a closed one, and what they said.</summary>
    public static IEnumerable<string> Closing(Report report, DeskTexts texts)
    {
        yield return texts.Closed(report.State, report.ClosedBy!.Value, report.ClosedAt!.Value);
        if (report.Reason is { } reason)
            yield return $"-# {texts.Reason(DisplayText.Escape(reason))}";
    }

    private static ActionRow Buttons(ReportRef report, ReportState state, DeskTexts texts)
    {
        var buttons = new List<Button>();
        if (state == ReportState.Open)
        {
            buttons.Add(new Button((report with { More = ReportCloseButton.Resolve }).To(ReportCloseButton.Close), texts.Resolve, ButtonStyle.Success) { Emoji = "✅" });
            buttons.Add(new Button((report with { More = ReportCloseButton.Dismiss }).To(ReportCloseButton.Close), texts.Dismiss));
        }

        buttons.Add(new Button((report with { Place = null }).To(ReportItemButton.Item), texts.LookAtItem) { Emoji = "👀" });
        if (report.Place is { } place)
            buttons.Add(new Button(CustomId.Of(ReportsPageButton.Page, place.Arguments), texts.BackToList) { Emoji = "◀️" });
        return new ActionRow(buttons);
    }
}
