using StudyBot.Discord.Interactions;
using StudyBot.Features.Answers.Answering;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Sharing;

/// <summary>Lets others see one's answer: those who have answered, and after the question's day everyone.</summary>
internal sealed class ShareButton(AskedQuestions questions, AnswerStore answers, AnswerView view, TimeProvider clock) : SharePress(questions, answers, clock)
{
    public const string Share = "question:share";

    public override string Route => Share;

    protected override ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, AskedSlot slot, OwnAnswer own, CancellationToken cancellationToken)
    {
        var now = Clock.Now();
        return Turn(interaction, view.Of(asked, Answers.Share(asked, own, now), now));
    }
}
