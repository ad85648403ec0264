using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Streaks.Excuses;

/// <summary>Approves what a member asked for.</summary>
internal sealed class ExcuseApproveButton(ExcuseDesk desk) : IComponentHandler
{
    private const string ApproveRoute = "excuse:approve";

    public string Route => ApproveRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(Snowflake excuse) => CustomId.Of(ApproveRoute, excuse.ToString());

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(desk.Act(interaction, interaction.CustomId, excuse => desk.Decide(interaction, excuse, ExcuseState.Approved, reason: null)));
}
