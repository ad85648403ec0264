namespace StudyBot.LocalDiscord.World;

/// <summary>Discord's permission bits, each named as in its documentation; on the wire they are one decimal string.</summary>
[Flags]
public enum Permissions : ulong
{
    /// <summary>Nothing at all.</summary>
    None = 0,

    /// <summary>CREATE_INSTANT_INVITE: Create invites.</summary>
    CreateInstantInvite = 1UL << 0,

    /// <summary>KICK_MEMBERS: Kick members.</summary>
    KickMembers = 1UL << 1,

    /// <summary>BAN_MEMBERS: Ban members.</summary>
    BanMembers = 1UL << 2,

    /// <summary>ADMINISTRATOR: All permissions, past every channel overwrite.</summary>
    Administrator = 1UL << 3,

    /// <summary>MANAGE_CHANNELS: Create, edit and delete channels.</summary>
    ManageChannels = 1UL << 4,

    /// <summary>MANAGE_GUILD: Edit the guild.</summary>
    ManageGuild = 1UL << 5,

    /// <summary>ADD_REACTIONS: Add a new reaction; joining one that stands needs nothing.</summary>
    AddReactions = 1UL << 6,

    /// <summary>VIEW_AUDIT_LOG: Read the audit log.</summary>
    ViewAuditLog = 1UL << 7,

    /// <summary>PRIORITY_SPEAKER: Speak above others.</summary>
    PrioritySpeaker = 1UL << 8,

    /// <summary>STREAM: Go live.</summary>
    Stream = 1UL << 9,

    /// <summary>VIEW_CHANNEL: See a channel, read it or join it.</summary>
    ViewChannel = 1UL << 10,

    /// <summary>SEND_MESSAGES: Write in a channel, or open posts in a forum; not in threads.</summary>
    SendMessages = 1UL << 11,

    /// <summary>SEND_TTS_MESSAGES: Send messages read aloud.</summary>
    SendTtsMessages = 1UL << 12,

    /// <summary>MANAGE_MESSAGES: Delete others' messages.</summary>
    ManageMessages = 1UL << 13,

    /// <summary>EMBED_LINKS: Show embeds.</summary>
    EmbedLinks = 1UL << 14,

    /// <summary>ATTACH_FILES: Upload files.</summary>
    AttachFiles = 1UL << 15,

    /// <summary>READ_MESSAGE_HISTORY: Read what was written before.</summary>
    ReadMessageHistory = 1UL << 16,

    /// <summary>MENTION_EVERYONE: Notify everyone, here, and any role.</summary>
    MentionEveryone = 1UL << 17,

    /// <summary>USE_EXTERNAL_EMOJIS: Use emoji of other guilds.</summary>
    UseExternalEmojis = 1UL << 18,

    /// <summary>VIEW_GUILD_INSIGHTS: See guild insights.</summary>
    ViewGuildInsights = 1UL << 19,

    /// <summary>CONNECT: Join a voice channel.</summary>
    Connect = 1UL << 20,

    /// <summary>SPEAK: Speak in a voice channel.</summary>
    Speak = 1UL << 21,

    /// <summary>MUTE_MEMBERS: Mute others in voice.</summary>
    MuteMembers = 1UL << 22,

    /// <summary>DEAFEN_MEMBERS: Deafen others in voice.</summary>
    DeafenMembers = 1UL << 23,

    /// <summary>MOVE_MEMBERS: Move others between voice channels.</summary>
    MoveMembers = 1UL << 24,

    /// <summary>USE_VAD: Speak without a push-to-talk key.</summary>
    UseVad = 1UL << 25,

    /// <summary>CHANGE_NICKNAME: Change one's own nickname.</summary>
    ChangeNickname = 1UL << 26,

    /// <summary>MANAGE_NICKNAMES: Change others' nicknames.</summary>
    ManageNicknames = 1UL << 27,

    /// <summary>MANAGE_ROLES: Edit roles below one's own; in an overwrite, edit the channel's permissions.</summary>
    ManageRoles = 1UL << 28,

    /// <summary>MANAGE_WEBHOOKS: Edit webhooks.</summary>
    ManageWebhooks = 1UL << 29,

    /// <summary>MANAGE_GUILD_EXPRESSIONS: Edit anyone's emoji, stickers and sounds.</summary>
    ManageGuildExpressions = 1UL << 30,

    /// <summary>USE_APPLICATION_COMMANDS: Use application commands.</summary>
    UseApplicationCommands = 1UL << 31,

    /// <summary>REQUEST_TO_SPEAK: Ask to speak on a stage.</summary>
    RequestToSpeak = 1UL << 32,

    /// <summary>MANAGE_EVENTS: Edit anyone's scheduled events.</summary>
    ManageEvents = 1UL << 33,

    /// <summary>MANAGE_THREADS: Delete and archive threads, and see all private ones.</summary>
    ManageThreads = 1UL << 34,

    /// <summary>CREATE_PUBLIC_THREADS: Open public and news threads.</summary>
    CreatePublicThreads = 1UL << 35,

    /// <summary>CREATE_PRIVATE_THREADS: Open private threads.</summary>
    CreatePrivateThreads = 1UL << 36,

    /// <summary>USE_EXTERNAL_STICKERS: Use stickers of other guilds.</summary>
    UseExternalStickers = 1UL << 37,

    /// <summary>SEND_MESSAGES_IN_THREADS: Write in threads.</summary>
    SendMessagesInThreads = 1UL << 38,

    /// <summary>USE_EMBEDDED_ACTIVITIES: Start activities.</summary>
    UseEmbeddedActivities = 1UL << 39,

    /// <summary>MODERATE_MEMBERS: Time members out.</summary>
    ModerateMembers = 1UL << 40,

    /// <summary>VIEW_CREATOR_MONETIZATION_ANALYTICS: See what role subscriptions earn.</summary>
    ViewCreatorMonetizationAnalytics = 1UL << 41,

    /// <summary>USE_SOUNDBOARD: Play sounds in voice.</summary>
    UseSoundboard = 1UL << 42,

    /// <summary>CREATE_GUILD_EXPRESSIONS: Create emoji, stickers and sounds.</summary>
    CreateGuildExpressions = 1UL << 43,

    /// <summary>CREATE_EVENTS: Create scheduled events.</summary>
    CreateEvents = 1UL << 44,

    /// <summary>USE_EXTERNAL_SOUNDS: Play sounds of other guilds.</summary>
    UseExternalSounds = 1UL << 45,

    /// <summary>SEND_VOICE_MESSAGES: Send voice messages.</summary>
    SendVoiceMessages = 1UL << 46,

    /// <summary>SET_VOICE_CHANNEL_STATUS: Set the status line of a voice channel.</summary>
    SetVoiceChannelStatus = 1UL << 48,

    /// <summary>SEND_POLLS: Send polls.</summary>
    SendPolls = 1UL << 49,

    /// <summary>USE_EXTERNAL_APPS: Let apps that a user installed answer in public.</summary>
    UseExternalApps = 1UL << 50,

    /// <summary>PIN_MESSAGES: Pin and unpin messages.</summary>
    PinMessages = 1UL << 51,

    /// <summary>BYPASS_SLOWMODE: Write without waiting for slow mode.</summary>
    BypassSlowmode = 1UL << 52,

    /// <summary>Every bit above: what owners and administrators hold.</summary>
    All = 0x1F7FFFFFFFFFFF,
}
