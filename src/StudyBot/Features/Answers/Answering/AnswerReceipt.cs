using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Answering;

/// <summary>What a member is told after answering.</summary>
internal sealed class AnswerReceipt(AnswerView view)
{
    /// <param name="asked">The question.</param>
    /// <param name="saved">What became of the answer.</param>
    /// <param name="now">When the answer came; a question that has closed by then takes no changes.</param>
    public OutgoingMessage Of(AskedQuestion asked, SavedAnswer saved, Instant now)
    {
        var message = view.Of(asked, saved.Answer, now, Notice(asked, saved.Outcome, asked.IsClosed(now), StreakLines(asked, saved, now)));
        if (saved.Outcome != AnswerOutcome.Replaced)
            return message;
        var kept = new Button(asked.To(KeptAnswerButton.Kept), AnswerTexts.Both.In(asked.Language).ShowKept) { Emoji = "🗂️" };
        return message with { Components = [.. message.Components ?? [], new ActionRow(kept)] };
    }

    /// <param name="asked">The question.</param>
    /// <param name="outcome">What became of the answer.</param>
    /// <param name="closed">Whether it can no longer be changed.</param>
    /// <param name="streak">Where the streak stands; null when nobody knows.</param>
    public static string Notice(AskedQuestion asked, AnswerOutcome outcome, bool closed, string? streak)
    {
        var texts = AnswerTexts.Both.In(asked.Language);
        var what = outcome switch
        {
            AnswerOutcome.First => texts.Answered,
            AnswerOutcome.Replaced => texts.AnswerReplaced,
            _ => texts.AnswerChanged,
        };
        return string.Join('\n', new[] { what, closed ? texts.AnsweredLate : null, streak }.OfType<string>());
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

    private static string? StreakLines(AskedQuestion asked, SavedAnswer saved, Instant now) => saved.News is { } news
        ? ReceiptTexts.Both.In(asked.Language).Of(news, asked.StudyDay.MomentOf(now))
        : null;
}
