using Microsoft.Extensions.DependencyInjection;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Tests.Features.Help;

public sealed class HelpCommandTests
{
    private static readonly TestMember Admin = new(1) { Permissions = Permissions.Administrator };

    [Theory]
    [InlineData("ko")]
    [InlineData("en-US")]
    public async Task Every_command_stands_in_it_once_on_a_line_of_its_own_below_its_task(string locale)
    {
        using var slice = new Slice();

        var lines = (await HelpReplies.WholeAsync(slice, Admin with { Locale = locale })).Split('\n');

        var specs = slice.Get<IServiceProvider>().GetServices<IChatInputCommand>().Select(command => command.Spec).ToList();
        Assert.Equal(
            specs.Select(spec => $"`/{spec.Path}` {spec.Description.For(locale)}").Order(StringComparer.Ordinal),
            lines.Where(line => line.StartsWith("`/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        // A new command gets a task.
        Assert.DoesNotContain(lines, line => line is "**그 밖에**" or "**🛠️ 운영: 그 밖에**" or "**Other**" or "**🛠️ Staff: other**");
    }

    [Theory]
    [InlineData("ko")]
    [InlineData("en-US")]
    public async Task A_member_sees_every_command_of_theirs_once_and_none_of_staffs(string locale)
    {
        using var slice = new Slice();

        var lines = (await HelpReplies.WholeAsync(slice, TestMember.Jisu with { Locale = locale })).Split('\n');

        var specs = slice.Get<IServiceProvider>().GetServices<IChatInputCommand>().Select(command => command.Spec).ToList();
        var staffs = specs.Where(spec => spec.DefaultMemberPermissions is not null).Select(spec => spec.Path.Split(' ')[0]).ToHashSet();
        Assert.Equal(
            specs.Where(spec => !spec.ForStaff && !staffs.Contains(spec.Path.Split(' ')[0])).Select(spec => $"`/{spec.Path}` {spec.Description.For(locale)}").Order(StringComparer.Ordinal),
            lines.Where(line => line.StartsWith("`/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task It_begins_with_what_to_try_first_and_is_private()
    {
        using var slice = new Slice();

        var korean = await slice.Command("help", TestMember.Jisu);
        var english = await slice.Command("help", TestMember.Emma);

        Assert.True(korean.IsPrivate());
        Assert.StartsWith("StudyBot 도움말\n**먼저 이것부터 해 보세요**\n", korean.Text(), StringComparison.Ordinal);
        Assert.StartsWith("StudyBot help\n**Try these first**\n", english.Text(), StringComparison.Ordinal);
        Assert.Contains("✅ `/checkin` 오늘 공부한 시간을 남기면 연속 기록이 이어져요.\n💡 `/advice` ", korean.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staffs_parts_of_a_command_for_everyone_are_shown_to_staff_alone_and_in_their_section()
    {
        using var slice = new Slice();

        var member = await HelpReplies.WholeAsync(slice, TestMember.Jisu);
        var staff = await HelpReplies.WholeAsync(slice, TestMember.Organiser);

        Assert.Contains("`/question today`", member, StringComparison.Ordinal);
        Assert.DoesNotContain("`/question upcoming`", member, StringComparison.Ordinal);
        var section = staff.IndexOf("**❓ 운영: 질문 일정**", StringComparison.Ordinal);
        var members = staff.IndexOf("**❓ 면접 질문에 답하기**", StringComparison.Ordinal);
        Assert.InRange(staff.IndexOf("`/question upcoming`", StringComparison.Ordinal), section, members);
        Assert.InRange(staff.IndexOf("\n`/question today`", StringComparison.Ordinal), members, staff.Length);
    }

    [Fact]
    public async Task In_direct_messages_only_what_works_there_is_offered()
    {
        using var slice = new Slice { InDirectMessages = true };

        var text = await HelpReplies.WholeAsync(slice, TestMember.Jisu);

        Assert.Contains("`/advice`", text, StringComparison.Ordinal);
        Assert.DoesNotContain("`/leaderboard`", text, StringComparison.Ordinal);
        Assert.Contains("서버 채널에서 `/help`를 보내면 더 많은 명령어가 나와요.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko")]
    [InlineData("en-US")]
    public async Task Every_page_begins_with_what_its_commands_are_for(string locale)
    {
        using var slice = new Slice();

        var pages = new List<InteractionResponse> { await slice.Command("help", Admin with { Locale = locale }) };
        while (pages[^1].Components().OfType<Button>().ElementAtOrDefault(1) is { Disabled: false } next)
            pages.Add(await slice.Press(next.CustomId.Value, Admin with { Locale = locale }));

        Assert.InRange(pages.Count, 2, 9);
        Assert.All(pages, page => Assert.Matches(@"^[^\n]+\n\*\*.+\*\*\n", page.Text()));
    }

    [Theory]
    [InlineData("help:page:-5")]
    [InlineData("help:page:99999999999999")]
    [InlineData("help:page")]
    [InlineData("help:page:zero:one")]
    public async Task A_forged_page_is_a_page_that_exists(string customId)
    {
        using var slice = new Slice();

        var reply = await slice.Press(customId, TestMember.Jisu);

        Assert.StartsWith("StudyBot 도움말\n", reply.Text(), StringComparison.Ordinal);
    }
}
