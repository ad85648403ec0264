using StudyBot.Discord.Interactions;
using StudyBot.Study;
using StudyBot.Study.Feedback;

namespace StudyBot.Features.Answers.Answering;

/// <summary>The model answer; sealed until one has answered or the question's day is over.</summary>
internal class ModelAnswerButton(
    AskedQuestions questions, AnswerStore answers, FeedbackRow feedback, TimeProvider clock) : AskedPress(questions)
{
    public override string Route => QuestionButtons.Model;

    /// <summary>Whether the member wants to read before answering. What a guild is being asked stays sealed even so.</summary>
    protected virtual bool Insists => false;

    protected override ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, string[] more, CancellationToken cancellationToken)
    {
        var own = answers.Find(asked);
        var isSealed = own is null && !asked.IsClosed(clock.Now()) && !(Insists && asked.Slot is null);
        return new(Reply.Private(isSealed
            ? Seal.Message(asked, AnswerTexts.Both.In(asked.Language).ModelSealed)
            : ModelAnswer.Message(asked, own, feedback)));
    }
}
