namespace StudyBot.LocalDiscord.World;

/// <summary>Discord's channel types, as far as this server knows them.</summary>
public enum ChannelType
{
    /// <summary>GUILD_TEXT.</summary>
    Text = 0,

    /// <summary>DM.</summary>
    Dm = 1,

    /// <summary>GUILD_VOICE.</summary>
    Voice = 2,

    /// <summary>GUILD_CATEGORY.</summary>
    Category = 4,

    /// <summary>GUILD_ANNOUNCEMENT.</summary>
    Announcement = 5,

    /// <summary>ANNOUNCEMENT_THREAD.</summary>
    AnnouncementThread = 10,

    /// <summary>PUBLIC_THREAD.</summary>
    PublicThread = 11,

    /// <summary>PRIVATE_THREAD.</summary>
    PrivateThread = 12,

    /// <summary>GUILD_STAGE_VOICE.</summary>
    Stage = 13,

    /// <summary>GUILD_FORUM.</summary>
    Forum = 15,
}
