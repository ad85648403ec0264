using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Suggestions.Sending;

/// <summary>A button on one of a member's own suggestions: <c>suggestion:verb:id</c>.</summary>
internal abstract class OwnSuggestionPress(SuggestionStore store) : IComponentHandler
{
    public abstract string Route { get; }

    public virtual Deferral Deferral => Deferral.Update;

    protected SuggestionStore Store => store;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(SuggestionPlace.Read(interaction.CustomId) is { } place && store.Find(interaction.Guild(), interaction.User.Id, place.Id) is { } suggestion
            ? Press(interaction, suggestion)
            : Unknown(interaction));

    protected static CustomId To(string route, Suggestion suggestion) => new SuggestionPlace(suggestion.Id).To(route);

    protected static InteractionResponse Unknown(Interaction interaction) => Reply.Private(SuggestionTexts.Both.In(interaction.Locale).Unknown);

    /// <param name="interaction">The press.</param>
    /// <param name="suggestion">Of this member and guild.</param>
    protected abstract InteractionResponse Press(ComponentInteraction interaction, Suggestion suggestion);
}
