using StudyBot.Discord.Interactions;
using StudyBot.Study;

namespace StudyBot.Features.Answers.Answering;

/// <summary>The question in the other language, as a private copy whose buttons stay in it.</summary>
internal sealed class QuestionLanguageButton(AskedQuestions questions, AnswerStore answers, TimeProvider clock) : AskedPress(questions)
{
    public override string Route => QuestionButtons.Language;

    protected override ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AskedQuestion asked, string[] more, CancellationToken cancellationToken) =>
        new(Reply.Private(asked.Card(answers.Find(asked), clock.Now()).Message()));
}
