using StudyBot.Discord.Model;

namespace StudyBot.Discord.Interactions;

/// <summary>The submission of a modal.</summary>
public interface IModalHandler
{
    /// <summary><c>feature:verb</c>, as in <see cref="CustomId.Route"/>.</summary>
    string Route { get; }

    /// <summary>How a late answer is acknowledged; <see cref="Deferral.None"/> is not allowed here.</summary>
    Deferral Deferral { get; }

    /// <summary>Answers. The custom id can be forged, stale, or from an older version of the bot.</summary>
    ValueTask<InteractionResponse> HandleAsync(ModalInteraction interaction, CancellationToken cancellationToken);
}
