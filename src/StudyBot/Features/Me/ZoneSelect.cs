using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Study;

namespace StudyBot.Features.Me;

/// <summary>Which of several zones was meant.</summary>
internal sealed class ZoneSelect(ZoneView view) : IComponentHandler
{
    public const string SelectRoute = "me:pick";

    public string Route => SelectRoute;

    public Deferral Deferral => Deferral.Update;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) => new(interaction.Turn(
        interaction.Values is [var id] && DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is { } zone
            ? view.Confirm(interaction, zone)
            : ZoneView.Choose(interaction, typed: "", [])));
}
