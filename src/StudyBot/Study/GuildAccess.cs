using StudyBot.Discord.Model;

namespace StudyBot.Study;

/// <summary>What the bot may do in a guild, at the moment when Discord was asked.</summary>
/// <param name="Guild">Its owner may do everything.</param>
/// <param name="Roles">All of them, @everyone included.</param>
/// <param name="SelfId">The bot's account.</param>
/// <param name="OwnRoles">Ids of the roles that the bot wears.</param>
/// <param name="Channels">Those that were asked for; threads are none.</param>
internal sealed record GuildAccess(
    Guild Guild, IReadOnlyList<Role> Roles, Snowflake SelfId, IReadOnlyList<Snowflake> OwnRoles, IReadOnlyList<Channel> Channels)
{
    /// <summary>Before any channel has its say.</summary>
    public Permissions InGuild => ChannelPermissions.InGuild(Guild, Roles, SelfId, OwnRoles);

    public Channel? Channel(Snowflake id) => Channels.FirstOrDefault(channel => channel.Id == id);

    /// <summary>Null when the guild has no such role.</summary>
    public Role? Role(Snowflake id) => Roles.FirstOrDefault(role => role.Id == id);

    /// <summary>Bits as they stand there, also where the bot cannot look in (<see cref="ChannelPermissions.Of"/>).</summary>
    public Permissions In(Channel channel) => ChannelPermissions.Of(Guild, Roles, SelfId, OwnRoles, channel);

    /// <summary>Whether a newcomer without any role can look into it.</summary>
    public bool IsPublic(Channel channel) =>
        ChannelPermissions.Of(Guild, Roles, userId: default, memberRoles: [], channel).Cover(Permissions.ViewChannel);

    /// <summary>Whether the bot's highest role stands above another, so that it could give that.</summary>
    public bool IsAbove(Role role) => Roles.Any(own => OwnRoles.Contains(own.Id) && IsHigher(own, role));

    /// <summary>Whether the bot could notify whoever wears a role.</summary>
    public static bool CanPing(Role role, Permissions inChannel) => role.Mentionable || inChannel.Cover(Permissions.MentionEveryone);

    /// <summary>The same if a role of the bot's gave these, too: what a channel takes away stays away.</summary>
    public GuildAccess With(Permissions given)
    {
        var role = new Role { Id = default, Name = "", Permissions = given };
        return this with { Roles = [.. Roles, role], OwnRoles = [.. OwnRoles, role.Id] };
    }

    public ChannelVerdict Judge(Snowflake channelId, ChannelUse use) => Channel(channelId) switch
    {
        null => new ChannelVerdict(ChannelFitness.Unknown),
        var channel when !use.Kinds.Contains(channel.Type) => new ChannelVerdict(ChannelFitness.WrongKind) { Channel = channel },
        var channel => Judge(channel, use),
    };

    public ChannelVerdict Judge(Channel channel, ChannelUse use)
    {
        var own = In(channel);
        var missing = own.Cover(use.Needed) ? Permissions.None : use.Needed & ~own;
        var isPublic = IsPublic(channel);
        var fitness = missing != Permissions.None ? ChannelFitness.Closed
            : use.MustBePrivate && isPublic ? ChannelFitness.Public
            : ChannelFitness.Fit;
        return new ChannelVerdict(fitness, missing) { Channel = channel, Own = own, IsPublic = isPublic };
    }

    /// <summary>Of two in the same position the older one is higher (Topics → Permissions → Permission Hierarchy).</summary>
    private static bool IsHigher(Role role, Role other) =>
        role.Position != other.Position ? role.Position > other.Position : role.Id < other.Id;
}
