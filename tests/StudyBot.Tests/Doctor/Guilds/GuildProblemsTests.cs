using StudyBot.Discord.Model;
using StudyBot.Doctor.Guilds;
using StudyBot.Study;

namespace StudyBot.Tests.Doctor.Guilds;

/// <summary>Permissions as Discord computes them: @everyone, the roles together, the member; administrators and owners above all that.</summary>
public sealed class GuildProblemsTests
{
    private const Permissions View = Permissions.ViewChannel;
    private const Permissions Send = Permissions.SendMessages;
    private const Permissions All = Permissions.ViewChannel | Permissions.SendMessages | Permissions.EmbedLinks | Permissions.ReadMessageHistory;

    private static readonly Snowflake GuildId = new(900);
    private static readonly Snowflake Self = new(800);
    private static readonly Snowflake Place = new(901);
    private static readonly Snowflake Own = new(610);
    private static readonly Snowflake Second = new(611);

    public static TheoryData<string, PermissionOverwrite[], Permissions, Permissions> Overwrites => new()
    {
        { "nothing is taken", [], Permissions.None, Permissions.None },
        { "taken from everyone", [Everyone(0, Send)], Send, Send },
        { "taken from everyone, given to the bot's role", [Everyone(0, Send), Role(Own, Send, 0)], Permissions.None, Permissions.None },
        { "given to everyone, taken from a role of the bot's", [Everyone(Send, 0), Role(Own, 0, Send)], Send, Send },
        { "taken from one role, given to another of the bot's", [Role(Own, 0, Send), Role(Second, Send, 0)], Permissions.None, Permissions.None },
        { "given to a role that the bot lacks", [Everyone(0, Send), Role(new(699), Send, 0)], Send, Send },
        { "given to the roles, taken from the bot itself", [Role(Own, Send, 0), Member(Self, 0, Send)], Send, Send },
        { "taken from the roles, given to the bot itself", [Role(Own, 0, Send), Member(Self, Send, 0)], Permissions.None, Permissions.None },
        { "given and taken in one: what is given holds", [Everyone(Send, Send)], Permissions.None, Permissions.None },
        { "given to somebody else", [Everyone(0, Send), Member(new(801), Send, 0)], Send, Send },
        { "hidden", [Everyone(0, View)], View, View },
    };

    [Theory]
    [MemberData(nameof(Overwrites))]
    public void Overwrites_count_in_their_order(string what, PermissionOverwrite[] overwrites, Permissions missing, Permissions denied)
    {
        var problems = GuildProblems.Of(Access(All, Channel(overwrites)), [Need()]);

        Assert.True((missing, denied) == (problems.SingleOrDefault()?.Missing ?? 0, problems.SingleOrDefault()?.Denied ?? 0), what);
    }

    [Fact]
    public void What_the_roles_lack_is_mended_by_an_invitation_and_what_the_channel_takes_is_not()
    {
        var problem = Assert.Single(GuildProblems.Of(Access(View | Send, Channel(Everyone(0, Permissions.EmbedLinks))), [Need()]));

        Assert.Equal((Fault.NoPermission, Permissions.EmbedLinks | Permissions.ReadMessageHistory), (problem.Fault, problem.Missing));
        Assert.Equal((Permissions.EmbedLinks, Permissions.ReadMessageHistory), (problem.Denied, problem.Invitable));
    }

    [Fact]
    public void Administrators_and_owners_need_nothing_else()
    {
        var closed = Channel(Everyone(0, All), Member(Self, 0, All));

        Assert.Empty(GuildProblems.Of(Access(Permissions.Administrator, closed), [Need()]));
        Assert.Empty(GuildProblems.Of(Access(Permissions.None, closed) with { Guild = new Guild { Id = GuildId, OwnerId = Self } }, [Need()]));
    }

    [Fact]
    public void A_channel_is_gone_of_the_wrong_kind_or_public()
    {
        var access = Access(All, Channel());

        Assert.Equal(Fault.ChannelGone, Assert.Single(GuildProblems.Of(access, [Need() with { ChannelId = new(999) }])).Fault);
        Assert.Equal(Fault.WrongKind, Assert.Single(GuildProblems.Of(access, [Need() with { Channel = ChannelUse.Forum }])).Fault);
        Assert.Equal(Fault.Public, Assert.Single(GuildProblems.Of(Access(All, Channel(Everyone(View, 0))), [Need() with { Channel = ChannelUse.Staff }])).Fault);
        Assert.Equal(
            Fault.TagRequired,
            Assert.Single(GuildProblems.Of(
                Access(All, Channel() with { Type = ChannelType.GuildForum, RequiresTag = true }), [Need() with { Channel = ChannelUse.Forum }])).Fault);
    }

