namespace StudyBot.Discord.Interactions;

/// <summary>
/// What a handler throws that is of use in guilds only and met an interaction from direct messages. The router tells the member; a
/// command that declares it (<see cref="CommandSpec.InDirectMessages"/>) is not even called.
/// </summary>
public sealed class OnlyInGuildException : Exception
{
    /// <inheritdoc/>
    public OnlyInGuildException()
        : base("This interaction belongs to a guild, but came without one.")
    {
    }

    /// <inheritdoc/>
    public OnlyInGuildException(string message)
        : base(message)
    {
    }

    /// <inheritdoc/>
    public OnlyInGuildException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
