using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Suggestions.Sending;

/// <summary>Opens one of a member's list.</summary>
internal sealed class OwnSuggestionSelect(SuggestionStore store, OwnSuggestions view) : IComponentHandler
{
    public static CustomId Id { get; } = CustomId.Of("suggestion:look");

    public string Route => Id.Route;

    public Deferral Deferral => Deferral.Update;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(interaction.Values is [var value] && Snowflake.TryParse(value, CultureInfo.InvariantCulture, out var id) &&
            store.Find(interaction.Guild(), interaction.User.Id, id) is { } suggestion
                ? new UpdateMessage(view.Message(interaction, suggestion))
                : Reply.Private(SuggestionTexts.Both.In(interaction.Locale).Unknown));
}
