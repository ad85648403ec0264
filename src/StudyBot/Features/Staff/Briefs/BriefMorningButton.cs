using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Staff.Briefs;

/// <summary>Switches the morning's brief on or off.</summary>
internal sealed class BriefMorningButton(BriefDesk desk) : IComponentHandler
{
    private const string MorningRoute = "brief:morning";
    private const string On = "on";
    private const string Off = "off";

    public string Route => MorningRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId To(bool on) => CustomId.Of(MorningRoute, on ? On : Off);

    public async ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (desk.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        var said = interaction.CustomId.Arguments is [On] ? await desk.SwitchOnAsync(interaction, typed: null, cancellationToken) : desk.SwitchOff(interaction);
        return interaction.Turn(desk.Show(interaction, said));
    }
}
