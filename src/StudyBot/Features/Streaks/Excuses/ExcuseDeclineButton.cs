using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Streaks.Excuses;

/// <summary>Asks why.</summary>
internal sealed class ExcuseDeclineButton(ExcuseDesk desk) : IComponentHandler
{
    private const string DeclineRoute = "excuse:decline";

    public string Route => DeclineRoute;

    /// <summary>A form cannot follow a deferral.</summary>
    public Deferral Deferral => Deferral.None;

    public static CustomId To(Snowflake excuse) => CustomId.Of(DeclineRoute, excuse.ToString());

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(desk.Act(interaction, interaction.CustomId, excuse => new ShowModal(ExcuseDeclineModal.Form(excuse.Id, interaction.Locale))));
}
