namespace StudyBot.Features.Milestones.Roles;

/// <summary>Whether the bot can give a role, and may.</summary>
internal enum RoleFitness
{
    Fit,

    /// <summary>It was deleted, or is another guild's.</summary>
    Unknown,

    /// <summary>@everyone, which all have.</summary>
    Everyone,

    /// <summary>A bot's or an integration's own.</summary>
    Managed,

    /// <summary>It lets its wearers do what only staff should; days of study must not lead there.</summary>
    Powerful,

    /// <summary>The bot lacks Manage Roles.</summary>
    NoPermission,

    /// <summary>It stands at or above the bot's own highest role.</summary>
    TooHigh,

    /// <summary>The bot is no longer in the guild.</summary>
    Removed,
}
