using Dapper;
using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Tests.Features.GuildContent;
using StudyBot.Tests.Features.Questions;
using StudyBot.Tests.Features.Reviews;

namespace StudyBot.Tests.Features.Feedback;

public sealed class RatingTests
{
    [Fact]
    public async Task A_press_marks_the_button_counts_it_and_leaves_everything_else_as_it_was()
    {
        using var scene = new FeedbackScene();
        var shown = await scene.Open(TestMember.Jisu);
        var before = shown.Labels;
        Assert.Equal("도움이 됐어요 | 아쉬워요 | 틀린 곳 알리기", shown.Row);

        var response = Assert.IsType<UpdateMessage>(await scene.Press(shown, "도움이 됐어요", TestMember.Jisu)).Message;

        Assert.Equal("", response.Content);
        Assert.Null(response.Embeds);
        Assert.Equal("[도움이 됐어요 1] | 아쉬워요 | 틀린 곳 알리기", shown.Row);
        Assert.Equal(before.Take(4), shown.Labels.Take(4));
        Assert.Equal(2, shown.Message.Components.Count);
        Assert.Equal("Useful 1 | Not useful | Report a mistake", (await scene.Open(TestMember.Emma)).Row);
    }

    [Fact]
    public async Task A_rating_can_be_changed_and_taken_back_and_a_double_click_does_what_one_does()
    {
        using var scene = new FeedbackScene();
        var shown = await scene.Open(TestMember.Jisu);
        var useful = shown.IdOf("도움이 됐어요");

        await scene.Press(shown, "도움이 됐어요", TestMember.Jisu);
        await scene.Slice.Press(useful, TestMember.Jisu, shown.Message);
        Assert.Equal([$"900 {FeedbackScene.Item} 1/0"], scene.Scores());

        await scene.Press(shown, "아쉬워요", TestMember.Jisu);
        Assert.Equal("도움이 됐어요 | [아쉬워요] | 틀린 곳 알리기", shown.Row);
        Assert.Equal([$"900 {FeedbackScene.Item} 0/1"], scene.Scores());

        await scene.Press(shown, "아쉬워요", TestMember.Jisu);
        Assert.Equal("도움이 됐어요 | 아쉬워요 | 틀린 곳 알리기", shown.Row);
        Assert.Equal([$"900 {FeedbackScene.Item} 0/0"], scene.Scores());
        Assert.Equal(0, scene.Slice.Database.Read(connection => connection.ExecuteScalar<long>("select count(*) from content_rating")));
    }

