using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Settings.Guide;

/// <summary>Drops what was chosen and not put into force.</summary>
internal sealed class GuideDiscardButton(GuideDesk desk, GuideStore store) : IComponentHandler
{
    private const string ButtonRoute = "setup:discard";

    public string Route => ButtonRoute;

    public Deferral Deferral => Deferral.Update;

    public static CustomId Id { get; } = CustomId.Of(ButtonRoute);

    public async ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken)
    {
        if (GuideDesk.Refusal(interaction) is { } refusal)
            return Reply.Private(refusal);
        await store.DiscardAsync(interaction.Guild());
        return interaction.Turn(await desk.ShowAsync(
            interaction, GuideStep.Preview, GuideTexts.Both.In(interaction.Locale).Discarded, cancellationToken: cancellationToken));
    }
}
