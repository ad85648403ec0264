using NodaTime;
using StudyBot.Content;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Study;

/// <summary>A question of the day as a message, with all that a member can do with it.</summary>
/// <param name="SlotId">Which question of which guild and day; the buttons carry it.</param>
/// <param name="Date">Its date.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Language">In which language it is shown.</param>
internal sealed record QuestionCard(long SlotId, LocalDate Date, Question Question, Language Language)
{
    /// <summary>The language when the member chose it against their own locale; the buttons carry it on.</summary>
    public Language? Chosen { get; init; }

    /// <summary>Whether the one member who sees it has answered.</summary>
    public bool Answered { get; init; }

    /// <param name="content">A sentence above; null for none.</param>
    public OutgoingMessage Message(string? content = null) => new() { Content = content, Embeds = [Embed()], Components = [Buttons()] };

    private Embed Embed()
    {
        var texts = QuestionCardTexts.Both.In(Language);
        return new Embed
        {
            Author = new EmbedAuthor($"{Question.Topic.Name.In(Language)} · {texts.Level(Question.Level)}"),
            Title = texts.Title(Date.InWords(Language)),
            Description = Question.Text.In(Language).Prompt,
            Color = 0x5865F2,
            Footer = new EmbedFooter(texts.HowItWorks),
        };
    }

    private ActionRow Buttons()
    {
        var texts = QuestionCardTexts.Both.In(Language);
        var buttons = new List<Button>
        {
            new(To(QuestionButtons.Answer, Chosen), Answered ? texts.EditAnswer : texts.Answer, ButtonStyle.Primary) { Emoji = "✍️" },
        };
        if (Question.Text.In(Language).Hint.Length > 0)
            buttons.Add(new Button(To(QuestionButtons.Hint, Chosen), texts.Hint) { Emoji = "💡" });
        buttons.Add(new Button(To(QuestionButtons.Model, Chosen), texts.ModelAnswer) { Emoji = "📖" });
        var other = Language.Other();
        if (Question.Text.Differs)
            buttons.Add(new Button(To(QuestionButtons.Language, other), other.OwnName()) { Emoji = "🌐" });
        return new ActionRow(buttons);
    }

    private CustomId To(string route, Language? language) => QuestionButtons.To(route, SlotId, language);
}
