namespace StudyBot.Discord.Model;

/// <summary>
/// The permission bits that the bot needs or checks, named as in Discord's documentation (Topics → Permissions).
/// On the wire they are a decimal string; bits that are not listed here survive a round trip.
/// </summary>
[Flags]
public enum Permissions : ulong
{
    /// <summary>No permission at all.</summary>
    None = 0,

    /// <summary>Every permission; channel overwrites do not apply.</summary>
    Administrator = 1UL << 3,

    /// <summary>Manage channels.</summary>
    ManageChannels = 1UL << 4,

    /// <summary>Manage the guild ("Manage Server").</summary>
    ManageGuild = 1UL << 5,

    /// <summary>Add reactions.</summary>
    AddReactions = 1UL << 6,

    /// <summary>See the channel at all; without it nothing else in the channel holds.</summary>
    ViewChannel = 1UL << 10,

    /// <summary>Send messages in a channel (not in its threads).</summary>
    SendMessages = 1UL << 11,

    /// <summary>Delete and formerly pin others' messages.</summary>
    ManageMessages = 1UL << 13,

    /// <summary>Links in the bot's messages unfurl, and embeds show.</summary>
    EmbedLinks = 1UL << 14,

    /// <summary>Upload files.</summary>
    AttachFiles = 1UL << 15,

    /// <summary>Read messages from before now.</summary>
    ReadMessageHistory = 1UL << 16,

    /// <summary>Mention @everyone, @here and roles that are not mentionable.</summary>
    MentionEveryone = 1UL << 17,

    /// <summary>Give and take roles below the bot's own highest role.</summary>
    ManageRoles = 1UL << 28,

    /// <summary>Archive and change others' threads.</summary>
    ManageThreads = 1UL << 34,

    /// <summary>Create public threads.</summary>
    CreatePublicThreads = 1UL << 35,

    /// <summary>Send messages in threads.</summary>
    SendMessagesInThreads = 1UL << 38,

    /// <summary>Pin and unpin messages; its own permission since 2026-02-23.</summary>
    PinMessages = 1UL << 51,
}
