using StudyBot.Content;
using StudyBot.Discord.Interactions;

namespace StudyBot.Tests.Features.Feedback;

/// <summary>What a member meets who found a mistake.</summary>
public sealed class ReportTests
{
    [Fact]
    public async Task A_mistake_is_sent_by_a_form_and_acknowledged()
    {
        using var scene = new FeedbackScene();
        var shown = await scene.Open(TestMember.Jisu);

        var form = Assert.IsType<ShowModal>(await scene.Press(shown, "틀린 곳 알리기", TestMember.Jisu)).Modal;
        var receipt = await scene.Slice.Submit(form.CustomId.Value, TestMember.Jisu, shown.Message, ("wrong", $"  {FeedbackScene.Wrong}\n"));

        Assert.Equal(("틀린 곳 알리기", "어디가 어떻게 틀렸나요?"), (form.Title, form.Inputs[0].Label));
        Assert.Equal((10, 500, true), (form.Inputs[0].MinLength, form.Inputs[0].MaxLength, form.Inputs[0].Paragraph));
        Assert.True(receipt.IsPrivate());
        Assert.Equal(
            """
            ✅ 운영진에게 전했어요. 알려 주셔서 고마워요! 처리되면 DM으로 알려 드릴게요.
            > 세 번째 문단의 숫자가 강연과 달라요.
            """,
            receipt.Text());
        Assert.Equal([$"{FeedbackScene.Item} 101 open"], scene.Reports());
        Assert.Equal("도움이 됐어요 | 아쉬워요 | 알린 내용 보기", (await scene.Open(TestMember.Jisu)).Row);
        Assert.Equal("Useful | Not useful | Report a mistake", (await scene.Open(TestMember.Emma)).Row);
    }

    [Fact]
    public async Task In_English_the_same()
    {
        using var scene = new FeedbackScene();

        var receipt = await scene.Report(TestMember.Emma, wrong: "The number in the third paragraph is not what the talk said.");

        Assert.Equal(
            """
            ✅ Staff will get this. Thank you for telling us! You will hear by direct message once it is dealt with.
            > The number in the third paragraph is not what the talk said.
            """,
            receipt.Text());
    }

    [Fact]
    public async Task Who_reported_an_item_sees_what_they_said_instead_of_another_form()
    {
        using var scene = new FeedbackScene();
        await scene.Report(TestMember.Jisu);

        var again = await scene.Press(await scene.Open(TestMember.Jisu), "알린 내용 보기", TestMember.Jisu);
        var others = await scene.Press(await scene.Open(TestMember.Minho), "틀린 곳 알리기", TestMember.Minho);

        Assert.Equal(
            """
            이미 알려 주신 항목이에요 (<t:1772413200:R>). 운영진이 살펴볼 차례를 기다리고 있어요.
            > 세 번째 문단의 숫자가 강연과 달라요.
            """,
            again.Text());
        Assert.IsType<ShowModal>(others);
    }

