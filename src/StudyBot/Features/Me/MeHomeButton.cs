using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Me;

/// <summary>Back to the overview; nothing changed.</summary>
internal sealed class MeHomeButton(MeView view) : IComponentHandler
{
    private const string HomeRoute = "me:home";

    public string Route => HomeRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To() => CustomId.Of(HomeRoute);

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(interaction.Turn(view.Home(interaction, Languages.OfLocale(interaction.Locale))));
}
