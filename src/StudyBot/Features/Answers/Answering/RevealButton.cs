using StudyBot.Discord.Interactions;
using StudyBot.Study;
using StudyBot.Study.Feedback;

namespace StudyBot.Features.Answers.Answering;

/// <summary>The model answer of a practised question, for who wants to read before answering. What a guild is being asked stays sealed.</summary>
internal sealed class RevealButton(
    AskedQuestions questions, AnswerStore answers, FeedbackRow feedback, TimeProvider clock) : AskedPress(questions)
{
    public const string Reveal = "question:reveal";

    public override string Route => Reveal;

    protected override ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, string[] more, CancellationToken cancellationToken)
    {
        var own = answers.Find(asked);
        return new(Reply.Private(own is null && asked.Slot is not null && !asked.IsClosed(clock.Now())
            ? Seal.Message(asked, AnswerTexts.Both.In(asked.Language).ModelSealed)
            : ModelAnswer.Message(asked, own, feedback)));
    }
}
