using StudyBot.Discord.Interactions;
using StudyBot.Features.Answers.Answering;

namespace StudyBot.Features.Answers.FollowUps;

/// <summary>Asks on, beside one's own answer.</summary>
internal sealed class AskMoreButton(AskedQuestions questions, AnswerStore answers, FollowUpView view, TimeProvider clock)
    : FollowUpPress(questions, answers, clock)
{
    public const string AskMore = "question:more";

    public override string Route => AskMore;

    protected override int More => 0;

    protected override ValueTask<InteractionResponse> Open(ComponentInteraction interaction, AskedQuestion asked, int number) =>
        new(Reply.Private(view.First(asked)));
}
