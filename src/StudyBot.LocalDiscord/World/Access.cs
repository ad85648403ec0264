namespace StudyBot.LocalDiscord.World;

/// <summary>What one user may do in one place: the world's entities put to <see cref="PermissionsOf"/>.</summary>
/// <param name="Bits">What is in effect, to check against.</param>
/// <param name="Printed">What payloads say, before implicit denials.</param>
internal readonly record struct Access(Permissions Bits, Permissions Printed)
{
    public bool Can(Permissions permission) => (Bits & permission) == permission;

    /// <summary>Whether commands can be used there: not in a forum itself, an archived thread, or a locked one unless as a moderator.</summary>
    public bool TakesCommands(Channel channel) => Can(Permissions.UseApplicationCommands) && channel.HoldsMessages
        && channel.Thread is not { Archived: true } && (channel.Thread is not { Locked: true } || Can(Permissions.ManageThreads));

    /// <summary>In a guild as a whole, before any channel's overwrites; nothing for someone who is not a member.</summary>
    public static Access Of(Guild guild, ulong userId)
    {
        if (Holder(guild, userId) is not { } holder)
            return default;

        var bits = PermissionsOf.InGuild(holder);
        return new Access(bits, bits);
    }

    public static Access Of(Channel channel, ulong userId)
    {
        if (channel.Guild is not { } guild)
            return new Access(PermissionsOf.EffectiveInDirectMessage, PermissionsOf.DirectMessage);

        if (Holder(guild, userId) is not { } holder)
            return default;

        var place = channel.IsThread ? guild.Channels.GetValueOrDefault(channel.ParentId ?? 0) ?? channel : channel;
        var printed = PermissionsOf.InChannel(holder, place.Overwrites.Select(item =>
            new PermissionsOverwrite(item.Id, item.Type is OverwriteType.Member, item.Allow, item.Deny)));
        var effective = channel.IsThread
            ? PermissionsOf.EffectiveInThread(printed)
            : PermissionsOf.Effective(printed, channel.Type is ChannelType.Voice or ChannelType.Stage);
        return new Access(effective, printed);
    }

    /// <summary>Whether someone sees a channel at all: a DM its two sides, a private thread those in it and its moderators.</summary>
    public static bool Sees(Channel channel, ulong userId, ulong botId)
    {
        if (channel.Guild is null)
            return userId == botId || channel.Recipient?.Id == userId;

        var access = Of(channel, userId);
        return access.Can(Permissions.ViewChannel)
            && (channel.Type is not ChannelType.PrivateThread || access.Can(Permissions.ManageThreads) || channel.Thread!.Members.ContainsKey(userId));
    }

    /// <summary>The highest role that a member stands on; the owner stands above all.</summary>
    public static (int Position, ulong Id) Rank(Guild guild, ulong userId)
    {
        if (guild.OwnerId == userId)
            return (int.MaxValue, 0);

        var roles = guild.Members.GetValueOrDefault(userId)?.Roles.Select(role => guild.Roles[role]);
        return roles?.OrderByDescending(role => role.Position).ThenBy(role => role.Id).Select(role => (role.Position, role.Id)).FirstOrDefault()
            is { Id: > 0 } highest ? highest : (0, guild.Id);
    }

    private static PermissionsHolder? Holder(Guild guild, ulong userId) => guild.Members.TryGetValue(userId, out var member)
        ? new PermissionsHolder(
            userId,
            guild.Id,
            guild.OwnerId == userId,
            guild.Everyone.Permissions,
            member.Roles.Where(guild.Roles.ContainsKey).ToDictionary(role => role, role => guild.Roles[role].Permissions),
            member.TimedOutUntil > guild.Clock.GetUtcNow())
        : null;
}
