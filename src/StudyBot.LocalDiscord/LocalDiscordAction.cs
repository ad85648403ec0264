namespace StudyBot.LocalDiscord;

/// <summary>Something long that the embedding program can do in this world, offered on the page as a button with a progress bar.</summary>
/// <param name="Id">Its name in addresses: letters, digits and dashes.</param>
/// <param name="Name">The button's words.</param>
/// <param name="RunAsync">Does it. Progress runs from 0 to 1; the token ends when a person stops it or the server goes.</param>
public sealed record LocalDiscordAction(string Id, LocalDiscordText Name, Func<IProgress<double>, CancellationToken, Task> RunAsync)
{
    /// <summary>A sentence below the button; null for none.</summary>
    public LocalDiscordText? Description { get; init; }
}
