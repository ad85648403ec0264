using StudyBot.Study.Feedback;

namespace StudyBot.Features.Answers.Answering;

/// <summary>The model answer of a practised question, for who wants to read before answering.</summary>
internal sealed class RevealButton(AskedQuestions questions, AnswerStore answers, FeedbackRow feedback, TimeProvider clock)
    : ModelAnswerButton(questions, answers, feedback, clock)
{
    public const string Reveal = "question:reveal";

    public override string Route => Reveal;

    protected override bool Insists => true;
}
