using System.Globalization;
using StudyBot.Content;
using StudyBot.Discord.Interactions;

namespace StudyBot.Features.Advice;

/// <summary>What every button and select of this feature does first: read its trail, and refuse kindly what is none.</summary>
internal abstract class AdvicePress(GuildLibraries libraries) : IComponentHandler
{
    public abstract string Route { get; }

    public virtual Deferral Deferral => Deferral.Update;

    public ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken) =>
        AdviceTrail.Read(interaction.CustomId, Library(interaction)) is var (at, trail)
            ? AnswerAsync(interaction, at, trail, cancellationToken)
            : new(Gone(interaction));

    /// <param name="interaction">The press.</param>
    /// <param name="at">What the custom id points at; not checked yet.</param>
    /// <param name="trail">Checked.</param>
    /// <param name="cancellationToken">Gives up.</param>
    protected abstract ValueTask<InteractionResponse> AnswerAsync(
        ComponentInteraction interaction, string at, AdviceTrail trail, CancellationToken cancellationToken);

    protected ContentLibrary Library(Interaction interaction) => libraries.Of(interaction.GuildId);

    /// <summary>Advice that is no longer, or never was, in the library.</summary>
    protected static InteractionResponse Gone(ComponentInteraction interaction) =>
        Reply.Private(AdviceTexts.Both.In(interaction.Locale).Gone);
}

/// <summary>A button on a piece of advice.</summary>
internal abstract class AdviceItemButton(GuildLibraries libraries) : AdvicePress(libraries)
{
    protected sealed override ValueTask<InteractionResponse> AnswerAsync(
        ComponentInteraction interaction, string at, AdviceTrail trail, CancellationToken cancellationToken) =>
        Library(interaction).FindAdviceByKey(at) is { } item ? PressAsync(interaction, item, trail, cancellationToken) : new(Gone(interaction));

    protected abstract ValueTask<InteractionResponse> PressAsync(
        ComponentInteraction interaction, AdviceItem item, AdviceTrail trail, CancellationToken cancellationToken);
}

/// <summary>A button or select on the list of saved advice.</summary>
internal abstract class SavedAdvicePress(GuildLibraries libraries) : AdvicePress(libraries)
{
    protected sealed override ValueTask<InteractionResponse> AnswerAsync(
        ComponentInteraction interaction, string at, AdviceTrail trail, CancellationToken cancellationToken) =>
        int.TryParse(at, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var page)
            ? new(Press(interaction, page, trail with { Saved = true }))
            : new(Gone(interaction));

    /// <param name="interaction">The press.</param>
    /// <param name="page">Any number at all.</param>
    /// <param name="trail">Through what the member saved.</param>
    protected abstract InteractionResponse Press(ComponentInteraction interaction, int page, AdviceTrail trail);
}
