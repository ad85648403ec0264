using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Answering;

/// <summary>What is said in place of something that one's own answer opens, or the end of the question's day.</summary>
internal static class Seal
{
    /// <param name="asked">What was asked.</param>
    /// <param name="sentence">Given when it opens to everyone.</param>
    public static OutgoingMessage Message(AskedQuestion asked, Func<Instant, string> sentence)
    {
        var texts = AnswerTexts.Both.In(asked.Language);
        var answer = new Button(asked.To(QuestionButtons.Answer), QuestionCardTexts.Both.In(asked.Language).Answer, ButtonStyle.Primary) { Emoji = "✍️" };
        return asked.Slot is { } slot
            ? new OutgoingMessage { Content = sentence(slot.ClosesAt), Components = [new ActionRow(answer)] }
            : new OutgoingMessage
            {
                Content = texts.PracticeSealed,
                Components = [new ActionRow(answer, new Button(asked.To(RevealButton.Reveal), texts.RevealAnyway) { Emoji = "👀" })],
            };
    }
}
