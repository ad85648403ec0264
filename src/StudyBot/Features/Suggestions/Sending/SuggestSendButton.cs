using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Suggestions.Sending;

/// <summary>Sends a draft as it is.</summary>
internal sealed class SuggestSendButton(SuggestionStore store, SuggestionDoor door, TimeProvider clock) : OwnSuggestionPress(store)
{
    private const string SendRoute = "suggestion:send";

    public override string Route => SendRoute;

    /// <param name="draft">Which.</param>
    /// <param name="label">What sending it means here.</param>
    public static Button To(Suggestion draft, string label) => new(To(SendRoute, draft), label, ButtonStyle.Primary) { Emoji = "📮" };

    protected override InteractionResponse Press(ComponentInteraction interaction, Suggestion suggestion)
    {
        var message = door.Take(interaction, suggestion with { SavedAt = clock.Now(), Locale = interaction.Locale }, anyway: true);
        return new UpdateMessage(message with { Embeds = message.Embeds ?? [] });
    }
}
