using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Suggestions.Deciding;

/// <summary>Makes a suggestion one of the guild's questions as it is.</summary>
internal sealed class ApproveButton(DecisionDesk desk, SuggestionDecisions decisions) : IComponentHandler
{
    private const string ApproveRoute = "suggestion:approve";

    public string Route => ApproveRoute;

    public Deferral Deferral => Deferral.Update;

    public static Button To(SuggestionPlace place, DecisionTexts texts) => new(place.To(ApproveRoute), texts.Approve, ButtonStyle.Success) { Emoji = "✅" };

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(desk.Act(interaction, interaction.CustomId, (place, suggestion) =>
        {
            var verdict = decisions.Approve(desk.Judge(interaction), suggestion.Id, desk.GuildLanguage(interaction), one => one)!;
            return verdict.Problems.Count > 0
                ? DecisionDesk.Problems(interaction, place, verdict.Problems, kept: false)
                : desk.Show(interaction, place, verdict);
        }));
}
