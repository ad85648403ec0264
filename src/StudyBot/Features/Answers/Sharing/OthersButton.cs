using StudyBot.Discord.Interactions;
using StudyBot.Features.Answers.Answering;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Sharing;

/// <summary>Others' answers; sealed until one has answered or the question's day is over.</summary>
internal sealed class OthersButton(AskedQuestions questions, AnswerStore answers, SharedAnswerPage page, TimeProvider clock) : AskedPress(questions)
{
    public override string Route => QuestionButtons.Others;

    protected override async ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, string[] more, CancellationToken cancellationToken)
    {
        if (asked.Slot is not { } slot)
            return Reply.Private(AnswerTexts.Both.In(asked.Language).UnknownQuestion);
        var own = answers.Find(asked);
        return Reply.Private(own is null && !asked.IsClosed(clock.Now())
            ? Seal.Message(asked, ShareTexts.Both.In(asked.Language).OthersSealed)
            : await page.FirstAsync(asked, slot, own, cancellationToken));
    }
}
