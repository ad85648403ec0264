using System.Globalization;
using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Privacy;

/// <summary>
/// Deletes everything of whoever presses. It is good for a quarter of an hour: one that is found again much later must not take away what
/// was begun anew.
/// </summary>
internal sealed class PrivacyConfirmButton(PrivacyView view, PrivacyStore store, StudyToday today, TimeProvider clock) : PrivacyPress(ConfirmRoute)
{
    private const string ConfirmRoute = "privacy:confirm";

    private const long Good = 15 * 60 * 1000;

    public override Deferral Deferral => Deferral.Update;

    public static CustomId To(Snowflake user, Instant now) =>
        CustomId.Of(ConfirmRoute, user.ToString(), now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));

    protected override async ValueTask<InteractionResponse> ActAsync(ComponentInteraction interaction, string? more)
    {
        var (guild, now) = (interaction.Guild(), clock.Now());
        if (!long.TryParse(more, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ||
            now.ToUnixTimeMilliseconds() - at is < 0 or > Good)
        {
            return interaction.Turn(view.Confirm(interaction));
        }

        var gone = await store.EraseAsync(new Erasure(guild, interaction.User.Id, today.Of(guild), now));
        return interaction.Turn(PrivacyView.Gone(PrivacyTexts.Both.In(interaction.Locale), gone));
    }
}
