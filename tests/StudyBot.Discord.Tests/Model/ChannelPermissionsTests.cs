using StudyBot.Discord.Model;

namespace StudyBot.Discord.Tests.Model;

public sealed class ChannelPermissionsTests
{
    private const Permissions Usual = Permissions.ViewChannel | Permissions.SendMessages | Permissions.EmbedLinks;
    private static readonly Snowflake GuildId = new(1);
    private static readonly Snowflake Owner = new(2);
    private static readonly Snowflake Bot = new(3);
    private static readonly Snowflake BotRole = new(10);
    private static readonly Snowflake OtherRole = new(11);

    [Fact]
    public void Roles_add_up()
    {
        var permissions = Of(everyone: Permissions.ViewChannel, bot: Permissions.SendMessages);

        Assert.Equal(Permissions.ViewChannel | Permissions.SendMessages, permissions);
    }

    [Fact]
    public void A_thread_has_its_parents_permissions_and_takes_its_own_bit_to_write()
    {
        var thread = Channel() with { Type = ChannelType.PublicThread };

        Assert.Throws<ArgumentException>(() => ChannelPermissions.Of(Guild(), Roles(Usual, Permissions.None), Bot, [BotRole], thread));
        Assert.Equal(Permissions.ViewChannel | Permissions.SendMessagesInThreads, ChannelPermissions.ToWrite(thread));
        Assert.Equal(Permissions.ViewChannel | Permissions.SendMessages, ChannelPermissions.ToWrite(Channel()));
    }

    [Fact]
    public void A_role_that_the_member_lacks_gives_nothing()
    {
        var permissions = Of(Usual, Permissions.None, Role(OtherRole, allow: Permissions.PinMessages, deny: Usual));

        Assert.Equal(Usual, permissions);
    }

    [Fact]
    public void A_channel_can_be_closed_to_everyone_and_opened_to_a_role()
    {
        var permissions = Of(
            Usual,
            Permissions.None,
            Role(BotRole, allow: Permissions.ViewChannel, deny: Permissions.None),
            Role(GuildId, allow: Permissions.None, deny: Permissions.ViewChannel | Permissions.SendMessages));

        Assert.Equal(Permissions.ViewChannel | Permissions.EmbedLinks, permissions);
    }

    [Fact]
    public void The_members_own_overwrite_has_the_last_word()
    {
        var permissions = Of(
            Usual,
            Permissions.None,
            new PermissionOverwrite(Bot, PermissionOverwriteType.Member, Permissions.None, Permissions.SendMessages),
            Role(BotRole, allow: Permissions.SendMessages, deny: Permissions.None));

        Assert.Equal(Permissions.ViewChannel | Permissions.EmbedLinks, permissions);
    }

    [Fact]
    public void Among_a_members_roles_allowing_wins()
    {
        var permissions = ChannelPermissions.Of(
            Guild(), Roles(Usual, Permissions.None), Bot, [BotRole, OtherRole], Channel(
                Role(BotRole, allow: Permissions.SendMessages, deny: Permissions.None),
                Role(OtherRole, allow: Permissions.None, deny: Permissions.SendMessages)));

        Assert.Equal(Usual, permissions);
    }

    [Fact]
    public void An_id_counts_only_as_what_its_overwrite_says_it_is()
    {
        var permissions = Of(
            Usual, Permissions.None, new PermissionOverwrite(BotRole, PermissionOverwriteType.Member, Permissions.None, Usual));

        Assert.Equal(Usual, permissions);
    }

    [Fact]
    public void No_overwrite_stops_an_administrator_or_the_owner()
    {
        var closed = Role(GuildId, allow: Permissions.None, deny: Usual);

        Assert.True(Of(Usual, Permissions.Administrator, closed).HasFlag(Usual));
        Assert.True(ChannelPermissions.Of(Guild(), Roles(Usual, Permissions.None), Owner, [], Channel(closed)).HasFlag(Usual));
    }

    private static Permissions Of(Permissions everyone, Permissions bot, params PermissionOverwrite[] overwrites) =>
        ChannelPermissions.Of(Guild(), Roles(everyone, bot), Bot, [BotRole], Channel(overwrites));

    private static Guild Guild() => new() { Id = GuildId, OwnerId = Owner };

    private static Role[] Roles(Permissions everyone, Permissions bot) =>
    [
        new() { Id = GuildId, Name = "@everyone", Permissions = everyone },
        new() { Id = BotRole, Name = "StudyBot", Permissions = bot },
        new() { Id = OtherRole, Name = "Other" },
    ];

    private static Channel Channel(params PermissionOverwrite[] overwrites) => new() { Id = new(20), PermissionOverwrites = overwrites };

    private static PermissionOverwrite Role(Snowflake role, Permissions allow, Permissions deny) =>
        new(role, PermissionOverwriteType.Role, allow, deny);
}
