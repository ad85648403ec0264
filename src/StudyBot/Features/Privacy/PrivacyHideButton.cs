using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Privacy;

/// <summary>Takes whoever presses off boards for all but themselves, or puts them back.</summary>
internal sealed class PrivacyHideButton(PrivacyView view, IBoardVisibility boards, StudyToday today, TimeProvider clock) : PrivacyPress(HideRoute)
{
    private const string HideRoute = "privacy:hide";

    public override Deferral Deferral => Deferral.Update;

    public static CustomId To(Snowflake user, bool hides) => CustomId.Of(HideRoute, user.ToString(), hides ? "hide" : "show");

    protected override ValueTask<InteractionResponse> ActAsync(ComponentInteraction interaction, string? more)
    {
        var (guild, hides, texts) = (interaction.Guild(), more == "hide", PrivacyTexts.Both.In(interaction.Locale));
        boards.SetHidden(guild, interaction.User.Id, today.Of(guild), hides ? clock.Now() : null);
        return new(interaction.Turn(view.Home(interaction, hides ? texts.Hidden : texts.Shown)));
    }
}
