using StudyBot.Discord.Model;
using StudyBot.Features.Staff.Nudges;
using StudyBot.Staff.Briefs;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Staff.Briefs;

/// <summary>A page of members who missed days, with a button each to write to them and to excuse them.</summary>
internal static class QuietView
{
    /// <param name="page">Who.</param>
    /// <param name="reader">Who looks.</param>
    /// <param name="notice">Above it; null for nothing.</param>
    public static OutgoingMessage Of(QuietPage page, BriefReader reader, string? notice = null)
    {
        var texts = BriefTexts.Both.In(reader.Language);
        var entries = page.Entries.SelectMany((entry, index) => Lines(entry, index + 1, reader.Language)).ToList();
        return new OutgoingMessage
        {
            Content = notice ?? "",
            Embeds =
            [
                new Embed
                {
                    Title = texts.QuietTitle,
                    Description = entries.Count == 0 ? texts.NobodyQuiet : $"{string.Join('\n', entries)}\n\n-# {texts.QuietFoot(NudgeStore.DaysBetween)}",
                    Color = 0x5865F2,
                    Footer = page.Count > 1 ? new EmbedFooter(texts.Page(page.Number + 1, page.Count)) : null,
                },
            ],
            Components = [.. Rows(page, reader, texts)],
        };
    }

    private static IEnumerable<string> Lines(QuietEntry entry, int number, Language language)
    {
        var texts = BriefTexts.Both.In(language);
        string?[] more =
        [
            entry.TooLittle is { } little ? texts.TooLittleOn(little.Date, little.Minutes) : null,
            NudgeTexts.Both.In(language).Standing(entry.Nudge),
            entry.AsksForDays ? texts.AsksForDays : null,
        ];
        return more.OfType<string>().Select(line => $"-# {line}").Prepend(texts.Member(number, entry.Member.UserId.UserMention(), entry.Member));
    }

    private static IEnumerable<ActionRow> Rows(QuietPage page, BriefReader reader, BriefTexts texts)
    {
        if (page.Entries.Count > 0)
        {
            yield return new([.. page.Entries.Select((entry, index) => new Button(NudgeButton.To(entry.Member.UserId, page.Number), $"{index + 1}")
            {
                Emoji = "✉️",
                Disabled = !entry.Nudge.MayBeNudged(reader.Today),
            })]);
            yield return new([.. page.Entries.Select((entry, index) => new Button(
                GrantExcuseButton.To(entry.Member.UserId, entry.Member.FirstMissed), $"{index + 1}") { Emoji = "🛌" })]);
        }

        var back = new Button(BriefRefreshButton.Id, texts.Back) { Emoji = "📋" };
        yield return page.Count == 1 ? new(back) : new(
            new Button(QuietPageButton.To(page.Number - 1), texts.Previous) { Emoji = "◀️", Disabled = page.Number == 0 },
            new Button(QuietPageButton.To(page.Number + 1), texts.Next) { Emoji = "▶️", Disabled = page.Number == page.Count - 1 },
            back);
    }
}
