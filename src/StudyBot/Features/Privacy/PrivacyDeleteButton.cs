using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Privacy;

/// <summary>Asks once more, and says what goes and what stays.</summary>
internal sealed class PrivacyDeleteButton(PrivacyView view) : PrivacyPress(DeleteRoute)
{
    private const string DeleteRoute = "privacy:delete";

    public override Deferral Deferral => Deferral.Update;

    public static CustomId To(Snowflake user) => CustomId.Of(DeleteRoute, user.ToString());

    protected override ValueTask<InteractionResponse> ActAsync(ComponentInteraction interaction, string? more) =>
        new(interaction.Turn(view.Confirm(interaction)));
}
