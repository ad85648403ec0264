using StudyBot.Discord.Interactions;
using StudyBot.Study;

namespace StudyBot.Features.Answers;

/// <summary>Opens the form; while the question's day lasts, with the member's earlier answer in it.</summary>
internal sealed class AnswerButton(AskedQuestions questions, AnswerStore answers, TimeProvider clock) : IComponentHandler
{
    public string Route => QuestionButtons.Answer;

    /// <summary>A form cannot follow a deferral.</summary>
    public Deferral Deferral => Deferral.None;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Open(interaction));

    private InteractionResponse Open(ComponentInteraction interaction)
    {
        if (questions.Find(interaction, interaction.CustomId) is not { } asked)
            return Reply.Private(AnswerTexts.Both.In(interaction.Locale).UnknownQuestion);
        var earlier = answers.Find(asked.Slot, interaction.User.Id);
        return earlier is not null && clock.Now() >= asked.Slot.ClosesAt
            ? Reply.Private(AnswerReceipt.Closed(asked))
            : new ShowModal(AnswerModal.Form(asked, earlier));
    }
}
