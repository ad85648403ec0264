namespace StudyBot.Discord.Gateway;

/// <summary>What follows on the end of a connection.</summary>
internal enum GatewayRecovery
{
    /// <summary>Connect again and go on with the session; nothing is lost.</summary>
    Resume,

    /// <summary>Connect again and start a new session.</summary>
    Identify,

    /// <summary>Never connect again: trying would fail in the same way for ever.</summary>
    Stop,
}
