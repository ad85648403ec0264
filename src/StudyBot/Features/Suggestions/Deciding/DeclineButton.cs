using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Suggestions.Deciding;

/// <summary>Asks why.</summary>
internal sealed class DeclineButton(DecisionDesk desk) : IComponentHandler
{
    private const string DeclineRoute = "suggestion:decline";

    public string Route => DeclineRoute;

    /// <summary>A form cannot follow a deferral.</summary>
    public Deferral Deferral => Deferral.None;

    public static Button To(SuggestionPlace place, DecisionTexts texts) => new(place.To(DeclineRoute), texts.Decline) { Emoji = "↩️" };

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(desk.Act(interaction, interaction.CustomId, (place, _) => new ShowModal(DeclineModal.Form(place, interaction.Locale))));
}
