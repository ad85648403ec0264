using StudyBot.Discord.Interactions;
using static StudyBot.Tests.Features.Configuration.SettingsScene;

namespace StudyBot.Tests.Features.Configuration;

/// <summary>Seeing and changing settings on the pages of /settings.</summary>
public sealed class SettingsShowTests
{
    [Theory]
    [InlineData("ko", "하루의 시작** 04:00 · 기본값", "질문 일정")]
    [InlineData("en-US", "Start of the day** 04:00 · default", "Question schedules")]
    public async Task All_groups_stand_on_the_overview_for_staff_alone(string locale, string dayStart, string questions)
    {
        using var slice = await SetUpAsync();

        var shown = await slice.Command("settings show", Coach with { Locale = locale });

        Assert.True(shown.IsPrivate());
        Assert.Contains(dayStart, shown.Text(), StringComparison.Ordinal);
        Assert.Contains(questions, shown.Text(), StringComparison.Ordinal);
        Assert.Contains("<#901>", shown.Text(), StringComparison.Ordinal);
        Assert.Contains("<@100> <t:", shown.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko", "**하루의 시작** 04:00 · <@100> <t:")]
    [InlineData("en-US", "**Start of the day** 04:00 · by <@100> <t:")]
    public async Task What_somebody_set_is_not_called_the_default_though_it_is_the_same(string locale, string line)
    {
        using var slice = await SetUpAsync();
        foreach (var (before, time) in new[] { ("04:00", "05:00"), ("05:00", "04:00") })
            await slice.Submit(Inv($"settings:typed:basics.day_start:{Print(before)}"), TestMember.Organiser, ("value", time));

        var shown = await slice.Press("settings:go:basics", TestMember.Organiser with { Locale = locale });

        Assert.Contains(line, shown.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("settings:go:basics")]
    [InlineData("settings:set:calendar.study_days:00000000:0")]
    [InlineData("settings:edit:basics.time_zone:00000000")]
    [InlineData("settings:clear:staff.role:00000000")]
    [InlineData("settings:add:questions.schedules")]
    [InlineData("settings:new:calendar.breaks")]
    [InlineData("settings:remove:questions.schedules/1:00000000:sure")]
    [InlineData("settings:apply:1")]
    public async Task Nobody_else_gets_anywhere(string customId)
    {
        using var slice = await SetUpAsync();
        var before = slice.Sheet();

        var reply = await slice.Press(customId, TestMember.Jisu, "902");

        Assert.True(reply.IsPrivate());
        Assert.Contains("운영진만", reply.Text(), StringComparison.Ordinal);
        Assert.Contains("운영진만", (await slice.Submit(Inv($"settings:typed:basics.day_start:{Print("04:00")}"), TestMember.Jisu, ("value", "05:00"))).Text(), StringComparison.Ordinal);
        Assert.Contains("운영진만", (await slice.Submit("settings:added:calendar.breaks", TestMember.Jisu, ("name", "x"))).Text(), StringComparison.Ordinal);
        Assert.Equal(before, slice.Sheet());
    }

    [Theory]
    [InlineData("settings:set:nothing.there:00000000", "902")]
    [InlineData("settings:set", "902")]
    [InlineData("settings:set:questions.schedules/9.channel:00000000", "902")]
    [InlineData("settings:set:questions.schedules/1.channel:00000000", "99999")]
    [InlineData("settings:set:calendar.holidays:e3b0c442", "moon")]
    [InlineData("settings:set:calendar.study_days:00000000:7", "mon")]
    [InlineData("settings:clear:basics.language:00000000", "")]
    [InlineData("settings:add:calendar.breaks", "902")]
    [InlineData("settings:remove:questions.schedules/1:00000000:sure", "")]
    [InlineData("settings:remove:calendar.breaks/77:00000000:sure", "")]
    [InlineData("settings:apply:forged", "")]
    [InlineData("settings:go:questions.schedules/../1", "")]
    public async Task A_forged_press_changes_nothing(string customId, string value)
    {
        using var slice = await SetUpAsync();
        var before = slice.Sheet();

        Assert.NotEmpty((await slice.Press(customId, TestMember.Organiser, value.Length == 0 ? [] : [value])).Text());

        Assert.Equal(before, slice.Sheet());
    }

    [Fact]
    public async Task Who_is_staff_and_what_setup_decides_takes_more_than_the_staff_role()
    {
        using var slice = await SetUpAsync();

        Assert.Contains("서버 관리 권한", (await slice.Press($"settings:clear:staff.role:{Print(StaffRole)}", Coach)).Text(), StringComparison.Ordinal);
        Assert.Contains("서버 관리 권한", (await slice.Press($"settings:set:basics.language:{Print("ko")}", Coach, "en")).Text(), StringComparison.Ordinal);
        await slice.Press($"settings:set:milestones.announce:{Print("no")}", Coach, "yes");

        Assert.Equal(("600", "ko", "yes"), (slice.Sheet()["staff.role"], slice.Sheet()["basics.language"], slice.Sheet()["milestones.announce"]));
    }

    [Fact]
    public async Task A_wrong_value_is_named_in_place_and_what_was_typed_is_kept()
    {
        using var slice = await SetUpAsync();

        var told = await slice.Submit($"settings:typed:basics.day_start:{Print("04:00")}", TestMember.Organiser, ("value", "25:00"));
        var form = Assert.IsType<ShowModal>(await slice.Press(told.Button("고쳐서 다시 보내기"), TestMember.Organiser));

        Assert.IsType<UpdateMessage>(told);
        Assert.Contains("몇 시인지", told.Text(), StringComparison.Ordinal);
        Assert.Equal("25:00", Assert.Single(form.Modal.Inputs).Value);
        var done = await slice.Submit(form.Modal.CustomId.Value, TestMember.Organiser, ("value", "오전 5시"));
        Assert.Contains("04:00 → 05:00", done.Text(), StringComparison.Ordinal);
        Assert.Contains("04:00 → 05:00", await slice.LogAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_list_that_cannot_be_taken_is_given_back()
    {
        using var slice = await SetUpAsync();
        var typed = string.Join(", ", Enumerable.Range(1, 40).Select(number => Inv($"q-{number:00}")));

        var told = await slice.Submit($"settings:typed:content.questions_off:{Print(null)}", Emma, ("value", typed));

        Assert.Contains("This is what you wrote", told.Text(), StringComparison.Ordinal);
        Assert.Contains(typed, told.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_change_is_not_undone_by_someone_whose_page_is_old()
    {
        using var slice = await SetUpAsync();
        var stale = $"settings:set:milestones.role_7:{Print(null)}";
        slice.Discord.Canned["guilds/900/members/800"] = """{ "roles": ["602"] }""";
        slice.Discord.Canned["guilds/900/roles"] =
            """
            [{ "id": "900", "name": "@everyone", "permissions": "84992", "position": 0 }, { "id": "600", "name": "운영진", "permissions": "0", "position": 3 },
             { "id": "601", "name": "코치", "permissions": "0", "position": 1 }, { "id": "603", "name": "일주일", "permissions": "0", "position": 1 },
             { "id": "602", "name": "bot", "permissions": "268435456", "position": 5 }]
            """;

        await slice.Press(stale, Coach, "601");
        var late = await slice.Press(stale, TestMember.Organiser, "603");
        var twice = await slice.Press(stale, Coach, "601");

        Assert.Contains("<@104>", late.Text(), StringComparison.Ordinal);
        Assert.Contains("<@&601>", late.Text(), StringComparison.Ordinal);
        Assert.Contains("이미 그렇게 되어 있어요", twice.Text(), StringComparison.Ordinal);
        Assert.Equal("601", slice.Sheet()["milestones.role_7"]);
        // Who sees it as it is now can change it, and the log has both.
        await slice.Press($"settings:set:milestones.role_7:{Print("601")}", Emma, "603");
        Assert.Contains("set <@&603> for 7 days in a row (before: <@&601>)", await slice.LogAsync(Emma), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_others_depend_on_is_asked_of_all_rules()
    {
        using var slice = await SetUpAsync();

        var late = await slice.Submit($"settings:typed:basics.day_start:{Print("04:00")}", TestMember.Organiser, ("value", "08:30"));
        await slice.Submit($"settings:typed:questions.schedules/1.time:{Print("09:00")}", TestMember.Organiser, ("value", "06:00"));
        var before = await slice.Submit($"settings:typed:basics.day_start:{Print("04:00")}", TestMember.Organiser, ("value", "07:00"));

        Assert.Contains("08:00", late.Text(), StringComparison.Ordinal);
        Assert.Contains("07:00", before.Text(), StringComparison.Ordinal);
        Assert.Equal(("04:00", "06:00"), (slice.Sheet()["basics.day_start"], slice.Sheet()["questions.schedules/1.time"]));
    }

    [Fact]
    public async Task Another_guild_has_its_own()
    {
        using var slice = await SetUpAsync();
        slice.In = new(950);

        var shown = await slice.Command("settings show", TestMember.Organiser);
        var pressed = await slice.Press($"settings:set:milestones.announce:{Print("no")}", TestMember.Organiser, "yes");

        Assert.Contains("먼저 `/setup`", shown.Text(), StringComparison.Ordinal);
        Assert.Contains("먼저 `/setup`", pressed.Text(), StringComparison.Ordinal);
        slice.In = Slice.Guild;
        Assert.Equal("no", slice.Sheet()["milestones.announce"]);
    }
}
