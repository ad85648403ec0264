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

    private static readonly CommandGroupSpec Group = new("question", Languages.Text("Questions", "면접 질문"));

    [Fact]
    public void Sub_commands_stand_under_their_group_and_staffs_commands_last() => Assert.Equal(
        [
            "\n**모든 명령어**\n`/checkin` 기록해요\n-# `minutes` 시간(분)",
            "__면접 질문__\n`/question today` 오늘의 질문\n`/question upcoming` 다음 질문들",
            "\n**운영진 명령어 🛠️**\n`/setup` 설정해요",
        ],
        Directory(Permissions.ManageGuild).Blocks());

    [Fact]
    public void Whoever_lacks_the_permission_is_not_shown_staffs_commands()
    {
        var directory = Directory(Permissions.SendMessages);

        Assert.DoesNotContain(directory.Blocks(), block => block.Contains("/setup", StringComparison.Ordinal));
        Assert.DoesNotContain("/setup", directory.Begin(), StringComparison.Ordinal);
        Assert.Contains("/setup", Directory(Permissions.Administrator).Begin(), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_hold_what_a_phone_can_show_and_tear_no_command()
    {
        var blocks = Enumerable.Range(0, 60).Select(i => $"`/command{i}` {new string('가', 80)}").ToList();

        var pages = HelpPages.Of("first", blocks);

        Assert.All(pages, page => Assert.InRange(page.Length, 1, 2000));
        Assert.Equal(["first", .. blocks], pages.SelectMany(page => page.Split('\n')));
    }

    private static HelpDirectory Directory(Permissions permissions) => new(
        [Everyone, Staff, .. Grouped],
        [Group],
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
        HelpTexts.Both.Korean);
}
