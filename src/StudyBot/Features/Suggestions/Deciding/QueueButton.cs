using System.Globalization;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Suggestions.Deciding;

/// <summary>Turns the queue to another place; one that does not exist is the nearest that does.</summary>
internal sealed class QueueButton(DecisionDesk desk) : IComponentHandler
{
    private const string QueueRoute = "suggestion:queue";

    public string Route => QueueRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(int place) => CustomId.Of(QueueRoute, place.ToString(CultureInfo.InvariantCulture));

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(desk.Queue(interaction, interaction.Page(), message => new UpdateMessage(message)));
}
