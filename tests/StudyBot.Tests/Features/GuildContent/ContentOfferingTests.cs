using Microsoft.Extensions.DependencyInjection;
using StudyBot.Content;
using StudyBot.Tests.Features.Advice;
using StudyBot.Tests.Features.Questions;

namespace StudyBot.Tests.Features.GuildContent;

public sealed class ContentOfferingTests
{
    private const string BuiltIn = "algo-big-o-by-reading";

    [Fact]
    public async Task A_retired_question_is_not_offered_but_still_found_and_undo_brings_it_back()
    {
        using var slice = new Slice();
        await slice.AddQuestion("배포 순서는요?");
        var libraries = slice.Get<GuildLibraries>();

        var retired = await slice.Command("content retire", TestMember.Organiser, ("item", "q/own-1"));
        var without = libraries.Of(Slice.Guild);
        var restored = await slice.Press(retired.Button("되돌리기"), TestMember.Organiser);

        Assert.StartsWith(
            "⏸️ 질문을 내렸어요: ‘배포 순서는요?’\n이제 새로 나오지 않아요. 이미 올라간 글과 답은 그대로예요.\n-# `own-1` · 한국어 · 추가 <@100> <t:1772413200:R> · 내린 항목",
            retired.Text(),
            StringComparison.Ordinal);
        Assert.DoesNotContain(without.Questions, question => question.Id == "own-1");
        Assert.NotNull(without.FindQuestion("own-1"));
        Assert.StartsWith("↩️ 질문을 되돌렸어요: ‘배포 순서는요?’\n이제 다시 나와요.", restored.Text(), StringComparison.Ordinal);
        Assert.Contains(libraries.Of(Slice.Guild).Questions, question => question.Id == "own-1");
    }

    [Fact]
    public async Task A_built_in_item_is_retired_for_this_guild_alone()
    {
        using var slice = new Slice();
        var libraries = slice.Get<GuildLibraries>();

        var retired = await slice.Command("content retire", ContentReplies.English, ("item", BuiltIn));
        var offered = await slice.Suggest("content retire", "item", BuiltIn, TestMember.Organiser);
        var taken = await slice.Suggest("content restore", "item", "", TestMember.Organiser);

        Assert.Matches("^⏸️ Retired: “Give the time complexity of these four functions.*…”\nIt is not offered any more. Posts and answers stay as they are.$", retired.Text());
        Assert.DoesNotContain(libraries.Of(Slice.Guild).Questions, question => question.Id == BuiltIn);
        Assert.NotNull(libraries.Of(Slice.Guild).FindQuestion(BuiltIn));
        Assert.Contains(libraries.Of(new(999)).Questions, question => question.Id == BuiltIn);
        Assert.Empty(offered);
        Assert.Equal($"q/{BuiltIn}", Assert.Single(taken).Value);

        await slice.Command("content restore", TestMember.Organiser, ("item", $"q/{BuiltIn}"));
        Assert.Contains(libraries.Of(Slice.Guild).Questions, question => question.Id == BuiltIn);
    }

    [Fact]
    public async Task Pressing_twice_changes_and_logs_once()
    {
        using var slice = new Slice();
        await slice.AddAdvice("회의록 남기기");

        await slice.Press("content:retire:a:own-1", TestMember.Organiser);
        var twice = await slice.Press("content:retire:a:own-1", TestMember.Organiser);
        await slice.Press("content:restore:a:own-1", TestMember.Organiser);
        var again = await slice.Press("content:restore:a:own-1", TestMember.Organiser);

        Assert.StartsWith("이미 내린 항목이에요: ‘회의록 남기기’", twice.Text(), StringComparison.Ordinal);
        Assert.StartsWith("이미 나오고 있는 항목이에요: ‘회의록 남기기’", again.Text(), StringComparison.Ordinal);
        Assert.Equal(3, slice.Rows("staff_action"));
    }

    [Fact]
    public async Task The_last_question_cannot_be_taken_away()
    {
        using var slice = new Slice(replace: services => services.AddSingleton(TestLibrary.Of(1)));

        var last = await slice.Command("content retire", TestMember.Organiser, ("item", "q1"));
        var topic = await slice.Press("content:topics:q:0", TestMember.Organiser);
        slice.Save(slice.Question("우리 질문인가요?", "machine-learning"));
        var second = await slice.Command("content retire", TestMember.Organiser, ("item", "q1"));
        var own = await slice.Command("content retire", TestMember.Organiser, ("item", "own-1"));

        Assert.StartsWith("마지막 남은 질문이라 내릴 수 없어요.", last.Text(), StringComparison.Ordinal);
        Assert.StartsWith("모두 끄면 물어볼 질문이 하나도 남지 않아요.", topic.Text(), StringComparison.Ordinal);
        Assert.StartsWith("⏸️ 질문을 내렸어요: ‘1번 질문’", second.Text(), StringComparison.Ordinal);
        Assert.StartsWith("마지막 남은 질문이라 내릴 수 없어요.", own.Text(), StringComparison.Ordinal);
        Assert.Equal("own-1", Assert.Single(slice.Get<GuildLibraries>().Of(Slice.Guild).Questions).Id);
    }

