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

    /// <summary>The category that holds a channel, or the channel that holds a thread; null for none.</summary>
    public Snowflake? ParentId { get; init; }

    /// <summary>What a thread has beyond a channel; null for all else.</summary>
    public ThreadMetadata? Thread { get; init; }

    /// <summary>The tags that posts of a forum can bear; empty elsewhere.</summary>
    public IReadOnlyList<ForumTag> AvailableTags { get; init; } = [];

    /// <summary>Whether a post of this forum must bear a tag (channel flag <c>REQUIRE_TAG</c>).</summary>
    public bool RequiresTag { get; init; }

    /// <summary>Whether it is a thread, so that its parent's permissions hold and <see cref="Model.Permissions.SendMessagesInThreads"/> is needed to write.</summary>
    public bool IsThread => Type is ChannelType.AnnouncementThread or ChannelType.PublicThread or ChannelType.PrivateThread;

    /// <summary>
    /// Computed permissions of the invoking member in this channel; present only in an interaction's <c>resolved</c>
    /// channels (Interactions → Receiving and Responding → Resolved Data).
    /// </summary>
    public Permissions? Permissions { get; init; }

    /// <summary>Exceptions to the guild's roles in this channel; empty in partial channels and threads.</summary>
    public IReadOnlyList<PermissionOverwrite> PermissionOverwrites { get; init; } = [];
}

/// <summary>What a thread has beyond a channel (Thread Metadata object).</summary>
/// <param name="Archived">Folded away; a message into it unfolds it, unless it is locked.</param>
/// <param name="Locked">Only those with <see cref="Permissions.ManageThreads"/> may write, and unfold it.</param>
public sealed record ThreadMetadata(bool Archived, bool Locked);

/// <summary>A tag that a forum's posts can bear (Forum Tag object).</summary>
/// <param name="Id">The tag's id.</param>
/// <param name="Name">What members read.</param>
/// <param name="Moderated">Whether only those with <see cref="Permissions.ManageThreads"/> can give it.</param>
public sealed record ForumTag(Snowflake Id, string Name, bool Moderated);
