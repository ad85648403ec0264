using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Suggestions.Deciding;

/// <summary>Opens a suggestion as the question that it shall become.</summary>
internal sealed class CompleteButton(DecisionDesk desk, SuggestionQueue queue, ContentLibrary builtIn) : IComponentHandler
{
    private const string CompleteRoute = "suggestion:complete";

    public string Route => CompleteRoute;

    /// <summary>A form cannot follow a deferral.</summary>
    public Deferral Deferral => Deferral.None;

    /// <param name="place">Which.</param>
    /// <param name="complete">Whether it could be approved as it is.</param>
    /// <param name="texts">The reader's.</param>
    public static Button To(SuggestionPlace place, bool complete, DecisionTexts texts) => complete
        ? new Button(place.To(CompleteRoute), texts.EditAndApprove) { Emoji = "✏️" }
        : new Button(place.To(CompleteRoute), texts.CompleteAndApprove, ButtonStyle.Primary) { Emoji = "✏️" };

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(desk.Act(interaction, interaction.CustomId, (place, suggestion) => new ShowModal(CompleteForm.Of(
            place, queue.LeftBy(interaction.User.Id, suggestion) ?? suggestion, builtIn, interaction.Locale))));
}
