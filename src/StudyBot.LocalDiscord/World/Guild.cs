namespace StudyBot.LocalDiscord.World;

internal sealed class Guild
{
    public required ulong Id { get; init; }

    public required string Name { get; set; }

    /// <summary>The world's; time-outs end by it.</summary>
    public required TimeProvider Clock { get; init; }

    public required ulong OwnerId { get; set; }

    public required string PreferredLocale { get; set; }

    public Dictionary<ulong, Role> Roles { get; } = [];

    /// <summary>Where Discord moves whoever sits still; nobody is moved here. Null for none.</summary>
    public ulong? AfkChannelId { get; set; }

    /// <summary>Channels and threads.</summary>
    public Dictionary<ulong, Channel> Channels { get; } = [];

    public Dictionary<ulong, Member> Members { get; } = [];

    public Dictionary<ulong, VoiceState> VoiceStates { get; } = [];

    public Dictionary<ulong, string?> Bans { get; } = [];

    /// <summary>Roles that were given and taken over the API, oldest first.</summary>
    public List<AuditEntry> AuditLog { get; } = [];

    /// <summary>An outage on Discord's side: the guild is there, and cannot be reached.</summary>
    public bool Unavailable { get; set; }

    /// <summary>Null while the bot is not in.</summary>
    public ulong? BotRoleId { get; set; }

    /// <summary>The role whose id is the guild's.</summary>
    public Role Everyone => Roles[Id];

    public IEnumerable<Channel> Threads => Channels.Values.Where(channel => channel.IsThread);
}
