using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Calendar.Endings;

/// <summary>Below the notice: opens the preview for whoever of staff presses.</summary>
internal sealed class CohortPreviewButton(CohortDesk desk) : IComponentHandler
{
    private const string PreviewRoute = "cohort:preview";

    public string Route => PreviewRoute;

    public Deferral Deferral => Deferral.Private;

    public static CustomId Id { get; } = CustomId.Of(PreviewRoute);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(desk.Refusal(interaction) is { } refusal ? Reply.Private(refusal) : Reply.Private(desk.Show(interaction)));
}
