namespace StudyBot.LocalDiscord.World;

/// <summary>A guild member as far as permissions go.</summary>
/// <param name="UserId">The member's user id.</param>
/// <param name="GuildId">The guild's id, which is also the id of its @everyone role.</param>
/// <param name="IsOwner">Owns the guild, and so may do everything.</param>
/// <param name="Everyone">What the @everyone role allows.</param>
/// <param name="Roles">The member's other roles by id, each with what it allows.</param>
/// <param name="IsTimedOut">Timed out at this moment.</param>
public sealed record PermissionsHolder(
    ulong UserId,
    ulong GuildId,
    bool IsOwner,
    Permissions Everyone,
    IReadOnlyDictionary<ulong, Permissions> Roles,
    bool IsTimedOut = false);

/// <summary>A channel's exception for one role or one member.</summary>
/// <param name="Id">The id of the role or of the user.</param>
/// <param name="IsMember">True for a member (wire type 1), false for a role (wire type 0).</param>
/// <param name="Allow">Bits granted here.</param>
/// <param name="Deny">Bits taken here.</param>
public sealed record PermissionsOverwrite(ulong Id, bool IsMember, Permissions Allow, Permissions Deny);
