using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Answers;

/// <summary>Takes an answer in.</summary>
internal sealed class AnswerModal(
    AskedQuestions questions, AnswerStore answers, AnswerReceipt receipt, GuildSettingsReader settings, TimeProvider clock) : IModalHandler
{
    public const string Input = "answer";
    public const int Longest = 4000;
    public const string Submit = "question:submit";

    public string Route => Submit;

    public Deferral Deferral => Deferral.Private;

    /// <param name="asked">The question.</param>
    /// <param name="earlier">The member's answer so far; null for none.</param>
    public static Modal Form(AskedQuestion asked, string? earlier)
    {
        var texts = AnswerTexts.Both.In(asked.Language);
        return new Modal(
            asked.To(Submit),
            texts.FormTitle,
            new TextInput(Input, texts.YourAnswer)
            {
                Paragraph = true,
                MaxLength = Longest,
                Placeholder = texts.FormPlaceholder,
                Value = earlier,
            });
    }

    public ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken) =>
        ValueTask.FromResult<InteractionResponse>(Reply.Private(Take(interaction)));

    private OutgoingMessage Take(ModalInteraction interaction)
    {
        if (questions.Find(interaction, interaction.CustomId) is not { } asked)
            return OutgoingMessage.Text(AnswerTexts.Both.In(interaction.Locale).UnknownQuestion);
        var texts = AnswerTexts.Both.In(asked.Language);
        var body = interaction.Fields.GetValueOrDefault(Input, "").Trim();
        if (VisibleText.IsBlank(body))
            return OutgoingMessage.Text(texts.EmptyAnswer);
        if (body.Length > Longest)
            return OutgoingMessage.Text(texts.AnswerTooLong(Longest));

        var now = clock.Now();
        var studyDay = settings.Of(asked.Slot.GuildId, interaction.GuildLocale).StudyDay;
        var date = studyDay.DateOf(now);
        var outcome = answers.Save(asked.Slot, interaction.User.Id, body, date, now);
        return outcome == AnswerOutcome.Closed
            ? AnswerReceipt.Closed(asked)
            : receipt.Of(asked, interaction.User.Id, outcome, now, studyDay.EndOf(date));
    }
}
