using StudyBot.Discord.Interactions;
using StudyBot.Study;

namespace StudyBot.Features.PeerReviews.Home;

/// <summary>A button that does something and shows <c>/peer</c> as it is then.</summary>
internal abstract class HomePress(PeerHome home) : IComponentHandler
{
    public abstract string Route { get; }

    public Deferral Deferral => Deferral.Update;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) => new(
        interaction.GuildId is null
            ? Reply.Private(PeerTexts.Both.In(interaction.Locale).OnlyInServers)
            : interaction.Turn(home.Message(interaction, Press(interaction))));

    /// <summary>What to say above it; null for nothing.</summary>
    protected abstract string? Press(ComponentInteraction interaction);
}
