using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Help;
using StudyBot.Words;

namespace StudyBot.Tests.Features.Help;

public sealed class HelpDirectoryTests
{
    private static readonly CommandSpec Everyone = new("checkin", Languages.Text("Check in", "기록해요"))
    {
        Options = [new(CommandOptionType.Integer, "minutes", Languages.Text("Minutes", "시간(분)"))],
    };

    private static readonly CommandSpec Staff = new("setup", Languages.Text("Set up", "설정해요")) { DefaultMemberPermissions = Permissions.ManageGuild };

    private static readonly CommandSpec[] Grouped =
    [
        new("question today", Languages.Text("Today's", "오늘의 질문")),
        new("question upcoming", Languages.Text("Next ones", "다음 질문들")),
    ];

    private static readonly CommandSpec StaffLog = new("staff log", Languages.Text("What staff did", "운영진이 한 일")) { DefaultMemberPermissions = Permissions.ManageGuild };

    private static readonly CommandSpec Unknown = new("game chess", Languages.Text("Chess", "체스"));

    [Fact]
    public void Staffs_tasks_come_first_then_everyones_and_what_no_task_names_last() => Assert.Equal(
        [
            new("**🛠️ 운영 시작하기**", "`/setup` 설정해요"),
            new("**📋 운영: 날마다 살피기**", "`/staff log` 운영진이 한 일"),
            new("**❓ 면접 질문에 답하기**", "`/question today` 오늘의 질문"),
            new("**❓ 면접 질문에 답하기**", "`/question upcoming` 다음 질문들"),
            new("**✅ 오늘 공부 남기기**", "`/checkin` 기록해요"),
            new("**그 밖에**", "`/game chess` 체스"),
        ],
        Directory(Permissions.ManageGuild).Blocks());

    [Fact]
    public void Whoever_lacks_the_permission_is_not_shown_staffs_commands()
    {
        var directory = Directory(Permissions.SendMessages);

        Assert.DoesNotContain(directory.Blocks(), block => block.Text.Contains("/setup", StringComparison.Ordinal));
    }

    [Fact]
    public void Whoever_wears_the_staff_role_is_shown_staffs_commands_but_not_setup()
    {
        var blocks = Directory(Permissions.SendMessages, isStaff: true).Blocks().ToList();

        Assert.Contains(new HelpBlock("**📋 운영: 날마다 살피기**", "`/staff log` 운영진이 한 일"), blocks);
        Assert.DoesNotContain(blocks, block => block.Text.Contains("/setup", StringComparison.Ordinal));
    }

    [Fact]
    public void Setup_is_spoken_of_until_it_was_run_and_the_question_from_then_on()
    {
        var staff = Directory(Permissions.Administrator).Begin();
        var member = Directory(Permissions.SendMessages).Begin();
        var staffLater = Directory(Permissions.Administrator, isSetUp: true).Begin();
        var memberLater = Directory(Permissions.SendMessages, isSetUp: true).Begin();

        Assert.Contains("🛠️ 운영진이시네요.", staff, StringComparison.Ordinal);
        Assert.Contains("🛠️ 아직 매일 질문이 오지 않는 서버예요. 운영진이 `/setup`으로", member, StringComparison.Ordinal);
        Assert.All([staff, member], text => Assert.DoesNotContain("/question today", text, StringComparison.Ordinal));
        Assert.All([staffLater, memberLater], text => Assert.Contains("/question today", text, StringComparison.Ordinal));
        Assert.All([staffLater, memberLater], text => Assert.DoesNotContain("/setup", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Pages_hold_what_a_phone_can_show_and_tear_no_command()
    {
        var blocks = Enumerable.Range(0, 60).Select(i => new HelpBlock("**Task**", $"`/command{i}` {new string('가', 80)}")).ToList();

        var pages = HelpPages.Of("first", blocks);

        Assert.All(pages, page => Assert.InRange(page.Length, 1, 2000));
        Assert.Equal(["first", "", .. blocks.Select(block => block.Text)], pages.SelectMany(page => page.Split('\n')).Where(line => line != "**Task**"));
    }

    [Fact]
    public void A_task_that_a_page_ends_within_is_named_again_on_the_next()
    {
        var blocks = Enumerable.Range(0, 60).Select(i => new HelpBlock(i < 50 ? "**Task**" : "**Other**", $"`/command{i}` {new string('가', 80)}"));

        var pages = HelpPages.Of("first", [.. blocks, new HelpBlock(Heading: null, "-# more")]);

        Assert.StartsWith("first\n\n**Task**\n`/command0`", pages[0], StringComparison.Ordinal);
        Assert.All(pages.Skip(1), page => Assert.StartsWith("**", page, StringComparison.Ordinal));
        Assert.Equal(pages.Count, pages.Sum(page => page.Split("**Task**").Length - 1) + pages.Count(page => !page.Contains("**Task**", StringComparison.Ordinal)));
        Assert.EndsWith("\n\n-# more", pages[^1], StringComparison.Ordinal);
    }

    private static HelpDirectory Directory(Permissions permissions, bool isSetUp = false, bool isStaff = false) => new(
        [Everyone, Unknown, Staff, StaffLog, .. Grouped],
        new CommandInteraction
        {
            Id = new(1),
            ApplicationId = new(2),
            Token = new InteractionToken("test"),
            GuildId = Slice.Guild,
            User = TestMember.Jisu.User,
            Member = new Member { Permissions = permissions },
            Locale = "ko",
            Path = "help",
            Options = new CommandOptions(new Dictionary<string, object>()),
        },
        HelpTexts.Both.Korean)
    {
        IsSetUp = isSetUp,
        IsStaff = isStaff,
    };
}
