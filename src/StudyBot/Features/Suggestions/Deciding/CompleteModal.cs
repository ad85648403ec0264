using StudyBot.Discord.Interactions;

namespace StudyBot.Features.Suggestions.Deciding;

/// <summary>Takes in what staff made of a suggestion, and approves that.</summary>
internal sealed class CompleteModal(DecisionDesk desk, SuggestionDecisions decisions, SuggestionQueue queue) : IModalHandler
{
    public string Route => CompleteForm.Save;

    public Deferral Deferral => Deferral.Update;

    public ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken)
    {
        var text = string.Join("\n\n", interaction.Fields.Values);
        return new(desk.Act(interaction, interaction.CustomId, (place, suggestion) => Approve(interaction, place, suggestion, text), text));
    }

    private InteractionResponse Approve(ModalInteraction interaction, SuggestionPlace place, Suggestion suggestion, string text)
    {
        var written = CompleteForm.Written(interaction, suggestion);
        var verdict = decisions.Approve(desk.Judge(interaction), suggestion.Id, desk.GuildLanguage(interaction), _ => written)!;
        if (verdict.Problems.Count == 0)
            return desk.Show(interaction, place, verdict, text);
        queue.Leave(interaction.User.Id, written);
        return DecisionDesk.Problems(interaction, place, verdict.Problems, kept: true);
    }
}
