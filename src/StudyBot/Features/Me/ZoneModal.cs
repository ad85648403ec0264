using StudyBot.Discord.Interactions;
using StudyBot.Study;
using StudyBot.Study.Zones;
using StudyBot.Words;

namespace StudyBot.Features.Me;

/// <summary>Finds the zone that was meant: shows what would change, or which it could be.</summary>
internal sealed class ZoneModal(ZoneView view, ZoneFinder zones, TimeProvider clock) : IModalHandler
{
    public const string SubmitRoute = "me:typed";
    public const string Typed = "zone";

    public string Route => SubmitRoute;

    public Deferral Deferral => Deferral.Update;

    public ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken)
    {
        var typed = interaction.Text(Typed);
        if (zones.Find(typed) is { } zone)
            return new(interaction.Turn(view.Confirm(interaction, zone)));
        var near = typed.Length == 0 ? [] : zones.Suggest(typed, Languages.OfLocale(interaction.Locale), clock.Now());
        return new(interaction.Turn(ZoneView.Choose(interaction, typed, near)));
    }
}
