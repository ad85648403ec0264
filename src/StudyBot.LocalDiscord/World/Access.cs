namespace StudyBot.LocalDiscord.World;

/// <summary>What one user may do in one place.</summary>
/// <param name="Bits">Permission bits after overwrites and implicit denials.</param>
internal readonly record struct Access(ulong Bits)
{
    public bool Can(ulong permission) => (Bits & permission) == permission;

    /// <summary>In a guild as a whole, before any channel's overwrites; nothing for someone who is not a member.</summary>
    public static Access Of(Guild guild, ulong userId)
    {
        if (!guild.Members.TryGetValue(userId, out var member))
            return default;

        if (guild.OwnerId == userId)
            return new(Permission.All);

        var bits = member.Roles.Aggregate(guild.Everyone.Permissions, (sum, role) => sum | guild.Roles[role].Permissions);
        return new((bits & Permission.Administrator) != 0 ? Permission.All : bits);
    }

    public static Access Of(Channel channel, ulong userId)
    {
        if (channel.Guild is not { } guild)
            return new(Permission.All);

        var bits = Of(guild, userId).Bits;
        if ((bits & Permission.Administrator) != 0 || !guild.Members.TryGetValue(userId, out var member))
            return new(bits);

        var holder = channel.IsThread && channel.ParentId is { } parent ? guild.Channels[parent] : channel;
        bits = Apply(bits, holder.Overwrites.Where(item => item.Id == guild.Id));
        bits = Apply(bits, holder.Overwrites.Where(item => item.Type == OverwriteType.Role && item.Id != guild.Id && member.Roles.Contains(item.Id)));
        bits = Apply(bits, holder.Overwrites.Where(item => item.Type == OverwriteType.Member && item.Id == userId));
        return new((bits & Permission.ViewChannel) == 0 ? 0 : bits);
    }

    /// <summary>The highest role that a member stands on; the owner stands above all.</summary>
    public static int Rank(Guild guild, ulong userId) => guild.OwnerId == userId
        ? int.MaxValue
        : guild.Members.TryGetValue(userId, out var member) ? member.Roles.Select(role => guild.Roles[role].Position).DefaultIfEmpty(0).Max() : 0;

    private static ulong Apply(ulong bits, IEnumerable<Overwrite> overwrites)
    {
        var (allow, deny) = overwrites.Aggregate((0UL, 0UL), (sum, item) => (sum.Item1 | item.Allow, sum.Item2 | item.Deny));
        return (bits & ~deny) | allow;
    }
}
