using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Staff.Briefs;

/// <summary>Below the brief in the channel: opens the one of now for whoever of staff presses. By its date the bot knows its post again.</summary>
internal sealed class BriefOpenButton(BriefDesk desk) : IComponentHandler
{
    private const string OpenRoute = "brief:open";

    public string Route => OpenRoute;

    public Deferral Deferral => Deferral.Private;

    public static CustomId To(LocalDate date) => CustomId.Of(OpenRoute, LocalDatePattern.Iso.Format(date));

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        new(desk.Refusal(interaction) is { } refusal ? Reply.Private(refusal) : Reply.Private(desk.Show(interaction)));
}