    [Fact]
    public async Task The_sums_are_those_of_the_ratings_whatever_was_pressed()
    {
        using var scene = new FeedbackScene();
        var random = new Random(7);
        var items = scene.Slice.Get<ContentLibrary>().Advice.Take(4).Select(item => ContentKey.Of(item.Id)).ToList();
        for (var press = 0; press < 400; press++)
        {
            scene.Slice.In = new((ulong)(900 + random.Next(2)));
            var rating = new[] { "up", "down", "none" }[random.Next(3)];
            await scene.Slice.Press($"feedback:rate:a{items[random.Next(4)]}:ko:{rating}", new TestMember((ulong)(100 + random.Next(6))));
        }

        var counted = scene.Slice.Database.Read(connection => connection.Query<string>(
            """
            select guild_id || ' ' || item_id || ' ' || sum(useful) || '/' || sum(1 - useful) from content_rating
            group by guild_id, kind, item_id order by guild_id, item_id
            """)).ToList();

        Assert.NotEmpty(counted);
        Assert.Equal(counted, scene.Scores().Where(score => !score.EndsWith(" 0/0", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Each_guild_judges_for_itself_and_nobody_in_direct_messages()
    {
        using var scene = new FeedbackScene();
        await scene.Press(await scene.Open(TestMember.Jisu), "도움이 됐어요", TestMember.Jisu);

        scene.Slice.In = new(950);
        var elsewhere = await scene.Open(TestMember.Jisu);
        scene.Slice.InDirectMessages = true;
        var alone = await scene.Open(TestMember.Jisu);
        var forged = await scene.Slice.Press($"feedback:rate:{FeedbackScene.Key}:ko:up", TestMember.Jisu);
        var report = await scene.Slice.Press($"feedback:report:{FeedbackScene.Key}:ko", TestMember.Emma);

        Assert.Equal("도움이 됐어요 | 아쉬워요 | 틀린 곳 알리기", elsewhere.Row);
        Assert.Equal("", alone.Row);
        Assert.Equal("서버에서만 쓸 수 있어요. 서버 채널에서 다시 열어 주세요.", forged.Text());
        Assert.Equal("This only works in a server. Please open it again in a server channel.", report.Text());
    }

    [Fact]
    public async Task A_guilds_own_advice_is_rated_and_reported_too_and_no_other_guild_reaches_it()
    {
        using var scene = new FeedbackScene();
        var id = scene.Slice.Save(scene.Slice.Advice("회의록은 세 줄로")).Ids[0];
        await scene.Press(await scene.Open(TestMember.Jisu, id), "도움이 됐어요", TestMember.Jisu);
        await scene.Report(TestMember.Jisu, id);
        var look = await scene.Press(await scene.Notice(), "항목 보기", TestMember.Organiser);

        scene.Slice.In = new(950);
        var elsewhere = await scene.Slice.Press($"feedback:rate:a{ContentKey.Of(id)}:ko:up", TestMember.Jisu);

        Assert.StartsWith($"-# 우리 서버의 항목이에요. `/content edit item:{id}`로 고칠 수 있어요.\n회의록은 세 줄로\n", look.Text(), StringComparison.Ordinal);
        Assert.StartsWith("이 항목은 이제 없어요.", elsewhere.Text(), StringComparison.Ordinal);
        Assert.Equal([$"900 {id} 1/0"], scene.Scores());
    }

    [Theory]
    [InlineData("feedback:rate:a00000000:ko:up")]
    [InlineData("feedback:rate:x1:ko:up")]
    [InlineData("feedback:rate:a:ko:up")]
    [InlineData("feedback:rate")]
    [InlineData("feedback:report:q00000000:ko")]
    [InlineData("feedback:report:a00000000")]
    public async Task Forged_keys_are_answered_kindly_and_change_nothing(string customId)
    {
        using var scene = new FeedbackScene();

        var korean = await scene.Slice.Press(customId, TestMember.Jisu);
        var english = await scene.Slice.Press(customId, TestMember.Emma);

        Assert.Equal("이 항목은 이제 없어요. `/advice`나 `/question today`로 다시 열어 주세요.", korean.Text());
        Assert.Equal("This item is no longer here. Send `/advice` or `/question today` to open another.", english.Text());
        Assert.Empty(scene.Scores());
    }

    [Fact]
    public async Task An_unknown_rating_or_the_key_of_the_other_kind_changes_nothing()
    {
        using var scene = new FeedbackScene();

        await scene.Slice.Press($"feedback:rate:{FeedbackScene.Key}:ko:best", TestMember.Jisu);
        await scene.Slice.Press($"feedback:rate:{FeedbackScene.Key}:ko:up:up", TestMember.Jisu);
        await scene.Slice.Press($"feedback:rate:q{FeedbackScene.Key[1..]}:ko:up", TestMember.Jisu);

        Assert.Empty(scene.Scores());
    }

    [Fact]
    public async Task Below_a_message_that_others_see_the_answer_is_private()
    {
        using var scene = new FeedbackScene();

        var response = await scene.Slice.Press($"feedback:rate:{FeedbackScene.Key}:ko:up", TestMember.Jisu);

        Assert.True(response.IsPrivate());
        Assert.Equal("✅ 평가를 저장했어요.", response.Text());
        Assert.Equal([$"900 {FeedbackScene.Item} 1/0"], scene.Scores());
    }

    [Fact]
    public async Task A_model_answer_can_be_rated_and_the_row_speaks_the_language_that_was_chosen()
    {
        using var scene = new QuestionScene(questions: 1);
        await scene.LookAtAsync(3, 9);
        await scene.Answer(TestMember.Jisu, "내 생각");

        var korean = await scene.Press("model", TestMember.Jisu);
        var english = await scene.Slice.Press($"question:model:{scene.SlotId}:en", TestMember.Jisu);
        await scene.Slice.Press(korean.Button("도움이 됐어요"), TestMember.Jisu);

        Assert.StartsWith("feedback:rate:q", english.Button("Not useful"), StringComparison.Ordinal);
        Assert.EndsWith(":ko:none", (await scene.Press("model", TestMember.Jisu)).Button("도움이 됐어요 1"), StringComparison.Ordinal);
        Assert.Equal("question q1 1", scene.Single<string>("select kind || ' ' || item_id || ' ' || useful from content_score"));
    }

    [Fact]
    public async Task In_a_review_the_ratings_of_the_recall_stay_beside_it()
    {
        using var scene = new ReviewScene(questions: 1);
        scene.RateAnswer(TestMember.Jisu, "q1", StudyBot.Study.SpacedReview.Rating.Good);
        scene.Pass(30);
        var answer = await scene.Press(await scene.Review(TestMember.Jisu), "답 보기", TestMember.Jisu);
        var message = new Message
        {
            Id = new(1),
            ChannelId = Slice.Channel,
            Flags = 1 << 6,
            Components = Assert.IsType<UpdateMessage>(answer).Message.Components!,
        };

        var rated = Assert.IsType<UpdateMessage>(await scene.Slice.Press(answer.Button("아쉬워요"), TestMember.Jisu, message)).Message;

        Assert.Equal(3, rated.Components!.Count);
        Assert.Equal(message.Components.Take(2), rated.Components.Take(2));
        Assert.Equal(ButtonStyle.Success, rated.Components[2].Components.OfType<Button>().ElementAt(1).Style);
    }
}
