using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Listing;

/// <summary>An item as members would see it, with all that opens by and by. Nothing in it says that it was posted.</summary>
internal static class ItemPreview
{
    public static IReadOnlyList<Embed> Of(OwnItem item, Language language, ContentLibrary builtIn) => Of(item.Entry, language, builtIn, item.Credit);

    /// <param name="entry">Stored or not.</param>
    /// <param name="language">In which it is shown; the other one stands in for a missing one.</param>
    /// <param name="builtIn">Knows the topics.</param>
    /// <param name="credit">Who suggested it; null for nobody.</param>
    public static IReadOnlyList<Embed> Of(OwnEntry entry, Language language, ContentLibrary builtIn, string? credit = null) => entry switch
    {
        AdviceEntry advice => [AdviceCard.Of(OwnLibrary.Advice(OwnId.Prefix, advice, builtIn), language)],
        QuestionEntry question => Of(OwnLibrary.Question(OwnId.Prefix, question, builtIn) with { Credit = credit }, language),
        _ => [],
    };

    public static IReadOnlyList<Embed> Of(Question question, Language language)
    {
        var card = new QuestionCard(question.Id, question, language).Message().Embeds![0];
        return
        [
            card with
            {
                Title = ContentTexts.Both.In(language).Preview,
                Footer = question.Credit is { } name ? new EmbedFooter(QuestionCardTexts.Both.In(language).SuggestedBy(name)) : null,
            },
            Behind(question, language),
        ];
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
}
