using System.Globalization;
using StudyBot.Content;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions;

/// <summary>The question as a message: publicly in the guild's language, privately in the member's.</summary>
internal sealed class QuestionPost(GuildLibraries libraries, GuildSettingsReader settings)
{
    /// <summary>The public post of a slot; null when its question is unknown.</summary>
    public OutgoingMessage? Of(QuestionSlot slot)
    {
        if (slot.QuestionId is not { } id || libraries.Of(slot.GuildId).FindQuestion(id) is not { } question)
            return null;
        var language = settings.Of(slot.GuildId, locale: null).Language;
        return new OutgoingMessage
        {
            Embeds = [Embed(slot, question, language)],
            Components = [Buttons(slot.Id, language, chosen: null, answered: false)],
            Nonce = slot.Id.ToString(CultureInfo.InvariantCulture),
        };
    }

    /// <summary>The same for one member.</summary>
    /// <param name="asked">Which, and in what language.</param>
    /// <param name="answered">Whether the member has answered it.</param>
    /// <param name="content">A sentence above; null for none.</param>
    public static OutgoingMessage Private(AskedQuestion asked, bool answered, string? content = null) => new()
    {
        Content = content,
        Embeds = [Embed(asked.Slot, asked.Question, asked.Language)],
        Components = [Buttons(asked.Slot.Id, asked.Language, asked.Chosen, answered)],
    };

    private static Embed Embed(QuestionSlot slot, Question question, Language language)
    {
        var texts = QuestionTexts.Both.In(language);
        return new Embed
        {
            Author = new EmbedAuthor($"{question.Topic.Name.In(language)} · {texts.Level(question.Level)}"),
            Title = texts.Title(slot.LocalDate.InWords(language)),
            Description = question.Text.In(language).Prompt,
            Color = 0x5865F2,
            Footer = new EmbedFooter(texts.HowItWorks),
        };
    }

    private static ActionRow Buttons(long slotId, Language shown, Language? chosen, bool answered)
    {
        var texts = QuestionTexts.Both.In(shown);
        return new ActionRow(
            new Button(AnswerButton.To(slotId, chosen), answered ? texts.EditAnswer : texts.Answer, ButtonStyle.Primary) { Emoji = "✍️" },
            new Button(HintButton.To(slotId, chosen), texts.Hint) { Emoji = "💡" },
            new Button(ModelAnswerButton.To(slotId, chosen), texts.ModelAnswer) { Emoji = "📖" },
            new Button(QuestionLanguageButton.To(slotId, shown.Other()), shown.Other().OwnName()) { Emoji = "🌐" });
    }
}
