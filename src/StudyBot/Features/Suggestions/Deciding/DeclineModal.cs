using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Suggestions.Deciding;

/// <summary>Declines a suggestion, with a reason if staff give one.</summary>
internal sealed class DeclineModal(DecisionDesk desk, SuggestionDecisions decisions) : IModalHandler
{
    private const string RefuseRoute = "suggestion:refuse";
    private const string Ready = "ready";
    private const string Words = "words";

    public string Route => RefuseRoute;

    public Deferral Deferral => Deferral.Update;

    public static Modal Form(SuggestionPlace place, string locale)
    {
        var texts = DecisionTexts.Both.In(locale);
        var reasons = SuggestionTexts.Both.In(locale);
        return new Modal(
            place.To(RefuseRoute),
            texts.DeclineTitle,
            new SelectInput(
                Ready,
                texts.ReadyLabel,
                [.. Enum.GetValues<ReadyReason>().Select(reason => new SelectOption(reasons.Reason(reason), SuggestionRows.Code<ReadyReason>(reason)!))])
            {
                Required = false,
            },
            new TextInput(Words, texts.ReasonLabel)
            {
                Paragraph = true,
                Required = false,
                MaxLength = SuggestionLimits.Reason,
                Description = texts.ReasonDescription,
                Placeholder = texts.ReasonPlaceholder,
            });
    }

    public ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken) =>
        new(desk.Act(interaction, interaction.CustomId, (place, suggestion) =>
        {
            var words = interaction.Text(Words);
            if (words.Length > SuggestionLimits.Reason)
                return Reply.Private(DecisionTexts.Both.In(interaction.Locale).ReasonTooLong(SuggestionLimits.Reason));
            ReadyReason? ready = Enum.TryParse<ReadyReason>(interaction.Value(Ready), ignoreCase: true, out var picked) && Enum.IsDefined(picked) ? picked : null;
            return desk.Show(interaction, place, decisions.Decline(
                desk.Judge(interaction), suggestion.Id, ready, VisibleText.IsBlank(words) ? null : words)!);
        }));
}
