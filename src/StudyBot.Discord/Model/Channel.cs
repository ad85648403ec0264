namespace StudyBot.Discord.Model;

/// <summary>Channel types that the bot meets, numbered as by Discord. Others survive as their number.</summary>
public enum ChannelType
{
    /// <summary>A text channel of a guild.</summary>
    GuildText = 0,

    /// <summary>A direct message.</summary>
    Dm = 1,

    /// <summary>A voice channel of a guild.</summary>
    GuildVoice = 2,

    /// <summary>An announcement channel of a guild.</summary>
    GuildAnnouncement = 5,

    /// <summary>A thread in an announcement channel.</summary>
    AnnouncementThread = 10,

    /// <summary>A public thread.</summary>
    PublicThread = 11,

    /// <summary>A private thread.</summary>
    PrivateThread = 12,

    /// <summary>A forum; messages live in its threads only.</summary>
    GuildForum = 15,
}

/// <summary>A channel or thread (Channel object; the partial one of <c>resolved</c> included).</summary>
public sealed record Channel
{
    /// <summary>The channel's id.</summary>
    public required Snowflake Id { get; init; }

    /// <summary>What kind of channel it is.</summary>
    public ChannelType Type { get; init; }

    /// <summary>Null for direct messages.</summary>
    public Snowflake? GuildId { get; init; }

    /// <summary>Null for direct messages.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// Computed permissions of the invoking member in this channel; present only in an interaction's <c>resolved</c>
    /// channels (Interactions → Receiving and Responding → Resolved Data).
    /// </summary>
    public Permissions? Permissions { get; init; }

    /// <summary>Exceptions to the guild's roles in this channel; empty in partial channels and threads.</summary>
    public IReadOnlyList<PermissionOverwrite> PermissionOverwrites { get; init; } = [];
}
