using System.Globalization;
using NodaTime;
using StudyBot.Content;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Study;

/// <summary>A question as a message, with all that a member can do with it.</summary>
/// <param name="Asked">What the buttons carry.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Language">In which language it is shown.</param>
internal sealed record QuestionCard(string Asked, Question Question, Language Language)
{
    public QuestionCard(long slotId, LocalDate date, Question question, Language language)
        : this(slotId.ToString(CultureInfo.InvariantCulture), question, language) => Date = date;

    /// <summary>Of a question of the day; null for practice.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The language when the member chose it against their own locale; the buttons carry it on.</summary>
    public Language? Chosen { get; init; }

    /// <summary>Whether the one member who sees it has answered.</summary>
    public bool Answered { get; init; }

    /// <param name="content">A sentence above; null for none.</param>
    public OutgoingMessage Message(string? content = null) => new() { Content = content, Embeds = [Embed()], Components = [Buttons()] };

    /// <summary>The same before it is posted: its buttons cannot be pressed.</summary>
    /// <inheritdoc cref="Message"/>
    public OutgoingMessage Preview(string? content = null) => Message(content) with
    {
        Components = [new ActionRow([.. Buttons().Components.Select(button => button with { Disabled = true })])],
    };

    private Embed Embed()
    {
        var texts = QuestionCardTexts.Both.In(Language);
        return new Embed
        {
            Author = new EmbedAuthor($"{Question.Topic.Name.In(Language)} · {texts.Level(Question.Level)}"),
            Title = Date is { } date ? texts.Title(date.InWords(Language)) : texts.PracticeTitle,
            Description = Question.Text.In(Language).Prompt,
            Color = 0x5865F2,
            Footer = new EmbedFooter(Question.Credit is { } name ? $"{texts.SuggestedBy(name)}\n{HowItWorks(texts)}" : HowItWorks(texts)),
        };
    }

    private string HowItWorks(QuestionCardTexts texts) => Date is null ? texts.HowPracticeWorks : texts.HowItWorks;

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
        if (Date is not null)
            buttons.Add(new Button(To(QuestionButtons.Others, Chosen), texts.Others) { Emoji = "👥" });
        var other = Language.Other();
        if (Question.Text.Differs)
            buttons.Add(new Button(To(QuestionButtons.Language, other), other.OwnName()) { Emoji = "🌐" });
        return new ActionRow(buttons);
    }

    private CustomId To(string route, Language? language) => QuestionButtons.To(route, Asked, language);
}
