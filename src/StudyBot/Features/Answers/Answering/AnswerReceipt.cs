using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Answering;

/// <summary>What a member is told after answering.</summary>
internal sealed class AnswerReceipt(StudyHistory history, AnswerView view)
{
    /// <param name="asked">The question.</param>
    /// <param name="saved">What became of the answer.</param>
    /// <param name="now">When the answer came; a question that has closed by then takes no changes.</param>
    public OutgoingMessage Of(AskedQuestion asked, SavedAnswer saved, Instant now)
    {
        var texts = AnswerTexts.Both.In(asked.Language);
        var lines = new List<string>
        {
            saved.Outcome switch
            {
                AnswerOutcome.First => texts.Answered,
                AnswerOutcome.Replaced => texts.AnswerReplaced,
                _ => texts.AnswerChanged,
            },
        };
        if (asked.IsClosed(now))
            lines.Add(texts.AnsweredLate);
        if (history.StreakOf(asked.GuildId, asked.UserId) is { } streak)
            lines.Add(ReceiptTexts.Both.In(asked.Language).Of(streak, asked.StudyDay.EndOf(asked.StudyDay.DateOf(now)), saved.FirstOfDay));
        var message = view.Of(asked, saved.Answer, now, string.Join('\n', lines));
        if (saved.Outcome != AnswerOutcome.Replaced)
            return message;
        var kept = new Button(asked.To(KeptAnswerButton.Kept), texts.ShowKept) { Emoji = "🗂️" };
        return message with { Components = [.. message.Components ?? [], new ActionRow(kept)] };
    }

    /// <summary>To someone who would change an answer after the question's day.</summary>
    public static OutgoingMessage Stands(AskedQuestion asked) => new()
    {
        Content = AnswerTexts.Both.In(asked.Language).AnswerStands,
        Components =
        [
            new ActionRow(new Button(asked.To(QuestionButtons.Model), QuestionCardTexts.Both.In(asked.Language).ModelAnswer) { Emoji = "📖" }),
        ],
    };
}
