using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Me;

/// <summary>Takes whoever presses off boards for all but themselves, or puts them back.</summary>
internal sealed class MeHideButton(MeView view, IBoardVisibility boards, StudyToday today, TimeProvider clock) : IComponentHandler
{
    private const string HideRoute = "me:hide";

    public string Route => HideRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(bool hides) => CustomId.Of(HideRoute, hides ? "hide" : "show");

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        var (guild, hides) = (interaction.Guild(), interaction.CustomId.Arguments is ["hide"]);
        boards.SetHidden(guild, interaction.User.Id, today.Of(guild), hides ? clock.Now() : null);
        return new(interaction.Turn(view.Home(interaction, Languages.OfLocale(interaction.Locale))));
    }
}
