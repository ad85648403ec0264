using StudyBot.Discord.Interactions;
using StudyBot.Study;
using StudyBot.Study.Feedback;

namespace StudyBot.Features.Answers.Answering;

/// <summary>The model answer; sealed until one has answered or the question's day is over.</summary>
internal sealed class ModelAnswerButton(
    AskedQuestions questions, AnswerStore answers, FeedbackRow feedback, TimeProvider clock) : AskedPress(questions)
{
    public override string Route => QuestionButtons.Model;

    protected override ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, string[] more, CancellationToken cancellationToken)
    {
        var own = answers.Find(asked);
        return new(Reply.Private(own is null && !asked.IsClosed(clock.Now())
            ? Seal.Message(asked, AnswerTexts.Both.In(asked.Language).ModelSealed)
            : ModelAnswer.Message(asked, own, feedback)));
    }
}
