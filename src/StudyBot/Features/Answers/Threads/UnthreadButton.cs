using StudyBot.Discord.Interactions;
using StudyBot.Features.Answers.Answering;
using StudyBot.Features.Answers.Sharing;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Threads;

/// <summary>Keeps a shared answer out of the question's thread, or takes it out again.</summary>
internal sealed class UnthreadButton(AskedQuestions questions, AnswerStore answers, AnswerWithdrawal withdrawal, AnswerView view, TimeProvider clock)
    : SharePress(questions, answers, clock)
{
    public const string Unthread = "question:unthread";

    public override string Route => Unthread;

    protected override async ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, AskedSlot slot, OwnAnswer own, CancellationToken cancellationToken)
    {
        await withdrawal.WithdrawAsync(slot, asked.UserId, cancellationToken);
        return await Turn(interaction, view.Of(asked, own, Clock.Now()));
    }
}