    [Fact]
    public async Task Topics_show_what_is_on_and_switch_the_built_in_items_but_not_the_guilds_own()
    {
        using var slice = new Slice();
        slice.Save(slice.Question("우리 수학 질문인가요?", "math"), slice.Advice("회의록 남기기", "pay-offers"));
        var builtIn = slice.Get<ContentLibrary>();
        var open = await slice.Command("content topics", TestMember.Organiser);
        var select = open.Select("켜 둘 질문 주제를 골라요");

        var questions = await slice.Press(
            select.CustomId.Value, TestMember.Organiser, [.. builtIn.QuestionTopics.Select(topic => topic.Id).Where(id => id is not "math" and not "nlp"), "forged"]);
        await slice.Press("content:topics:a:0", TestMember.Organiser, [.. builtIn.AdviceTopics.Select(topic => topic.Id).Where(id => id != "pay-offers")]);

        var library = slice.Get<GuildLibraries>().Of(Slice.Guild);
        Assert.Equal((0, 20), (select.MinValues, select.Options.Count(option => option.Default)));
        Assert.Contains("✅ 질문 주제를 바꿨어요.", questions.Text(), StringComparison.Ordinal);
        Assert.Contains("질문 주제 20개 중 18개 켜짐\n⏸️ 끈 주제: 수학, 자연어 처리", questions.Text(), StringComparison.Ordinal);
        Assert.Equal(["own-1"], library.QuestionsOn("math").Select(question => question.Id));
        Assert.Empty(library.QuestionsOn("nlp"));
        Assert.Equal(["own-2"], library.AdviceOn("pay-offers").Select(advice => advice.Id));
        Assert.Equal(
            builtIn.Advice.Count(advice => advice.Topics.All(topic => topic.Id != "pay-offers")) + 1, library.Advice.Count);

        await slice.Press("content:topics:q:0", TestMember.Organiser, [.. builtIn.QuestionTopics.Select(topic => topic.Id)]);
        Assert.Equal(builtIn.QuestionsOn("math").Count() + 1, slice.Get<GuildLibraries>().Of(Slice.Guild).QuestionsOn("math").Count());
    }

    [Fact]
    public async Task A_restored_item_whose_topic_is_off_says_why_it_does_not_come()
    {
        using var slice = new Slice();
        await slice.Command("content retire", TestMember.Organiser, ("item", BuiltIn));
        await slice.Press("content:topics:q:0", TestMember.Organiser, "math");

        var restored = await slice.Command("content restore", TestMember.Organiser, ("item", BuiltIn));

        Assert.Contains("되돌렸지만, 이 항목은 주제가 꺼져 있어서 아직 나오지 않아요. `/content topics`에서 주제를 켜면 나와요.", restored.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content:topics:x:0")]
    [InlineData("content:topics:q:nine")]
    [InlineData("content:topics:q:9")]
    [InlineData("content:topics:q")]
    public async Task A_forged_select_switches_nothing(string customId)
    {
        using var slice = new Slice();

        await slice.Press(customId, TestMember.Organiser, "math");

        Assert.Equal(0, slice.Rows("guild_withdrawn"));
    }

    [Fact]
    public async Task Everything_that_staff_do_is_in_their_log_in_both_languages()
    {
        using var slice = new Slice();
        await slice.AddQuestion("배포 *순서*는요?");
        await slice.Send((await slice.Press("content:edit:own-1:ko", TestMember.Organiser)).Form(), ContentReplies.Colleague, ("hint", "거꾸로"));
        await slice.Press("content:retire:q:own-1", TestMember.Organiser);
        await slice.Press("content:restore:q:own-1", TestMember.Organiser);
        await slice.Press("content:topics:a:0", TestMember.Organiser, [.. slice.Get<ContentLibrary>().AdviceTopics.Skip(1).Select(topic => topic.Id)]);

        var korean = (await slice.Command("staff log", TestMember.Organiser)).Text();
        var english = (await slice.Command("staff log", ContentReplies.English)).Text();

        Assert.Equal(
            [
                "<@100> · 조언 주제를 껐어요: 데이터 직군",
                "<@100> · 질문을 되돌렸어요: 배포 \\*순서\\*는요?",
                "<@100> · 질문을 내렸어요: 배포 \\*순서\\*는요?",
                "<@110> · 질문을 고쳤어요: 배포 \\*순서\\*는요?",
                "<@100> · 질문을 추가했어요: 배포 \\*순서\\*는요?",
            ],
            korean.Split('\n').Skip(1).Select(line => line["<t:1772413200:R> · ".Length..]));
        Assert.Contains("<@100> · switched advice topics off: Data jobs", english, StringComparison.Ordinal);
        Assert.Contains("<@110> · edited a question: 배포", english, StringComparison.Ordinal);
    }
}
