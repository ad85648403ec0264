using System.Net;
using Dapper;
using StudyBot.Discord.Model;

namespace StudyBot.Tests.Features.Questions.Steering;

public sealed class HistoryTests
{
    [Fact]
    public async Task It_says_what_was_posted_late_missed_skipped_and_off_and_why()
    {
        using var scene = new QuestionScene();
        scene.Describe(Permissions.ViewChannel);
        scene.Slice.Database.Write(connection => connection.Execute(
            "insert into guild_break (guild_id, first_date, last_date, name, changed_by, changed_at) values (900, '2026-03-07', '2026-03-08', '봄방학', 100, 0)"));
        await scene.LookAtAsync(3, 9);
        await scene.LookAtAsync(4, 10, 12);
        await scene.LookAtAsync(5, 15);
        await scene.Slice.Press((await scene.Slice.Command("question upcoming", TestMember.Organiser)).Button("건너뛰기"), TestMember.Organiser);
        await scene.LookAtAsync(6, 9);
        await scene.LookAtAsync(8, 9);
        await scene.LookAtAsync(9, 8);
        await scene.Slice.Command("question post", TestMember.Organiser);
        scene.Discord.RefuseWhere = request => request.Method == "POST" ? (HttpStatusCode.Forbidden, 50013) : null;
        await scene.LookAtAsync(10, 9);

        var history = await scene.Slice.Command("question history", TestMember.Organiser);

        Assert.True(history.IsPrivate());
        Assert.Equal(
            $"""

            1번 일정 · 지난 질문
            ⏳ **3월 10일 화요일** · 올리려고 하는 중: <#901> 채널에서 봇에게 없는 권한이 있어요: **메시지 보내기, 링크 첨부, 메시지 기록 보기**
            ✅ **3월 9일 월요일** · <@100>님이 직접 올림 · {Link(scene, 2)}
            🌙 **3월 7일 토요일 – 3월 8일 일요일** · 쉬는 날 (봄방학)
            ⏭️ **3월 6일 금요일** · <@100>님이 건너뜀
            ❌ **3월 5일 목요일** · 그 시간에 봇이 꺼져 있었어요.
            ✅ **3월 4일 수요일** · 1시간 12분 늦게 · {Link(scene, 1)}
            ✅ **3월 3일 화요일** · 제시간에 · {Link(scene, 0)}
            """,
            history.Text());
    }

    [Fact]
    public async Task Fourteen_stand_on_a_page_and_any_page_number_will_do()
    {
        using var scene = new QuestionScene(setUp: false);
        scene.SetUp(language: StudyBot.Words.Language.English);
        await scene.PassAsync(TimeSpan.FromDays(30));
        var staff = TestMember.Organiser with { Locale = "en-US" };

        var first = await scene.Slice.Command("question history", staff);
        var second = await scene.Slice.Press(first.Button("Older"), staff);
        var far = await scene.Slice.Press("question:history:1:999", staff);
        var forged = await scene.Slice.Press("question:history:x:y", staff);

        Assert.Equal(14, first.Text().Split('\n').Count(line => line.StartsWith("✅ ", StringComparison.Ordinal)));
        Assert.Contains("✅ **Tuesday, March 31** · on time", first.Text(), StringComparison.Ordinal);
        Assert.EndsWith("Page 1 of 3", first.Text(), StringComparison.Ordinal);
        Assert.EndsWith("Page 2 of 3", second.Text(), StringComparison.Ordinal);
        Assert.EndsWith("Page 3 of 3", far.Text(), StringComparison.Ordinal);
        Assert.EndsWith("Page 1 of 3", forged.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_post_lacked_stands_below_it()
    {
        using var scene = new QuestionScene();
        scene.Describe(StudyBot.Study.ChannelUse.Questions.Needed);
        scene.Discord.Unpingable.Add("602");
        scene.Save(1, schedule => schedule with { PingRoleId = new(602) });
        await scene.LookAtAsync(3, 9);
        await scene.LookAtExtrasAsync();

        var history = await scene.Slice.Command("question history", TestMember.Organiser);

        Assert.EndsWith("-# ⚠️ 알림이 가지 않았어요 · 봇이 그 역할에게는 알림을 보낼 수 없어요. 역할 이름만 보이고 알림은 가지 않았어요.", history.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_schedule_is_one_choice_away_and_members_see_none_of_it()
    {
        using var scene = new QuestionScene();
        scene.Save(2, schedule => schedule with { Name = "심화반" });
        await scene.LookAtAsync(3, 10);

        var other = await scene.Slice.Press("question:historyof", TestMember.Organiser, "2");

        Assert.Contains("심화반 · 지난 질문", other.Text(), StringComparison.Ordinal);
        Assert.Contains("✅ **3월 3일 화요일** · 제시간에 · https://discord.com/channels/900/902/", other.Text(), StringComparison.Ordinal);
        Assert.StartsWith("운영진만", (await scene.Slice.Command("question history", TestMember.Jisu)).Text(), StringComparison.Ordinal);
        Assert.StartsWith("운영진만", (await scene.Slice.Press("question:historyof", TestMember.Jisu, "2")).Text(), StringComparison.Ordinal);
    }

    private static string Link(QuestionScene scene, int index) => $"https://discord.com/channels/900/901/{scene.Discord.Messages[index]["id"]}";
}