    [Fact]
    public void A_channel_that_two_things_need_is_named_once_with_all_that_they_lack()
    {
        var pinned = Need() with { Channel = ChannelUse.Questions with { Needed = ChannelUse.Questions.Needed | Permissions.PinMessages } };

        var problem = Assert.Single(GuildProblems.Of(Access(All & ~Send, Channel()), [Need(), pinned]));

        Assert.Equal(Send | Permissions.PinMessages, problem.Missing);
    }

    [Theory]
    [InlineData(5, Permissions.ManageRoles, null)]
    [InlineData(5, Permissions.None, Fault.NoManageRoles)]
    [InlineData(11, Permissions.ManageRoles, Fault.RoleTooHigh)]
    public void A_role_to_give_must_stand_below_the_bots(int position, Permissions given, object? fault)
    {
        var access = Access(given, Channel());
        access = access with { Roles = [.. access.Roles, new Role { Id = new(620), Name = "30일", Position = position }] };

        Assert.Equal((Fault?)fault, GuildProblems.Of(access, [new RoleNeed(GuildUse.Milestones, new(620), RoleDeed.Give)]).SingleOrDefault()?.Fault);
    }

    [Fact]
    public void Of_two_roles_in_one_place_the_older_one_stands_higher()
    {
        var access = Access(Permissions.ManageRoles, Channel());
        access = access with { Roles = [.. access.Roles, Beside(609), Beside(612)] };

        Assert.Equal(
            [Fault.RoleTooHigh],
            GuildProblems.Of(access, [Give(609), Give(612)]).Select(problem => problem.Fault));

        static Role Beside(ulong id) => new() { Id = new(id), Name = "x", Position = 10 };

        static RoleNeed Give(ulong id) => new(GuildUse.Milestones, new(id), RoleDeed.Give);
    }

    [Fact]
    public void A_role_to_ping_is_mentionable_or_the_bot_may_mention_any()
    {
        var access = Access(All, Channel());
        var role = new Role { Id = new(620), Name = "알림" };
        var need = new RoleNeed(GuildUse.Questions, role.Id, RoleDeed.Ping, Place);

        Assert.Equal(Fault.RoleGone, Assert.Single(GuildProblems.Of(access, [need])).Fault);
        Assert.Equal(Fault.RoleUnpingable, Assert.Single(GuildProblems.Of(access with { Roles = [.. access.Roles, role] }, [need])).Fault);
        Assert.Empty(GuildProblems.Of(access with { Roles = [.. access.Roles, role with { Mentionable = true }] }, [need]));
        var mighty = Access(All | Permissions.MentionEveryone, Channel());
        Assert.Empty(GuildProblems.Of(mighty with { Roles = [.. mighty.Roles, role] }, [need]));
    }

    [Fact]
    public void An_invitation_asks_for_what_the_bot_always_asks_and_for_what_this_guild_needs()
    {
        var visit = new GuildVisit(
            GuildSettings.Default(GuildId, "ko"), [Need(), new RoleNeed(GuildUse.Milestones, Own, RoleDeed.Give)], Access(View, Channel()));

        Assert.True(visit.InvitationHelps);
        Assert.Equal(Invitation.Asked | Permissions.ManageRoles, visit.ToInvite);
    }

    private static ChannelNeed Need() => new(GuildUse.Questions, Place, ChannelUse.Questions);

    private static Channel Channel(params PermissionOverwrite[] overwrites) => new() { Id = Place, GuildId = GuildId, Type = ChannelType.GuildText, PermissionOverwrites = overwrites };

    /// <summary>The bot wears two roles, of which one gives it this.</summary>
    private static GuildAccess Access(Permissions given, Channel channel) => new(
        new Guild { Id = GuildId, OwnerId = new(1) },
        [
            new Role { Id = GuildId, Name = "@everyone" },
            new Role { Id = Own, Name = "StudyBot", Permissions = given, Position = 10 },
            new Role { Id = Second, Name = "bots", Position = 3 },
        ],
        Self,
        [Own, Second],
        [channel]);

    private static PermissionOverwrite Everyone(Permissions allow, Permissions deny) => Role(GuildId, allow, deny);

    private static PermissionOverwrite Role(Snowflake id, Permissions allow, Permissions deny) => new(id, PermissionOverwriteType.Role, allow, deny);

    private static PermissionOverwrite Member(Snowflake id, Permissions allow, Permissions deny) => new(id, PermissionOverwriteType.Member, allow, deny);
}
