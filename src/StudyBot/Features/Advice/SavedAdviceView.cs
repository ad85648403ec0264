using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Advice;

/// <summary>What a member saved, ten to a page, newest first.</summary>
internal sealed class SavedAdviceView(AdviceShelf shelf)
{
    private const int Size = 10;

    /// <summary>The page, from 0, on which an item stands.</summary>
    /// <param name="position">From 1; beyond the end for an item that is not there.</param>
    /// <param name="count">How many there are.</param>
    public static int PageOf(int position, int count) => position > count ? 0 : (position - 1) / Size;

    /// <param name="interaction">Whose list.</param>
    /// <param name="trail">A topic or search narrows the list.</param>
    /// <param name="page">From 0; beyond the last page, the last.</param>
    public OutgoingMessage Message(Interaction interaction, AdviceTrail trail, int page)
    {
        var texts = AdviceTexts.Both.In(trail.Language);
        var items = shelf.Items(trail, interaction);
        if (items.Count == 0)
        {
            // Only of a list that holds something can it be said that nothing in it matches.
            var sentence = shelf.HasSaved(interaction) ? texts.NothingSavedThere : texts.NothingSaved;
            return new OutgoingMessage { Content = sentence, Embeds = [], Components = [] };
        }

        return Page(items, trail, page, shelf.Without(trail, interaction));
    }

    /// <param name="items">The whole list, of one item or more.</param>
    /// <param name="trail">The way that its buttons go on.</param>
    /// <param name="page">From 0; beyond the last page, the last.</param>
    /// <param name="notice">A sentence above; null for none.</param>
    public static OutgoingMessage Page(IReadOnlyList<AdviceItem> items, AdviceTrail trail, int page, string? notice = null)
    {
        var texts = AdviceTexts.Both.In(trail.Language);
        var last = (items.Count - 1) / Size;
        page = Math.Clamp(page, 0, last);
        var shown = items.Skip(page * Size).Take(Size).ToList();
        var lines = shown.Select((item, index) =>
            $"`{(page * Size) + index + 1}` **{item.Text.In(trail.Language).Title}** · {item.Topics[0].Name.In(trail.Language)}");
        return new OutgoingMessage
        {
            Content = notice ?? "",
            Embeds =
            [
                new Embed
                {
                    Title = texts.SavedTitle(items.Count),
                    Description = string.Join('\n', lines),
                    Footer = last > 0 ? new EmbedFooter(texts.Page(page + 1, last + 1)) : null,
                },
            ],
            Components = Rows(trail, shown, page, last, texts),
        };
    }

    private static List<ActionRow> Rows(AdviceTrail trail, List<AdviceItem> shown, int page, int last, AdviceTexts texts)
    {
        var options = shown.Select(item => new SelectOption(item.Text.In(trail.Language).Title, item.Id)).ToList();
        var rows = new List<ActionRow>
        {
            new(new StringSelect(trail.To(SavedAdviceOpenSelect.Open, page), options) { Placeholder = texts.OpenPlaceholder }),
            new(new StringSelect(trail.To(SavedAdviceRemoveSelect.Remove, page), options)
            {
                Placeholder = texts.RemovePlaceholder,
                MaxValues = options.Count,
            }),
        };
        if (last > 0)
        {
            rows.Add(new ActionRow(
                new Button(trail.To(SavedAdvicePageButton.Page, page - 1), texts.Previous) { Emoji = "◀️", Disabled = page == 0 },
                new Button(trail.To(SavedAdvicePageButton.Page, page + 1), texts.NextPage) { Emoji = "▶️", Disabled = page == last }));
        }

        return rows;
    }
}
