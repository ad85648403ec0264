using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Answers;

/// <summary>The question in the other language, as a private copy whose buttons stay in it.</summary>
internal sealed class QuestionLanguageButton(AskedQuestions questions, AnswerStore answers) : IComponentHandler
{
    public string Route => QuestionButtons.Language;

    public Deferral Deferral => Deferral.Private;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult<InteractionResponse>(Reply.Private(Copy(interaction)));

    private OutgoingMessage Copy(ComponentInteraction interaction)
    {
        if (questions.Find(interaction, interaction.CustomId) is not { } asked)
            return OutgoingMessage.Text(AnswerTexts.Both.In(interaction.Locale).UnknownQuestion);
        return new QuestionCard(asked.Slot.Id, asked.Slot.LocalDate, asked.Question, asked.Language)
        {
            Chosen = asked.Chosen,
            Answered = answers.Find(asked.Slot, interaction.User.Id) is not null,
        }.Message();
    }
}
