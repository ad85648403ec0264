namespace StudyBot.Discord.Gateway;

/// <summary>Where a connection stands.</summary>
internal enum GatewayPhase
{
    /// <summary>No connection.</summary>
    Closed,

    /// <summary>The socket is open, Discord has not said HELLO.</summary>
    AwaitingHello,

    /// <summary>Identify is sent, READY is to come.</summary>
    Identifying,

    /// <summary>Resume is sent; missed events come, then RESUMED.</summary>
    Resuming,

    /// <summary>READY or RESUMED came.</summary>
    Live,
}
