namespace StudyBot.Discord.Gateway;

/// <summary>Why Discord closed the socket (Opcodes and Status Codes → Gateway Close Event Codes). Gaps are codes of old versions.</summary>
internal enum GatewayCloseCode
{
    /// <summary>Sent by us when we stop for good: Discord ends the session at once.</summary>
    Normal = 1000,

    /// <summary>Discord does not know either. Sent by us when we mean to resume: any code but 1000 and 1001 keeps the session.</summary>
    UnknownError = 4000,

    /// <summary>We sent an opcode or payload that is none.</summary>
    UnknownOpcode = 4001,

    /// <summary>We sent something unreadable.</summary>
    DecodeError = 4002,

    /// <summary>We sent something before identifying, or the session is no longer valid.</summary>
    NotAuthenticated = 4003,

    /// <summary>The token is wrong.</summary>
    AuthenticationFailed = 4004,

    /// <summary>We identified twice.</summary>
    AlreadyAuthenticated = 4005,

    /// <summary>We resumed from a sequence number that Discord never sent.</summary>
    InvalidSequence = 4007,

    /// <summary>More than 120 frames in 60 seconds.</summary>
    RateLimited = 4008,

    /// <summary>The session is too old to resume.</summary>
    SessionTimedOut = 4009,

    /// <summary>The shard id is not below the shard count, or the count is not what Discord demands.</summary>
    InvalidShard = 4010,

    /// <summary>Too many guilds for one shard.</summary>
    ShardingRequired = 4011,

    /// <summary>This gateway version is gone.</summary>
    InvalidApiVersion = 4012,

    /// <summary>The intents are not a valid set of bits.</summary>
    InvalidIntents = 4013,

    /// <summary>An intent that is not switched on for this application.</summary>
    DisallowedIntents = 4014,
}