    [Fact]
    public async Task Two_forms_at_once_make_one_report_and_no_text_is_lost()
    {
        using var scene = new FeedbackScene();
        var shown = await scene.Open(TestMember.Jisu);
        var form = Assert.IsType<ShowModal>(await scene.Press(shown, "틀린 곳 알리기", TestMember.Jisu)).Modal.CustomId.Value;

        await scene.Slice.Submit(form, TestMember.Jisu, ("wrong", FeedbackScene.Wrong));
        var same = await scene.Slice.Submit(form, TestMember.Jisu, ("wrong", FeedbackScene.Wrong));
        var other = await scene.Slice.Submit(form, TestMember.Jisu, ("wrong", "출처의 연도도 *다른* 것 같아요."));

        Assert.Single(scene.Reports());
        Assert.DoesNotContain("전하지 않았어요", same.Text(), StringComparison.Ordinal);
        Assert.EndsWith(
            """
            > 세 번째 문단의 숫자가 강연과 달라요.
            방금 쓴 글은 전하지 않았어요.
            > 출처의 연도도 \*다른\* 것 같아요.
            """,
            other.Text(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("너무 짧아요", "어디가 어떻게 틀렸는지 10자 이상 적어서 다시 보내 주세요.\n방금 쓴 글은 전하지 않았어요.\n> 너무 짧아요")]
    [InlineData("    ", "어디가 어떻게 틀렸는지 10자 이상 적어서 다시 보내 주세요.")]
    [InlineData("\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B", "어디가 어떻게 틀렸는지 10자 이상 적어서 다시 보내 주세요.")]
    public async Task What_says_nothing_is_not_sent(string wrong, string expected)
    {
        using var scene = new FeedbackScene();

        Assert.Equal(expected, (await scene.Report(TestMember.Jisu, wrong: wrong)).Text());

        Assert.Empty(scene.Reports());
    }

    [Fact]
    public async Task What_is_too_long_was_made_by_hand_and_is_not_sent()
    {
        using var scene = new FeedbackScene();

        Assert.Equal("500자까지 보낼 수 있어요. 조금만 줄여서 다시 보내 주세요.", (await scene.Report(TestMember.Jisu, wrong: new string('ㄱ', 501))).Text());
        await scene.Report(TestMember.Jisu, wrong: new string('*', 500));

        Assert.Single(scene.Reports());
        Assert.InRange((await scene.Notice()).Message.Content.Length, 1, 2000);
    }

    [Fact]
    public async Task Five_open_reports_are_enough_for_one_member()
    {
        using var scene = new FeedbackScene();
        var items = scene.Slice.Get<ContentLibrary>().Advice.Take(6).Select(item => item.Id).ToList();
        var waiting = Assert.IsType<ShowModal>(await scene.Press(await scene.Open(TestMember.Jisu, items[5]), "틀린 곳", TestMember.Jisu)).Modal;
        foreach (var item in items.Take(5))
            await scene.Report(TestMember.Jisu, item);

        var pressed = await scene.Press(await scene.Open(TestMember.Jisu, items[5]), "틀린 곳 알리기", TestMember.Jisu);
        var sent = await scene.Slice.Submit(waiting.CustomId.Value, TestMember.Jisu, ("wrong", FeedbackScene.Wrong));

        Assert.Equal("알려 주신 것 5개를 아직 운영진이 살펴보고 있어요. 하나라도 처리되면 또 알려 주실 수 있어요.", pressed.Text());
        Assert.Equal($"{pressed.Text()}\n방금 쓴 글은 전하지 않았어요.\n> {FeedbackScene.Wrong}", sent.Text());
        Assert.Equal(5, scene.Reports().Count);
        Assert.IsType<ShowModal>(await scene.Press(await scene.Open(TestMember.Minho, items[5]), "틀린 곳 알리기", TestMember.Minho));
    }

    [Fact]
    public async Task After_staff_are_done_the_same_item_can_be_reported_again()
    {
        using var scene = new FeedbackScene();
        await scene.Report(TestMember.Jisu);
        await scene.Close(await scene.Notice(), "해결했어요", TestMember.Organiser);

        await scene.Report(TestMember.Jisu, wrong: "이번에는 제목이 본문과 맞지 않아요.");

        Assert.Equal([$"{FeedbackScene.Item} 101 resolved", $"{FeedbackScene.Item} 101 open"], scene.Reports());
    }

    [Theory]
    [InlineData("feedback:send:a00000000:ko")]
    [InlineData("feedback:send")]
    public async Task A_form_for_an_item_that_is_gone_gives_the_text_back(string customId)
    {
        using var scene = new FeedbackScene();

        var reply = await scene.Slice.Submit(customId, TestMember.Emma, ("wrong", "The date in it is wrong."));

        Assert.Equal(
            """
            This item is no longer here. Send `/advice` or `/question today` to open another.
            What you have just written was not sent.
            > The date in it is wrong.
            """,
            reply.Text());
        Assert.Empty(scene.Reports());
    }
}
