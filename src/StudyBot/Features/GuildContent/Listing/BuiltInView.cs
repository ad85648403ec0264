using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.GuildContent.Forms;
using StudyBot.Features.GuildContent.Offering;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Listing;

/// <summary>A built-in item as staff see it, with what can be done with it: a copy of their own, or taking it away.</summary>
internal sealed class BuiltInView(ContentLibrary builtIn, ItemShelf shelf)
{
    /// <param name="interaction">Whose view.</param>
    /// <param name="item">Built in.</param>
    /// <param name="notice">A sentence above it; null for none.</param>
    /// <param name="back">The page of the list that it was opened from; null for none.</param>
    public OutgoingMessage Message(Interaction interaction, ShelfItem item, string? notice = null, ListPlace? back = null)
    {
        var language = Languages.OfLocale(interaction.Locale);
        var texts = ContentTexts.Both.In(language);
        var facts = $"-# `{item.Ref.Id}` · {texts.IsBuiltIn}{(item.IsOffered ? "" : $" · {texts.IsRetired}")}";
        return new OutgoingMessage
        {
            Content = notice is null ? facts : $"{notice}\n{facts}",
            Embeds = Preview(item.Ref, language),
            Components = [Buttons(interaction, item, back)],
        };
    }

    public ActionRow Buttons(Interaction interaction, ShelfItem item, ListPlace? back)
    {
        var texts = ContentTexts.Both.In(interaction.Locale);
        var buttons = new List<Button>
        {
            ContentCopyButton.To(item.Ref, texts),
            OfferButton.Of(item.Ref, !shelf.IsWithdrawn(interaction.Guild(), item.Ref), texts, back),
        };
        if (back is not null)
            buttons.Add(new Button(back.To(ContentListButton.List), texts.BackToList) { Emoji = "◀️" });
        return new ActionRow(buttons);
    }

    private IReadOnlyList<Embed> Preview(ItemRef item, Language language) => item.Kind == ItemKind.Question
        ? builtIn.FindQuestion(item.Id) is { } question ? ItemPreview.Of(question, language) : []
        : builtIn.FindAdvice(item.Id) is { } advice ? [AdviceCard.Of(advice, language)] : [];
}
