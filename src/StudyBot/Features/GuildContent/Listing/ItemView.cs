using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.GuildContent.Forms;
using StudyBot.Features.GuildContent.Offering;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Listing;

/// <summary>An own item as staff see it: what members will see, what became of it, and what can be done with it.</summary>
internal sealed class ItemView(ContentLibrary builtIn, GuildSettingsReader settings, TimeProvider clock)
{
    /// <param name="interaction">Whose view.</param>
    /// <param name="item">Of the guild's own.</param>
    /// <param name="language">In which it is shown; the other one stands in for a missing one.</param>
    /// <param name="notice">A sentence above it; null for none.</param>
    /// <param name="back">The page of the list that it was opened from; null for none.</param>
    /// <param name="retiredNow">Whether it has just been taken away, so that this can be undone.</param>
    public OutgoingMessage Message(
        Interaction interaction, OwnItem item, Language language, string? notice = null, ListPlace? back = null, bool retiredNow = false)
    {
        var texts = ContentTexts.Both.In(interaction.Locale);
        var facts = $"-# {texts.Facts(item)}";
        return new OutgoingMessage
        {
            Content = notice is null ? facts : $"{notice}\n{facts}",
            Embeds = [.. Preview(interaction, item, language)],
            Components = [Buttons(item, texts, back, retiredNow)],
        };
    }

    private IEnumerable<Embed> Preview(Interaction interaction, OwnItem item, Language language)
    {
        if (item.Entry is AdviceEntry advice)
        {
            yield return AdviceCard.Of(OwnLibrary.Advice(item.Id, advice, builtIn), language);
        }
        else if (item.Entry is QuestionEntry entry)
        {
            var question = OwnLibrary.Question(item.Id, entry, builtIn) with { Credit = item.Credit };
            var today = settings.Of(interaction.Guild(), interaction.GuildLocale).StudyDay.DateOf(clock.Now());
            yield return new QuestionCard(0, today, question, language).Message().Embeds![0];
            yield return Behind(question, language);
        }
    }

    /// <summary>What opens below a question by and by.</summary>
    private static Embed Behind(Question question, Language language)
    {
        var names = DraftTexts.Both.In(language);
        var text = question.Text.In(language);
        var fields = new (DraftField Field, string Text)[]
        {
            (DraftField.Hint, text.Hint),
            (DraftField.KeyPoints, Bullets(text.KeyPoints)),
            (DraftField.FollowUps, Bullets(text.FollowUps)),
        };
        return new Embed
        {
            Title = $"📖 {names.Name(DraftField.Answer)}",
            Description = text.Answer,
            Fields = [.. fields.Where(field => field.Text.Length > 0).Select(field => new EmbedField(names.Name(field.Field), field.Text))],
        };
    }

    private static string Bullets(IEnumerable<string> items) => string.Join('\n', items.Select(item => $"• {item}"));

    private static ActionRow Buttons(OwnItem item, ContentTexts texts, ListPlace? back, bool retiredNow)
    {
        var buttons = new List<Button>
        {
            Edit(Language.Korean, item.Entry.Has(Language.Korean)),
            Edit(Language.English, item.Entry.Has(Language.English)),
            OfferButton.Of(new ItemRef(item.Entry.Kind, item.Id), item.IsOffered, texts, back, asUndo: retiredNow),
        };
        if (back is not null)
            buttons.Add(new Button(back.To(ContentListButton.List), texts.BackToList) { Emoji = "◀️" });
        return new ActionRow(buttons);

        Button Edit(Language language, bool isThere) =>
            new(ContentEditButton.To(item.Id, language), isThere ? texts.EditIn(language) : texts.WriteIn(language)) { Emoji = "✏️" };
    }
}
