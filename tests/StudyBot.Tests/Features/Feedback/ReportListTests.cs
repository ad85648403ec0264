using Dapper;
using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Tests.Features.Feedback;

/// <summary><c>/content reports</c>.</summary>
public sealed class ReportListTests
{
    private static readonly TestMember Staff = TestMember.Organiser;

    [Fact]
    public async Task Members_do_not_see_it_and_staff_of_another_guild_see_their_own()
    {
        using var scene = new FeedbackScene();
        await scene.Report(TestMember.Jisu);

        Assert.StartsWith("운영진만 쓸 수 있어요.", (await scene.Slice.Command("content reports", TestMember.Jisu)).Text(), StringComparison.Ordinal);
        scene.Slice.In = new(950);
        Assert.Equal(
            "\n🚩 남은 제보 0개\n남은 제보가 없어요. 멤버가 조언이나 모범 답안 아래의 **틀린 곳 알리기**를 누르면 여기에 모여요.",
            (await scene.Slice.Command("content reports", Staff)).Text());
    }

    [Fact]
    public async Task The_longest_waiting_comes_first_and_one_is_opened_dealt_with_and_found_among_those_that_are_done()
    {
        using var scene = new FeedbackScene();
        await scene.Report(TestMember.Jisu);
        scene.Slice.Clock.Advance(TimeSpan.FromHours(1));
        await scene.Report(TestMember.Emma, wrong: "The same number looks wrong to me as well.");
        var list = scene.Show(await scene.Slice.Command("content reports", Staff), isPrivate: true);
        Assert.Equal(
            """
            🚩 남은 제보 2개
            `1` 💡 **이력서는 한두 장, 읽는 사람 눈으로** · <@101> · <t:1772413200:R>
            > 세 번째 문단의 숫자가 강연과 달라요.
            `2` 💡 **이력서는 한두 장, 읽는 사람 눈으로** · <@103> · <t:1772416800:R>
            > The same number looks wrong to me as well.
            """,
            list.Message.Embeds[0].Title + "\n" + list.Message.Embeds[0].Description);
        var select = list.Message.Components[0].Components.OfType<StringSelect>().Single();

        var opened = await scene.Slice.Press(select.CustomId.Value, Staff, list.Message, select.Options[0].Value);
        list.Apply(opened);
        var closed = await scene.Close(list, "해결했어요", Staff);
        var done = await scene.Press(list, "처리한 제보 보기", Staff);

        Assert.Contains("-# 이 항목에 남은 제보가 1개 더 있어요.", opened.Text(), StringComparison.Ordinal);
        Assert.StartsWith("✅ <@100>님이 해결했어요 · <t:1772416800:R>\n🚩 남은 제보 1개\n`1`", closed.Text(), StringComparison.Ordinal);
        Assert.Equal(
            """

            처리한 제보 1개
            `1` 💡 **이력서는 한두 장, 읽는 사람 눈으로** · <@101> · <t:1772413200:R>
            > 세 번째 문단의 숫자가 강연과 달라요.
            -# ✅ <@100>님이 해결했어요 · <t:1772416800:R>
            """,
            done.Text());
        Assert.Equal(["남은 제보 보기"], list.Labels);
    }

    [Fact]
    public async Task Pages_turn_and_forged_ones_are_the_nearest_that_there_is()
    {
        using var scene = new FeedbackScene();
        foreach (var (item, index) in scene.Slice.Get<ContentLibrary>().Advice.Take(9).Select((item, index) => (item, index)))
            await scene.Report(new TestMember((ulong)(200 + index)), item.Id);

        var list = scene.Show(await scene.Slice.Command("content reports", Staff with { Locale = "en-US" }), isPrivate: true);
        var second = await scene.Press(list, "Next", Staff with { Locale = "en-US" });
        var beyond = await scene.Slice.Press("report:list:o:2147483647", Staff with { Locale = "en-US" }, list.Message);
        var below = await scene.Slice.Press("report:list:o:-5", Staff, list.Message);

        Assert.Contains("🚩 9 open reports\n`9` 💡 **", second.Text(), StringComparison.Ordinal);
        Assert.EndsWith("Page 2 of 2", second.Text(), StringComparison.Ordinal);
        Assert.Equal(second.Text(), beyond.Text());
        Assert.EndsWith("1 / 2쪽", below.Text(), StringComparison.Ordinal);
        Assert.StartsWith("운영진만", (await scene.Slice.Press("report:list:o:0", TestMember.Jisu, list.Message)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_the_longest_reports_fits_although_every_character_of_them_is_escaped()
    {
        using var scene = new FeedbackScene();
        foreach (var (item, index) in scene.Slice.Get<ContentLibrary>().Advice.OrderByDescending(item => item.Text.Korean.Title.Length).Take(8).Select((item, index) => (item, index)))
            await scene.Report(new TestMember((ulong)(900000000000000000 + index)), item.Id, new string('*', 500));
        scene.Slice.Database.Write(connection => connection.Execute(
            "update content_report set state = 'resolved', closed_by = 900000000000000000, closed_at = 1772413200000, reason = 'x'"));

        var list = await scene.Slice.Press("report:list:c:0", Staff);

        Assert.InRange(Assert.IsType<Reply>(list).Message.Embeds![0].Description!.Length, 1000, 4096);
    }

    [Theory]
    [InlineData()]
    [InlineData("x")]
    [InlineData("18446744073709551615")]
    [InlineData("123", "456")]
    [InlineData("123")]
    public async Task Forged_choices_are_answered_kindly(params string[] values)
    {
        using var scene = new FeedbackScene();

        Assert.Equal("이제 없는 제보예요. `/content reports`를 다시 열어 주세요.", (await scene.Slice.Press("report:open:o:0", Staff, values)).Text());
        Assert.StartsWith("운영진만", (await scene.Slice.Press("report:open:o:0", TestMember.Jisu, values)).Text(), StringComparison.Ordinal);
    }
}
