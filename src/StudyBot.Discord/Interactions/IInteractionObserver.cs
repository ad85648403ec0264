namespace StudyBot.Discord.Interactions;

/// <summary>Sees every interaction that a handler is about to get; one that is typed (autocomplete) is left out.</summary>
public interface IInteractionObserver
{
    /// <summary>Runs before the handler, within its time; what it throws is the interaction's failure.</summary>
    void OnInteraction(Interaction interaction);
}
