using Dapper;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Settings;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Tests.Features.Settings;

public sealed class SetupStaffTests
{
    private static readonly Snowflake Role = new(600);
    private static readonly TestMember EnglishOrganiser = TestMember.Organiser with { Locale = "en-US" };

    [Fact]
    public async Task Role_and_channel_are_said_back_with_how_staff_get_to_see_their_commands()
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", TestMember.Organiser, ("time", "09:00"));

        var korean = await slice.Command("setup", TestMember.Organiser, Options(role: 600, channel: 908));
        var english = await slice.Command("setup", EnglishOrganiser, Options(role: 601));

        Assert.StartsWith(
            """
            ✅ 바꿨어요: 운영진 역할 없음 → <@&600>, 운영진 채널 없음 → <#908>
            🔑 이 역할에게 운영진 명령어가 보이게 하려면 서버 설정 → 연동 → StudyBot에서 `/staff`에 역할을 추가해 주세요.
            다음 질문
            """,
            korean.Text(),
            StringComparison.Ordinal);
        Assert.Contains("\n운영진 역할\n<@&600>\n운영진 채널\n<#908>\n", korean.Text(), StringComparison.Ordinal);
        Assert.StartsWith("✅ Changed: Staff role <@&600> → <@&601>\n🔑 To let this role see", english.Text(), StringComparison.Ordinal);
        Assert.Contains("\nStaff role\n<@&601>\nStaff channel\n<#908>\n", english.Text(), StringComparison.Ordinal);
        Assert.Equal("601 908", Stored(slice));
    }

    [Fact]
    public async Task A_later_setup_leaves_them_as_they_are_and_clear_takes_one_back()
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", TestMember.Organiser, Options(role: 600, channel: 908));

        var time = await slice.Command("setup", TestMember.Organiser, ("time", "21시"));
        Assert.Equal("600 908", Stored(slice));
        var role = await slice.Command("setup", TestMember.Organiser, ("clear", "staff_role"));
        Assert.Equal("- 908", Stored(slice));
        var channel = await slice.Command("setup", EnglishOrganiser, ("clear", "staff_channel"));
        Assert.Equal("- -", Stored(slice));

        Assert.DoesNotContain("🔑", time.Text(), StringComparison.Ordinal);
        Assert.StartsWith("✅ 바꿨어요: 운영진 역할 <@&600> → 없음\n다음 질문", role.Text(), StringComparison.Ordinal);
        Assert.StartsWith("✅ Changed: Staff channel <#908> → none\nNext question", channel.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(900UL, "@everyone을 고르면 서버의 모두가 운영진이 돼요.", "With @everyone, the whole server would be staff.")]
    [InlineData(602UL, "<@&602> 역할은 봇이나 연동이 관리해서", "The <@&602> role belongs to a bot")]
    [InlineData(699UL, "이 서버에 그 역할이 없어요.", "There is no such role in this server.")]
    public async Task A_role_that_does_not_fit_is_named_and_nothing_is_stored(ulong role, string korean, string english)
    {
        using var slice = SetupScene.Slice();

        var inKorean = await slice.Command("setup", TestMember.Organiser, Options(role));
        var inEnglish = await slice.Command("setup", EnglishOrganiser, Options(role));

        Assert.StartsWith(korean, inKorean.Text(), StringComparison.Ordinal);
        Assert.StartsWith(english, inEnglish.Text(), StringComparison.Ordinal);
        Assert.Null(Stored(slice));
    }

    [Theory]
    [InlineData(902UL, "<#902>에는 운영진 알림을 올릴 수 없어요.", "Notices for staff cannot be posted in <#902>.")]
    [InlineData(904UL, "이 서버에 그 채널이 없어요. `staff_channel`", "There is no such channel in this server. Please pick one in `staff_channel`")]
    [InlineData(909UL, "<#909>에서 봇에게 필요한 권한(메시지 보내기, 링크 첨부)이 없어요.", "The bot lacks permissions in <#909>: Send Messages, Embed Links.")]
    [InlineData(901UL, "<#901> 채널은 서버의 모두가 볼 수 있어요.", "Everyone in the server can read <#901>,")]
    public async Task A_channel_that_does_not_fit_is_named_and_nothing_is_stored(ulong channel, string korean, string english)
    {
        using var slice = SetupScene.Slice();

        var inKorean = await slice.Command("setup", TestMember.Organiser, Options(channel: channel));
        var inEnglish = await slice.Command("setup", EnglishOrganiser, Options(channel: channel));

        Assert.StartsWith(korean, inKorean.Text(), StringComparison.Ordinal);
        Assert.StartsWith(english, inEnglish.Text(), StringComparison.Ordinal);
        Assert.Null(Stored(slice));
    }

    [Fact]
    public async Task A_chosen_channel_that_went_wrong_stops_nothing_but_is_spoken_of()
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", TestMember.Organiser, Options(channel: 908));

        slice.Discord.Canned["channels/908"] = slice.Discord.Canned["channels/909"];
        var closed = await slice.Command("setup", TestMember.Organiser, ("time", "21시"));
        slice.Discord.Canned["channels/908"] = slice.Discord.Canned["channels/901"];
        var open = await slice.Command("setup", EnglishOrganiser, ("time", "21:00"));

        Assert.StartsWith("✅ 바꿨어요: 시각 09:00 → 21:00\n⚠️ 운영진 채널 <#908>에 지금은 봇이 글을 올릴 수 없어요.", closed.Text(), StringComparison.Ordinal);
        Assert.Contains("\n⚠️ Everyone in the server can read the staff channel <#908>.", open.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chosen_channel_that_was_deleted_is_called_deleted()
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", TestMember.Organiser, Options(channel: 908));
        slice.Discord.Canned.Remove("channels/908");
        slice.Discord.RefuseWhere = request => request.Path == "channels/908" ? (System.Net.HttpStatusCode.NotFound, 10003) : null;

        var korean = await slice.Command("setup", TestMember.Organiser, ("time", "09:00"));
        var english = await slice.Command("setup", EnglishOrganiser, ("time", "09:00"));

        Assert.Contains("\n⚠️ 운영진 채널로 정해 둔 채널이 삭제됐어요.", korean.Text(), StringComparison.Ordinal);
        Assert.Contains("\n운영진 채널\n삭제됨\n", korean.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("권한을 확인", korean.Text(), StringComparison.Ordinal);
        Assert.Contains("\n⚠️ The staff channel was deleted.", english.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_staff_role_that_is_deleted_is_forgotten_and_staff_are_told()
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", TestMember.Organiser, Options(role: 600, channel: 908));
        Assert.Contains("<@&600>", (await slice.Command("staff log", TestMember.Jisu)).Text(), StringComparison.Ordinal);

        foreach (var handler in slice.Get<IEnumerable<IGatewayEventHandler>>().OfType<StaffRole>())
        {
            await handler.HandleAsync(new RoleDeleted(Slice.Guild, new Snowflake(601)), CancellationToken.None);
            Assert.Equal("600 908", Stored(slice));
            await handler.HandleAsync(new RoleDeleted(Slice.Guild, Role), CancellationToken.None);
            await handler.HandleAsync(new RoleDeleted(Slice.Guild, Role), CancellationToken.None);
        }

        await slice.Get<IEnumerable<IScheduledJob>>().Single(job => job.Name == "staff notices").RunDueAsync(slice.Clock.Now(), CancellationToken.None);
        Assert.Equal("- 908", Stored(slice));
        Assert.Equal("운영진만 쓸 수 있어요. 서버 관리 권한이 있는 분에게 부탁해 주세요.", (await slice.Command("staff log", TestMember.Jisu)).Text());
        Assert.StartsWith("⚠️ 운영진 역할로 정해 둔 역할이 삭제돼서,", (string)Assert.Single(slice.Discord.Messages)["content"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_staff_role_that_was_deleted_while_the_bot_was_away_is_found_at_the_next_setup()
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", TestMember.Organiser, Options(role: 600, channel: 908));
        slice.Discord.Canned["guilds/900/roles"] = """[{ "id": "900", "name": "@everyone", "permissions": "84992", "position": 0 }]""";

        var found = await slice.Command("setup", EnglishOrganiser, ("time", "09:00"));
        var after = await slice.Command("setup", TestMember.Organiser, ("time", "09:00"));

        Assert.Contains("\n⚠️ The staff role was deleted, so only those with Manage Server are staff now.", found.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("⚠️", after.Text(), StringComparison.Ordinal);
        Assert.Equal("- 908", Stored(slice));
    }

    [Fact]
    public async Task Choosing_and_clearing_at_once_is_asked_back()
    {
        using var slice = SetupScene.Slice();

        var reply = await slice.Command("setup", TestMember.Organiser, Options(role: 600, clear: "staff_role"));
        await slice.Command("setup", TestMember.Organiser, Options(role: 600, clear: "staff_channel"));

        Assert.StartsWith("`staff_role`에서 고르고 `clear`로도", reply.Text(), StringComparison.Ordinal);
        Assert.Equal("600 -", Stored(slice));
    }

    [Fact]
    public async Task The_staff_role_does_not_open_setup_so_that_staff_cannot_choose_staff()
    {
        using var slice = SetupScene.Slice();
        await slice.Command("setup", TestMember.Organiser, Options(role: 600));

        var reply = await slice.Command("setup", TestMember.Jisu with { Roles = [Role] }, Options(role: 601));

        Assert.StartsWith("`/setup`은 서버 관리 권한이 있는 사람만", reply.Text(), StringComparison.Ordinal);
        Assert.Equal("600 -", Stored(slice));
    }

    /// <summary>As Discord sends it: with the roles behind the options. 602 is a bot's, 699 does not exist.</summary>
    private static CommandOptions Options(ulong? role = null, ulong? channel = null, string? clear = null)
    {
        var values = new Dictionary<string, object>();
        if (role is { } roleId)
            values["staff_role"] = new Snowflake(roleId);
        if (channel is { } channelId)
            values["staff_channel"] = new Snowflake(channelId);
        if (clear is not null)
            values["clear"] = clear;
        Role[] roles = [new() { Id = new(600), Name = "운영진" }, new() { Id = new(601), Name = "코치" }, new() { Id = new(602), Name = "bot", Managed = true }];
        return new CommandOptions(values) { Roles = roles.ToDictionary(known => known.Id) };
    }

    private static string? Stored(Slice slice) => slice.Database.Read(connection => connection.ExecuteScalar<string?>(
        "select coalesce(staff_role_id, '-') || ' ' || coalesce(staff_channel_id, '-') from guild_settings"));
}
