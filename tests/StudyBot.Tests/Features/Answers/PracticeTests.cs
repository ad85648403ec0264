using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Tests.Features.Questions;

namespace StudyBot.Tests.Features.Answers;

public sealed class PracticeTests
{
    [Fact]
    public async Task A_random_question_is_private_and_never_the_one_that_the_guild_is_being_asked()
    {
        using var scene = await AnswerScene.PostedAsync(questions: 3);
        var asked = scene.Single<string>("select question_id from question_slot");

        var seen = new List<string>();
        var page = await scene.Slice.Command("question random", TestMember.Jisu);
        for (var turn = 0; turn < 6; turn++, page = await scene.Go(page.Button("다른 질문"), TestMember.Jisu))
            seen.Add(QuestionOf(page));

        Assert.True((await scene.Slice.Command("question random", TestMember.Jisu)).IsPrivate());
        Assert.DoesNotContain(asked, seen);
        Assert.Equal(2, seen.Distinct().Count());
        Assert.All(seen.Zip(seen.Skip(1)), pair => Assert.NotEqual(pair.First, pair.Second));
    }

    [Fact]
    public async Task What_was_never_answered_comes_first_and_then_what_was_answered_longest_ago()
    {
        using var scene = new QuestionScene(questions: 3, setUp: false);
        var order = new List<string>();
        for (var turn = 0; turn < 6; turn++)
        {
            scene.Slice.Clock.Advance(TimeSpan.FromDays(1));
            var card = await scene.Slice.Command("question random", TestMember.Jisu);
            order.Add(QuestionOf(card));
            await AnswerAsync(scene, card, "연습");
        }

        Assert.Equal(3, order[..3].Distinct().Count());
        Assert.Equal(order[..3], order[3..]);
    }

    [Fact]
    public async Task Its_answer_counts_once_a_question_and_day_and_a_new_day_is_a_new_try()
    {
        using var scene = await AnswerScene.PostedAsync(questions: 2);
        var card = await scene.Slice.Command("question show", TestMember.Jisu, ("question", Other(scene)));

        var first = await AnswerAsync(scene, card, "첫 연습");
        var edited = await AnswerAsync(scene, card, "고친 연습");
        scene.Slice.Clock.Advance(TimeSpan.FromDays(1));
        var form = Assert.IsType<ShowModal>(await scene.Go(card.Button("답하기"), TestMember.Jisu)).Modal;
        await AnswerAsync(scene, card, "다음 날 연습");

        Assert.StartsWith("✅ 답을 남겼어요.\n🌱 연속 **1일째**", first.Text(), StringComparison.Ordinal);
        Assert.StartsWith("✅ 답을 고쳤어요.", edited.Text(), StringComparison.Ordinal);
        Assert.Null(form.Inputs[0].Value);
        Assert.Equal("고친 연습|다음 날 연습", scene.Single<string>("select group_concat(body, '|') from (select body from answer order by answered_at)"));
        Assert.Equal(2, scene.Single<int>("select count(*) from study_event"));
        Assert.Equal($"practice:{Other(scene)}:2026-03-03", scene.Single<string>("select source from study_event order by id limit 1"));
        Assert.DoesNotContain(first.Components().OfType<Button>(), button => button.Label is "내 답 나누기" or "다른 사람의 답");
    }

