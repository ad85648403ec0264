using StudyBot.Discord.Interactions;

namespace StudyBot.Features.Privacy;

/// <summary>A button of <c>/privacy</c>: it names whose it is, and does nothing for anybody else.</summary>
internal abstract class PrivacyPress(string route) : IComponentHandler
{
    public string Route => route;

    public abstract Deferral Deferral { get; }

    public async ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        interaction.CustomId.Arguments is [var owner, ..] and var all && owner == interaction.User.Id.ToString()
            ? await ActAsync(interaction, all.Count > 1 ? all[1] : null)
            : Reply.Private(PrivacyTexts.Both.In(interaction.Locale).NotYours);

    /// <param name="interaction">Of whom the button names.</param>
    /// <param name="more">What follows the name; null for nothing. It can be forged.</param>
    protected abstract ValueTask<InteractionResponse> ActAsync(ComponentInteraction interaction, string? more);
}
