using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Suggestions.Deciding;

/// <summary>Opens the queue for whoever presses it, below the notice of a long one.</summary>
internal sealed class QueueOpenButton(DecisionDesk desk) : IComponentHandler
{
    private const string OpenRoute = "suggestion:openqueue";

    public string Route => OpenRoute;

    public Deferral Deferral => Deferral.Private;

    public static Button Of(DecisionTexts texts) => new(CustomId.Of(OpenRoute), texts.OpenList, ButtonStyle.Primary) { Emoji = "📮" };

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(desk.Queue(interaction, 0, Reply.Private));
}
