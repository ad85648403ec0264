namespace StudyBot.Discord;

/// <summary>
/// Discord refuses the bot in a way that no retry can mend (a wrong token, intents that are not allowed). The message is one
/// English sentence that says what to do; the process prints it and ends with a code other than 0.
/// </summary>
public sealed class DiscordFatalException : Exception
{
    /// <summary>Says what is wrong and what to do.</summary>
    public DiscordFatalException(string message) : base(message)
    {
    }

    /// <summary>Says what is wrong and what to do, and what brought it to light.</summary>
    public DiscordFatalException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
