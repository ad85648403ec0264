namespace StudyBot.Discord.Model;

/// <summary>
/// What a member may do in a channel (Topics → Permissions → Permission Overwrites): the roles' bits, then the channel's
/// overwrites of @everyone, of the member's roles together, and of the member; each step denies first and then allows.
/// </summary>
public static class ChannelPermissions
{
    private const Permissions Everything = (Permissions)ulong.MaxValue;

    /// <summary>
    /// The bits as they stand. Discord also takes everything from who lacks <see cref="Permissions.ViewChannel"/>; that is
    /// left to the caller, who can then say which bit is missing instead of all of them.
    /// </summary>
    /// <param name="guild">The channel's guild; its owner may do everything.</param>
    /// <param name="roles">All roles of the guild, @everyone included.</param>
    /// <param name="userId">The member's account.</param>
    /// <param name="memberRoles">Ids of the member's roles.</param>
    /// <param name="channel">The channel, with its overwrites; for a thread, its parent, whose permissions hold in it.</param>
    /// <exception cref="ArgumentException">The channel is a thread, which has no overwrites of its own to compute with.</exception>
    public static Permissions Of(
        Guild guild, IEnumerable<Role> roles, Snowflake userId, IReadOnlyCollection<Snowflake> memberRoles, Channel channel)
    {
        if (channel.IsThread)
            throw new ArgumentException("A thread's permissions are its parent's.", nameof(channel));
        var permissions = InGuild(guild, roles, userId, memberRoles);
        if (permissions == Everything)
            return Everything;

        permissions = Apply(permissions, channel, PermissionOverwriteType.Role, id => id == guild.Id);
        permissions = Apply(permissions, channel, PermissionOverwriteType.Role, id => id != guild.Id && memberRoles.Contains(id));
        return Apply(permissions, channel, PermissionOverwriteType.Member, id => id == userId);
    }

    /// <summary>What the member may do before any channel has its say.</summary>
    /// <param name="guild">Its owner may do everything.</param>
    /// <param name="roles">All roles of the guild, @everyone included.</param>
    /// <param name="userId">The member's account.</param>
    /// <param name="memberRoles">Ids of the member's roles.</param>
    public static Permissions InGuild(
        Guild guild, IEnumerable<Role> roles, Snowflake userId, IReadOnlyCollection<Snowflake> memberRoles)
    {
        if (guild.OwnerId == userId)
            return Everything;
        var permissions = roles
            .Where(role => role.Id == guild.Id || memberRoles.Contains(role.Id))
            .Aggregate(Permissions.None, (bits, role) => bits | role.Permissions);
        return permissions.HasFlag(Permissions.Administrator) ? Everything : permissions;
    }

    /// <summary>What it takes to write there: in a thread, <see cref="Permissions.SendMessages"/> counts for nothing.</summary>
    public static Permissions ToWrite(Channel channel) => Permissions.ViewChannel
        | (channel.IsThread ? Permissions.SendMessagesInThreads : Permissions.SendMessages);

    private static Permissions Apply(
        Permissions permissions, Channel channel, PermissionOverwriteType type, Func<Snowflake, bool> concerns)
    {
        var (allow, deny) = (Permissions.None, Permissions.None);
        foreach (var overwrite in channel.PermissionOverwrites.Where(overwrite => overwrite.Type == type && concerns(overwrite.Id)))
        {
            allow |= overwrite.Allow;
            deny |= overwrite.Deny;
        }

        return (permissions & ~deny) | allow;
    }
}
