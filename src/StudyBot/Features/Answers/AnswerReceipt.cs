using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Answers;

/// <summary>What a member is told after answering.</summary>
internal sealed class AnswerReceipt(StudyHistory history)
{
    /// <param name="asked">The question.</param>
    /// <param name="userId">Who answered.</param>
    /// <param name="outcome">First or changed.</param>
    /// <param name="now">When the answer came; a question that has closed by then takes no changes.</param>
    /// <param name="dayEnd">When the member's study day ends.</param>
    public OutgoingMessage Of(AskedQuestion asked, Snowflake userId, AnswerOutcome outcome, Instant now, Instant dayEnd)
    {
        var texts = AnswerTexts.Both.In(asked.Language);
        var closed = now >= asked.Slot.ClosesAt;
        var lines = new List<string> { outcome == AnswerOutcome.First ? texts.Answered : texts.AnswerChanged };
        if (closed)
            lines.Add(texts.AnsweredLate);
        if (history.StreakOf(asked.Slot.GuildId, userId) is { } streak)
            lines.Add(ReceiptTexts.Both.In(asked.Language).Of(streak, dayEnd));
        return Message(asked, lines, closed);
    }

    /// <param name="asked">The question.</param>
    /// <param name="lines">Above what a good answer names.</param>
    /// <param name="closed">Whether the answer can no longer be edited.</param>
    public static OutgoingMessage Message(AskedQuestion asked, IReadOnlyList<string> lines, bool closed)
    {
        var card = QuestionCardTexts.Both.In(asked.Language);
        var checklist = asked.Text.KeyPoints.Select(point => $"☐ {point}");
        var model = new Button(asked.To(QuestionButtons.Model), card.ModelAnswer, ButtonStyle.Primary) { Emoji = "📖" };
        var edit = new Button(asked.To(QuestionButtons.Answer), card.EditAnswer) { Emoji = "✍️" };
        return new OutgoingMessage
        {
            Content = string.Join('\n', [.. lines, $"\n**{AnswerTexts.Both.In(asked.Language).Checklist}**", .. checklist]),
            Components = [closed ? new ActionRow(model) : new ActionRow(model, edit)],
        };
    }

    /// <summary>To someone who would change an answer after the question's day.</summary>
    public static OutgoingMessage Closed(AskedQuestion asked)
    {
        var texts = AnswerTexts.Both.In(asked.Language);
        var card = QuestionCardTexts.Both.In(asked.Language);
        return new OutgoingMessage
        {
            Content = texts.AnswerStands,
            Components = [new ActionRow(new Button(asked.To(QuestionButtons.Model), card.ModelAnswer) { Emoji = "📖" })],
        };
    }
}
