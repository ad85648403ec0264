using System.Net;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;

namespace StudyBot.Tests.Features.Questions;

public sealed class QuestionTodayCommandTests
{
    [Fact]
    public async Task Without_a_setup_it_says_who_can_help()
    {
        using var scene = new QuestionScene(setUp: false);

        Assert.Contains("`/setup`", (await scene.Slice.Command("question today", TestMember.Jisu)).Text(), StringComparison.Ordinal);
        Assert.Contains("`/setup`", (await scene.Slice.Command("question today", TestMember.Emma)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_first_question_it_says_when_and_where()
    {
        using var scene = new QuestionScene();

        var reply = await scene.Slice.Command("question today", TestMember.Jisu);

        Assert.Equal("지금 열린 질문은 없어요. 다음 질문은 <t:1772496000:R>(<t:1772496000:f>) <#901>에 올라와요.", reply.Text());
    }

    [Fact]
    public async Task It_shows_the_question_and_whether_one_has_answered()
    {
        using var scene = new QuestionScene(questions: 1);
        await scene.LookAtAsync(3, 9);

        var before = await scene.Slice.Command("question today", TestMember.Emma);
        await scene.Answer(TestMember.Emma, "Done");
        var after = await scene.Slice.Command("question today", TestMember.Emma);

        Assert.True(before.IsPrivate());
        Assert.StartsWith("You have not answered this one yet.", before.Text(), StringComparison.Ordinal);
        Assert.Contains("Question 1", before.Text(), StringComparison.Ordinal);
        Assert.StartsWith("✅ You have answered this one. You can edit until <t:1772564400:t>", after.Text(), StringComparison.Ordinal);
        Assert.Equal($"question:answer:{scene.SlotId}", after.Button("Edit answer"));
    }

    [Fact]
    public async Task When_posting_fails_it_says_that_the_question_is_late()
    {
        using var scene = new QuestionScene();
        scene.Discord.RefuseNext(HttpStatusCode.BadGateway, 0);
        await scene.LookAtAsync(3, 9);

        Assert.Equal("오늘의 질문이 조금 늦어지고 있어요. 잠시 뒤에 다시 열어 주세요.", (await scene.Slice.Command("question today", TestMember.Jisu)).Text());
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, 10003, "질문이 올라올 채널이 삭제돼서", "다른 채널을 골라 달라고 알려 주세요.", "The channel for questions was deleted,", "to choose another channel with `/setup channel:`.")]
    [InlineData(HttpStatusCode.Forbidden, 50001, "봇에게 <#901> 채널에 글을 올릴 권한이 없어서", "권한을 확인해 달라고 알려 주세요.", "The bot is not allowed to post in <#901>,", "to check the bot's permissions in the channel's settings.")]
    [InlineData(HttpStatusCode.Forbidden, 50013, "봇에게 <#901> 채널에 글을 올릴 권한이 없어서", "권한을 확인해 달라고 알려 주세요.", "The bot is not allowed to post in <#901>,", "to check the bot's permissions in the channel's settings.")]
    [InlineData(HttpStatusCode.BadRequest, 50024, "<#901> 채널에는 글을 올릴 수 없어서", "다른 채널을 골라 달라고 알려 주세요.", "Nothing can be posted in <#901>,", "to choose another channel with `/setup channel:`.")]
    public async Task When_the_channel_is_gone_or_closed_it_tells_a_member_whom_to_ask_for_what_until_another_is_chosen(
        HttpStatusCode status, int code, string because, string ask, string why, string askFor)
    {
        using var scene = new QuestionScene();
        scene.Describe(Permissions.ViewChannel);
        scene.Discord.RefuseNext(status, code);
        await scene.LookAtAsync(3, 9);

        var korean = await scene.Slice.Command("question today", TestMember.Jisu);
        var english = await scene.Slice.Command("question today", TestMember.Emma);
        scene.SetUp(channel: 902);
        var moved = await scene.Slice.Command("question today", TestMember.Jisu);

        Assert.StartsWith(because, korean.Text(), StringComparison.Ordinal);
        Assert.EndsWith(ask, korean.Text(), StringComparison.Ordinal);
        Assert.StartsWith(why, english.Text(), StringComparison.Ordinal);
        Assert.EndsWith(askFor, english.Text(), StringComparison.Ordinal);
        Assert.StartsWith("오늘의 질문이 조금 늦어지고 있어요.", moved.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_todays_question_was_missed_it_says_so_and_when_the_next_one_comes()
    {
        using var scene = new QuestionScene();
        await scene.LookAtAsync(3, 15);

        Assert.Equal(
            "오늘의 질문은 올리지 못했어요. 다음 질문은 <t:1772582400:R>(<t:1772582400:f>) <#901>에 올라와요.",
            (await scene.Slice.Command("question today", TestMember.Jisu)).Text());
        Assert.Equal(
            "Today's question could not be posted. The next one comes <t:1772582400:R> (<t:1772582400:f>) in <#901>.",
            (await scene.Slice.Command("question today", TestMember.Emma)).Text());
    }

    [Fact]
    public async Task A_question_that_was_missed_yesterday_is_not_todays()
    {
        using var scene = new QuestionScene();
        await scene.LookAtAsync(6, 8);

        Assert.StartsWith("지금 열린 질문은 없어요. 다음 질문은", (await scene.Slice.Command("question today", TestMember.Jisu)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_the_day_is_over_it_points_to_the_next_one()
    {
        using var scene = new QuestionScene();
        await scene.LookAtAsync(3, 9);
        scene.Slice.Clock.Advance(TimeSpan.FromHours(19));

        Assert.StartsWith("No question is open right now. The next one comes", (await scene.Slice.Command("question today", TestMember.Emma)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_questions_it_shows_the_one_of_the_channel_and_the_others_are_a_choice_away()
    {
        using var scene = QuestionScene.Mixed();
        scene.Save(2, schedule => schedule with { Name = "심화반", Filter = new QuestionFilter(["python"], [], QuestionLevels.All), LocalTime = new LocalTime(9, 0) });
        await scene.LookAtAsync(3, 9);
        await scene.Answer(TestMember.Jisu, "답", SlotOf(scene, "902"));

        var here = await scene.Slice.Command("question today", TestMember.Jisu);
        var select = Assert.IsType<StringSelect>(here.Components()[^1]);
        var other = await scene.Slice.Press(select.CustomId.Value, TestMember.Jisu, SlotOf(scene, "902"));
        var forged = await scene.Slice.Press(select.CustomId.Value, TestMember.Jisu, "12345");

        Assert.Equal($"question:answer:{SlotOf(scene, "901")}", here.Button("답하기"));
        Assert.Equal("✅ 심화반 · 파이썬", select.Options[1].Label);
        Assert.StartsWith("✅ 이 질문에는 답했어요.", other.Text(), StringComparison.Ordinal);
        Assert.Equal($"question:answer:{SlotOf(scene, "902")}", other.Button("답 고치기"));
        Assert.Equal(here.Text(), forged.Text());
    }

    [Fact]
    public async Task When_everything_is_paused_it_says_so()
    {
        using var scene = new QuestionScene();
        await scene.Slice.Command("question pause", TestMember.Organiser);

        Assert.StartsWith("지금 열린 질문은 없고, 예정된 질문도 없어요.", (await scene.Slice.Command("question today", TestMember.Jisu)).Text(), StringComparison.Ordinal);
    }

    private static string SlotOf(QuestionScene scene, string channel) =>
        QuestionScene.SlotIdOf(scene.Discord.Messages.Single(message => (string?)message["channel_id"] == channel));
}
