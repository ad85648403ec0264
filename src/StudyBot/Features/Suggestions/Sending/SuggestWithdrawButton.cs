using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Features.Suggestions.Sending;

/// <summary>Takes back what waits; what staff have decided stays, and is shown.</summary>
internal sealed class SuggestWithdrawButton(SuggestionStore store, OwnSuggestions view, SchedulerSignal scheduler, TimeProvider clock)
    : OwnSuggestionPress(store)
{
    private const string WithdrawRoute = "suggestion:withdraw";

    public override string Route => WithdrawRoute;

    public static Button To(Suggestion suggestion, SuggestionTexts texts) => new(To(WithdrawRoute, suggestion), texts.Withdraw) { Emoji = "🗑️" };

    protected override InteractionResponse Press(ComponentInteraction interaction, Suggestion suggestion)
    {
        var now = Store.Withdraw(suggestion.GuildId, suggestion.UserId, suggestion.Id, clock.Now()) ?? suggestion;
        scheduler.Wake();
        var withdrawn = now.State == SuggestionState.Withdrawn ? SuggestionTexts.Both.In(interaction.Locale).Withdrawn : null;
        return new UpdateMessage(view.Message(interaction, now, withdrawn));
    }
}
