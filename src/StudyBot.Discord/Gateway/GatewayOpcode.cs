namespace StudyBot.Discord.Gateway;

/// <summary>What a gateway frame is (Opcodes and Status Codes → Gateway Opcodes); those that the bot sends or receives.</summary>
internal enum GatewayOpcode
{
    /// <summary>Received: an event, with a sequence number.</summary>
    Dispatch = 0,

    /// <summary>Sent on schedule; received when Discord wants one at once.</summary>
    Heartbeat = 1,

    /// <summary>Sent: starts a session.</summary>
    Identify = 2,

    /// <summary>Sent: goes on with a session.</summary>
    Resume = 6,

    /// <summary>Received: reconnect and resume now.</summary>
    Reconnect = 7,

    /// <summary>Received: the session is refused or over; <c>d</c> says whether resuming is worth a try.</summary>
    InvalidSession = 9,

    /// <summary>Received first on every connection: how often to beat.</summary>
    Hello = 10,

    /// <summary>Received: a heartbeat arrived.</summary>
    HeartbeatAck = 11,
}
