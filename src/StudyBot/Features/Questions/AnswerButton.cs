using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions;

/// <summary>Opens the form; while the question's day lasts, with the member's earlier answer in it.</summary>
internal sealed class AnswerButton(AskedQuestions questions, AnswerStore answers, TimeProvider clock) : IComponentHandler
{
    private const string AnswerRoute = "question:answer";

    public string Route => AnswerRoute;

    /// <summary>A form cannot follow a deferral.</summary>
    public Deferral Deferral => Deferral.None;

    public static CustomId To(long slotId, Language? language) => AskedQuestions.Id(AnswerRoute, slotId, language);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Open(interaction));

    private InteractionResponse Open(ComponentInteraction interaction)
    {
        if (questions.Find(interaction, interaction.CustomId) is not { } asked)
            return Reply.Private(QuestionTexts.Both.In(interaction.Locale).UnknownQuestion);
        var texts = QuestionTexts.Both.In(asked.Language);
        var earlier = answers.Find(asked.Slot, interaction.User.Id);
        return earlier is not null && clock.Now() >= asked.Slot.ClosesAt
            ? Reply.Private(AnswerReceipt.Closed(asked))
            : new ShowModal(new Modal(
                AnswerModal.To(asked.Slot.Id, asked.Chosen),
                texts.FormTitle,
                new TextInput(AnswerModal.Input, texts.YourAnswer)
                {
                    Paragraph = true,
                    MaxLength = AnswerModal.Longest,
                    Placeholder = texts.FormPlaceholder,
                    Value = earlier,
                }));
    }
}