    [Fact]
    public async Task The_model_answer_waits_for_an_answer_or_for_who_insists()
    {
        using var scene = await AnswerScene.PostedAsync(questions: 2);
        var card = await scene.Slice.Command("question show", TestMember.Emma, ("question", Other(scene)));

        var before = await scene.Go(card.Button("Model answer"), TestMember.Emma);
        var insisted = await scene.Go(before.Button("Show it anyway"), TestMember.Emma);

        Assert.Equal("Answering from memory first makes it stick. One sentence is enough.", before.Text());
        Assert.StartsWith("📖 Model answer\nModel answer ", insisted.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_guild_is_being_asked_stays_sealed_however_one_comes_to_it()
    {
        using var scene = await AnswerScene.PostedAsync();
        var key = ContentKey.Of("q1");

        var shown = await scene.Slice.Command("question show", TestMember.Jisu, ("question", "q1"));
        var model = await scene.Go($"question:model:q{key}", TestMember.Jisu);
        var revealed = await scene.Go($"question:reveal:q{key}", TestMember.Jisu);
        var byPractice = await scene.Slice.Submit($"question:submit:q{key}::0", TestMember.Jisu, ("answer", "연습인 척"));

        Assert.Equal($"question:answer:{scene.SlotId}", shown.Button("답하기"));
        Assert.Contains("오늘의 질문 · 3월 3일", shown.Text(), StringComparison.Ordinal);
        Assert.StartsWith("모범 답안은 내 답을 먼저 남기면", model.Text(), StringComparison.Ordinal);
        Assert.Equal(model.Text(), revealed.Text());
        Assert.StartsWith("✅ 답을 남겼어요.", byPractice.Text(), StringComparison.Ordinal);
        Assert.Equal(scene.SlotId, scene.Single<long>("select slot_id from answer").ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.StartsWith("✍️ 내 답변\n연습인 척\n📖 모범 답안\n", (await scene.Go($"question:model:q{key}", TestMember.Jisu)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Practice_can_be_compared_rated_and_asked_more_about()
    {
        using var scene = await AnswerScene.PostedAsync(questions: 2);
        var card = await scene.Slice.Command("question show", TestMember.Jisu, ("question", Other(scene)));
        var receipt = await AnswerAsync(scene, card, "연습");

        var compared = await scene.Go(receipt.Select().CustomId.Value, TestMember.Jisu, "0", "1", "2");
        var rated = await scene.Go(compared.Button("쉬워요"), TestMember.Jisu);
        var more = await scene.Go(receipt.Button("꼬리 질문 받기"), TestMember.Jisu);

        Assert.Contains("‘쉬워요’로 남겼어요.", rated.Text(), StringComparison.Ordinal);
        Assert.Equal("practice:2026-03-03", scene.Single<string>("select source from review_log"));
        Assert.Contains("왜 그런가요?", more.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_setup_one_can_practise_all_the_same()
    {
        using var scene = new QuestionScene(questions: 1, setUp: false);

        var card = await scene.Slice.Command("question random", TestMember.Jisu);
        var receipt = await AnswerAsync(scene, card, "연습");

        Assert.Contains("1번 질문", card.Text(), StringComparison.Ordinal);
        Assert.Contains("연속 **1일째**", receipt.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("q2", "2번 질문")]
    [InlineData("Q2", "2번 질문")]
    [InlineData("3번", "3번 질문")]
    [InlineData("Question 3", "3번 질문")]
    public async Task A_question_is_found_by_its_id_or_its_words(string typed, string expected)
    {
        using var scene = await AnswerScene.PostedAsync(questions: 9);

        Assert.Contains(expected, (await scene.Slice.Command("question show", TestMember.Jisu, ("question", typed))).Text(), StringComparison.Ordinal);
        Assert.Contains(await scene.Slice.Suggest("question show", "question", typed, TestMember.Jisu), choice => choice.Name.For("ko").Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_not_there_is_said_with_a_way_on()
    {
        using var scene = await AnswerScene.PostedAsync();

        Assert.StartsWith("‘블록체인’에 맞는 질문을 찾지 못했어요.", (await scene.Slice.Command("question show", TestMember.Jisu, ("question", "블록체인"))).Text(), StringComparison.Ordinal);
        Assert.StartsWith("There is no topic “cooking”.", (await scene.Slice.Command("question random", TestMember.Emma, ("topic", "cooking"))).Text(), StringComparison.Ordinal);
        Assert.StartsWith("여기에는 연습할 질문이 없어요.", (await scene.Slice.Command("question random", TestMember.Jisu)).Text(), StringComparison.Ordinal);
        Assert.StartsWith("그 질문을 찾지 못했어요.", (await scene.Go("question:model:qzzz", TestMember.Jisu)).Text(), StringComparison.Ordinal);
        Assert.StartsWith("여기에는 연습할 질문이 없어요.", (await scene.Go("question:another:zzz:zzz", TestMember.Jisu)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_question_that_ships_has_a_label_and_fits()
    {
        using var scene = new QuestionScene(new Slice());
        foreach (var question in scene.Slice.Get<ContentLibrary>().Questions)
        {
            var choice = (await scene.Slice.Suggest("question show", "question", question.Id, TestMember.Jisu))[0];
            Assert.Equal(question.Id, choice.Value);
            Assert.InRange(choice.Name.For("ko").Length, 1, 100);
            Assert.InRange(choice.Name.For("en-US").Length, 1, 100);
        }
    }

    private static string QuestionOf(InteractionResponse card) =>
        "q" + card.Text().Split('\n').Single(line => line.EndsWith("번 질문", StringComparison.Ordinal))[..^"번 질문".Length];

    private static string Other(QuestionScene scene) => scene.Single<string>("select question_id from question_slot") == "q1" ? "q2" : "q1";

    private static async Task<InteractionResponse> AnswerAsync(QuestionScene scene, InteractionResponse card, string text)
    {
        var form = Assert.IsType<ShowModal>(await scene.Go(card.Button("답하기"), TestMember.Jisu)).Modal;
        return await scene.Slice.Submit(form.CustomId.Value, TestMember.Jisu, ("answer", text));
    }
}
