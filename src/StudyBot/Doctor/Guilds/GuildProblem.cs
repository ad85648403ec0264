using StudyBot.Discord.Model;

namespace StudyBot.Doctor.Guilds;

/// <summary>What can be wrong; stored by name.</summary>
internal enum Fault
{
    ChannelGone,

    /// <summary>Not the kind of channel that its use asks for.</summary>
    WrongKind,

    NoPermission,

    /// <summary>Everyone can read it, and not everyone shall.</summary>
    Public,

    /// <summary>A forum whose posts must bear a tag.</summary>
    TagRequired,

    RoleGone,

    /// <summary>A bot's or an integration's own role.</summary>
    RoleManaged,

    /// <summary>It would be named, and nobody notified.</summary>
    RoleUnpingable,

    /// <summary>The bot lacks Manage Roles.</summary>
    NoManageRoles,

    /// <summary>It stands at or above the bot's own highest role.</summary>
    RoleTooHigh,
}

/// <summary>Something that keeps the bot from what a guild has chosen. In no language yet.</summary>
/// <param name="Use">From what.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Place">The channel or role.</param>
internal sealed record GuildProblem(GuildUse Use, Fault Fault, Snowflake Place)
{
    /// <summary>What the bot lacks there.</summary>
    public Permissions Missing { get; init; }

    /// <summary>Those of them that the channel takes from every role: inviting the bot anew does not give them back.</summary>
    public Permissions Denied { get; init; }

    /// <summary>Those that a new invitation gives.</summary>
    public Permissions Invitable => Missing & ~Denied;
}
