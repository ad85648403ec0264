using StudyBot.Discord.Interactions;
using StudyBot.Features.Answers.Answering;
using StudyBot.Features.Answers.Threads;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Sharing;

/// <summary>Makes one's answer private again, and takes it out of the question's thread.</summary>
internal sealed class UnshareButton(AskedQuestions questions, AnswerStore answers, AnswerWithdrawal withdrawal, AnswerView view, TimeProvider clock)
    : SharePress(questions, answers, clock)
{
    public const string Unshare = "question:unshare";

    public override string Route => Unshare;

    protected override async ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, AskedSlot slot, OwnAnswer own, CancellationToken cancellationToken)
    {
        var after = Answers.Unshare(asked, own);
        await withdrawal.WithdrawAsync(slot, asked.UserId, cancellationToken);
        return await Turn(interaction, view.Of(asked, after, Clock.Now(), ShareTexts.Both.In(asked.Language).Unshared));
    }
}
