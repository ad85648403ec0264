using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Privacy;

/// <summary>Back to what is stored.</summary>
internal sealed class PrivacyHomeButton(PrivacyView view) : PrivacyPress(HomeRoute)
{
    private const string HomeRoute = "privacy:home";

    public override Deferral Deferral => Deferral.Update;

    public static CustomId To(Snowflake user) => CustomId.Of(HomeRoute, user.ToString());

    protected override ValueTask<InteractionResponse> ActAsync(ComponentInteraction interaction, string? more) =>
        new(interaction.Turn(view.Home(interaction)));
}
