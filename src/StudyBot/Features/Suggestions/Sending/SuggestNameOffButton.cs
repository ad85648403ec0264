using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Suggestions.Sending;

/// <summary>Takes a member's name off a question of theirs. Putting it on again would need the form.</summary>
internal sealed class SuggestNameOffButton(SuggestionStore store, OwnSuggestions view) : OwnSuggestionPress(store)
{
    private const string NameOffRoute = "suggestion:unname";

    public override string Route => NameOffRoute;

    public static Button To(Suggestion suggestion, SuggestionTexts texts) => new(To(NameOffRoute, suggestion), texts.TakeNameOff) { Emoji = "🙈" };

    protected override InteractionResponse Press(ComponentInteraction interaction, Suggestion suggestion)
    {
        var now = Store.TakeNameOff(suggestion.GuildId, suggestion.UserId, suggestion.Id) ?? suggestion;
        return new UpdateMessage(view.Message(interaction, now, SuggestionTexts.Both.In(interaction.Locale).NameIsOff));
    }
}
