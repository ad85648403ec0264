using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Tests.World;

public sealed class PermissionsOfTests
{
    private const ulong Guild = 1;
    private const ulong User = 2;
    private const ulong RoleA = 10;
    private const ulong RoleB = 11;
    private const Permissions View = Permissions.ViewChannel;
    private const Permissions Send = Permissions.SendMessages;

    [Fact]
    public void Bits_stand_where_Discord_puts_them()
    {
        Assert.Equal(1UL << 31, (ulong)Permissions.UseApplicationCommands);
        Assert.Equal(1UL << 38, (ulong)Permissions.SendMessagesInThreads);
        Assert.Equal(1UL << 51, (ulong)Permissions.PinMessages);
        Assert.Equal(1UL << 52, (ulong)Permissions.BypassSlowmode);
        Assert.Equal(((1UL << 53) - 1) & ~(1UL << 47), (ulong)Permissions.All);
    }

    [Fact]
    public void In_the_guild_everyone_and_all_roles_add_up() =>
        Assert.Equal(View | Send | Permissions.AttachFiles, PermissionsOf.InGuild(Member(View, (RoleA, Send), (RoleB, Permissions.AttachFiles))));

    [Fact]
    public void Owners_and_administrators_may_do_everything_whatever_a_channel_says()
    {
        PermissionsOverwrite[] closed = [new(Guild, false, Permissions.None, Permissions.All)];
        Assert.Equal(Permissions.All, PermissionsOf.InChannel(Member(Permissions.None) with { IsOwner = true }, closed));
        Assert.Equal(Permissions.All, PermissionsOf.InChannel(Member(View, (RoleA, Permissions.Administrator)), closed));
    }

    [Fact]
    public void An_allow_for_one_role_wins_over_a_deny_for_another_in_either_order()
    {
        PermissionsOverwrite[] overwrites = [new(RoleA, false, View, Permissions.None), new(RoleB, false, Permissions.None, View)];
        var member = Member(View, (RoleA, Permissions.None), (RoleB, Permissions.None));

        Assert.Equal(View, PermissionsOf.InChannel(member, overwrites));
        Assert.Equal(View, PermissionsOf.InChannel(member, overwrites.Reverse()));
    }

    [Fact]
    public void Roles_win_over_everyone_and_the_member_over_roles_in_whatever_order_they_are_listed()
    {
        PermissionsOverwrite[] overwrites =
        [
            new(User, true, Permissions.None, Send),
            new(RoleA, false, View | Send, Permissions.None),
            new(Guild, false, Permissions.None, View | Send),
        ];

        Assert.Equal(View, PermissionsOf.InChannel(Member(View | Send, (RoleA, Permissions.None)), overwrites));
        Assert.Equal(Permissions.None, PermissionsOf.InChannel(Member(View | Send) with { UserId = 3 }, overwrites));
    }

    [Fact]
    public void Overwrites_of_roles_not_held_and_of_others_do_nothing() =>
        Assert.Equal(View, PermissionsOf.InChannel(Member(View), [new(RoleB, false, Send, View), new(99, true, Send, View)]));

    [Fact]
    public void A_role_overwrite_with_the_members_id_is_not_the_members() =>
        Assert.Equal(View, PermissionsOf.InChannel(Member(View), [new(User, false, Send, View), new(Guild, true, Send, View)]));

    [Fact]
    public void Timed_out_one_may_only_look_and_read()
    {
        var member = Member(View | Send | Permissions.ReadMessageHistory | Permissions.UseApplicationCommands) with { IsTimedOut = true };
        Assert.Equal(View | Permissions.ReadMessageHistory, PermissionsOf.InGuild(member));
        Assert.Equal(View | Permissions.ReadMessageHistory, PermissionsOf.InChannel(member, [new(User, true, Send, Permissions.None)]));
    }

    [Fact]
    public void A_time_out_does_not_bind_administrators()
    {
        var admin = Member(Permissions.Administrator) with { IsTimedOut = true };
        Assert.Equal(Permissions.All, PermissionsOf.InGuild(admin));
        Assert.Equal(Permissions.All, PermissionsOf.InChannel(admin, []));
    }

    [Fact]
    public void Without_seeing_a_channel_nothing_is_in_effect() =>
        Assert.Equal(Permissions.None, PermissionsOf.Effective(Send | Permissions.ManageMessages));

    [Fact]
    public void Without_writing_there_are_no_embeds_files_nor_mentions() => Assert.Equal(
        View | Permissions.AddReactions,
        PermissionsOf.Effective(View | Permissions.AddReactions | Permissions.EmbedLinks | Permissions.AttachFiles | Permissions.MentionEveryone));

    [Fact]
    public void A_voice_channel_that_one_may_not_join_can_only_be_seen()
    {
        Assert.Equal(View, PermissionsOf.Effective(View | Send | Permissions.ManageChannels, isVoice: true));
        Assert.Equal(View | Send | Permissions.Connect, PermissionsOf.Effective(View | Send | Permissions.Connect, isVoice: true));
    }

    [Fact]
    public void In_threads_the_thread_permission_decides_about_writing()
    {
        var reader = PermissionsOf.EffectiveInThread(View | Send | Permissions.EmbedLinks);
        Assert.False(reader.HasFlag(Send));
        Assert.False(reader.HasFlag(Permissions.EmbedLinks));

        var writer = PermissionsOf.EffectiveInThread(View | Permissions.SendMessagesInThreads | Permissions.EmbedLinks);
        Assert.True(writer.HasFlag(Send | Permissions.EmbedLinks));
        Assert.Equal(Permissions.None, PermissionsOf.EffectiveInThread(Permissions.SendMessagesInThreads));
    }

    [Fact]
    public void Of_two_roles_in_one_position_the_older_is_higher()
    {
        Assert.True(PermissionsOf.IsAbove((2, 9), (1, 1)));
        Assert.True(PermissionsOf.IsAbove((1, 1), (1, 9)));
        Assert.False(PermissionsOf.IsAbove((1, 9), (1, 9)));
    }

    private static PermissionsHolder Member(Permissions everyone, params (ulong Id, Permissions Allows)[] roles) =>
        new(User, Guild, IsOwner: false, everyone, roles.ToDictionary(r => r.Id, r => r.Allows));
}
