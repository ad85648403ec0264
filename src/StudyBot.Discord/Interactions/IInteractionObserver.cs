namespace StudyBot.Discord.Interactions;

/// <summary>Sees every interaction that a handler is about to get; one that is typed (autocomplete) is left out.</summary>
public interface IInteractionObserver
{
    /// <summary>Runs before the handler, within its time; what it throws is logged, and the handler runs all the same.</summary>
    void OnInteraction(Interaction interaction);
}
