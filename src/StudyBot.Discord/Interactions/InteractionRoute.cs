namespace StudyBot.Discord.Interactions;

/// <summary>Where an interaction goes.</summary>
/// <param name="Name">Path or <c>feature:verb</c>, for the log.</param>
/// <param name="Deferral">How a late answer is acknowledged.</param>
/// <param name="Handle">Answers; gets the kind of interaction that its table holds.</param>
internal sealed record InteractionRoute(
    string Name,
    Deferral Deferral,
    Func<Interaction, CancellationToken, ValueTask<InteractionResponse>> Handle);
