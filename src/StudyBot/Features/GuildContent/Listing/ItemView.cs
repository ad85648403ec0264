using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.GuildContent.Forms;
using StudyBot.Features.GuildContent.Offering;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Listing;

/// <summary>An own item as staff see it: what members will see, what became of it, and what can be done with it.</summary>
internal sealed class ItemView(ContentLibrary builtIn)
{
    /// <param name="interaction">Whose view.</param>
    /// <param name="item">Of the guild's own.</param>
    /// <param name="language">In which it is shown; the other one stands in for a missing one.</param>
    /// <param name="notice">A sentence above it; null for none.</param>
    /// <param name="back">The page of the list that it was opened from; null for none.</param>
    public OutgoingMessage Message(Interaction interaction, OwnItem item, Language language, string? notice = null, ListPlace? back = null)
    {
        var texts = ContentTexts.Both.In(interaction.Locale);
        var facts = $"-# {texts.Facts(item)}";
        return new OutgoingMessage
        {
            Content = notice is null ? facts : $"{notice}\n{facts}",
            Embeds = ItemPreview.Of(item, language, builtIn),
            Components = [Buttons(item, texts, back)],
        };
    }

    private static ActionRow Buttons(OwnItem item, ContentTexts texts, ListPlace? back)
    {
        var buttons = new List<Button>
        {
            Edit(Language.Korean, item.Entry.Has(Language.Korean)),
            Edit(Language.English, item.Entry.Has(Language.English)),
            OfferButton.Of(new ItemRef(item.Entry.Kind, item.Id), item.IsOffered, texts, back),
        };
        if (back is not null)
            buttons.Add(new Button(back.To(ContentListButton.List), texts.BackToList) { Emoji = "◀️" });
        return new ActionRow(buttons);

        Button Edit(Language language, bool isThere) =>
            new(ContentEditButton.To(item.Id, language), isThere ? texts.EditIn(language) : texts.WriteIn(language)) { Emoji = "✏️" };
    }
}
