using StudyBot.Discord.Interactions;
using StudyBot.Features.Answers.Answering;

namespace StudyBot.Features.Answers.FollowUps;

/// <summary>Goes on to the next follow-up, whether or not this one was answered.</summary>
internal sealed class FollowUpButton(AskedQuestions questions, AnswerStore answers, FollowUpView view, TimeProvider clock)
    : FollowUpPress(questions, answers, clock)
{
    public const string Next = "question:next";

    public override string Route => Next;

    public override Deferral Deferral => Deferral.Update;

    protected override ValueTask<InteractionResponse> Open(ComponentInteraction interaction, AskedQuestion asked, int number) =>
        Turn(interaction, view.Of(asked, number));
}
