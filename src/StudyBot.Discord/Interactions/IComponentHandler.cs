using StudyBot.Discord.Model;

namespace StudyBot.Discord.Interactions;

/// <summary>A button or select.</summary>
public interface IComponentHandler
{
    /// <summary><c>feature:verb</c>, as in <see cref="CustomId.Route"/>.</summary>
    string Route { get; }

    /// <summary>How a late answer is acknowledged.</summary>
    Deferral Deferral { get; }

    /// <summary>
    /// Whether the first argument of the custom id is the id of the only member who may use it; the router then refuses
    /// everyone else politely.
    /// </summary>
    bool OwnerOnly => false;

    /// <summary>Answers. The custom id can be forged, stale, or from an older version of the bot.</summary>
    ValueTask<InteractionResponse> HandleAsync(ComponentInteraction interaction, CancellationToken cancellationToken);
}
