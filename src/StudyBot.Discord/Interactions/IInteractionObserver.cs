namespace StudyBot.Discord.Interactions;

/// <summary>Sees every interaction that a handler is about to get; one that is typed (autocomplete) is left out.</summary>
public interface IInteractionObserver
{
    /// <summary>
    /// Begins before the handler, within its time. What it then waits for (a commit, say) the handler does not wait for, only the interaction's
    /// end. What it throws is logged, and the handler runs all the same.
    /// </summary>
    ValueTask OnInteractionAsync(Interaction interaction);
}
