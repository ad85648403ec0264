namespace StudyBot.Doctor.Guilds;

/// <summary>What of the bot a guild uses and Discord's permissions can stop; stored by name.</summary>
internal enum GuildUse
{
    /// <summary>The daily question, with thread, pin and ping.</summary>
    Questions,

    /// <summary>Who is staff, and where they are told things.</summary>
    Staff,

    /// <summary>The weekly digest.</summary>
    Digest,

    /// <summary>Roles for runs of days.</summary>
    Milestones,

    /// <summary>Voice channels whose time counts.</summary>
    Focus,
}
