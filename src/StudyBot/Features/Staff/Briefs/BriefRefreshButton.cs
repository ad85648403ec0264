using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Staff.Briefs;

/// <summary>The brief as it is now, in place; also the way back from the members.</summary>
internal sealed class BriefRefreshButton(BriefDesk desk) : IComponentHandler
{
    private const string RefreshRoute = "brief:refresh";

    public string Route => RefreshRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId Id { get; } = CustomId.Of(RefreshRoute);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(desk.Refusal(interaction) is { } refusal ? Reply.Private(refusal) : interaction.Turn(desk.Show(interaction)));
}
