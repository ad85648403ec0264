using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Calendar.Endings;

/// <summary>How things stand now, in place.</summary>
internal sealed class CohortRefreshButton(CohortDesk desk) : IComponentHandler
{
    private const string RefreshRoute = "cohort:refresh";

    public string Route => RefreshRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId Id { get; } = CustomId.Of(RefreshRoute);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(desk.Refusal(interaction) is { } refusal ? Reply.Private(refusal) : interaction.Turn(desk.Show(interaction)));
}
