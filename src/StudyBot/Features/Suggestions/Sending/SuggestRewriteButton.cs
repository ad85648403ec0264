using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Suggestions.Sending;

/// <summary>Opens the form with what is written: of a draft to go on, of one that is over to begin anew.</summary>
internal sealed class SuggestRewriteButton(SuggestionStore store, OwnSuggestions view) : OwnSuggestionPress(store)
{
    private const string RewriteRoute = "suggestion:rewrite";

    public override string Route => RewriteRoute;

    /// <summary>A form cannot follow a deferral.</summary>
    public override Deferral Deferral => Deferral.None;

    public static Button To(Suggestion suggestion, SuggestionTexts texts) =>
        new(To(RewriteRoute, suggestion), suggestion.State == SuggestionState.Draft ? texts.Rewrite : texts.SuggestAgain) { Emoji = "✏️" };

    protected override InteractionResponse Press(ComponentInteraction interaction, Suggestion suggestion) => suggestion.State switch
    {
        SuggestionState.Waiting or SuggestionState.Approved => new UpdateMessage(view.Message(interaction, suggestion)),
        SuggestionState.Draft => Form(interaction, suggestion, suggestion.Id),
        _ => Form(interaction, suggestion, interaction.Id),
    };

    private static ShowModal Form(ComponentInteraction interaction, Suggestion suggestion, Snowflake id) =>
        new SuggestForm(id, suggestion.Topic, suggestion.Level).Modal(interaction, suggestion);
}
