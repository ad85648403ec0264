using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Suggestions.Sending;

/// <summary>Shows a member's list in place.</summary>
internal sealed class OwnSuggestionsButton(OwnSuggestions view) : IComponentHandler
{
    public static CustomId Id { get; } = CustomId.Of("suggestion:mine");

    public string Route => Id.Route;

    public Deferral Deferral => Deferral.Update;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(new UpdateMessage(view.List(interaction)));
}
