using StudyBot.Features.Questions.Delivery;

namespace StudyBot.Tests.Features.Questions.Delivery;

public sealed class ForumPostTests
{
    [Fact]
    public async Task In_a_forum_each_question_is_a_post_with_a_title()
    {
        using var scene = Forum();

        await scene.LookAtAsync(3, 9);

        var post = Assert.Single(scene.Discord.Threads);
        Assert.Equal("903", (string?)post["parent_id"]);
        Assert.Equal("오늘의 질문 · 3월 3일 화요일 · 머신러닝", (string?)post["name"]);
        var slot = scene.Slice.Get<QuestionSlotStore>().Newest(Slice.Guild, NodaTime.Instant.FromDateTimeOffset(scene.Slice.Clock.GetUtcNow())).Single();
        Assert.Equal($"https://discord.com/channels/900/{slot.ThreadId}/{slot.ThreadId}", slot.Link);
        Assert.Equal(["2026-03-03 sent"], scene.Slots);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_post_whose_answer_was_lost_is_found_and_not_made_twice(bool folded)
    {
        using var scene = Forum();
        scene.Discord.LoseNextAnswer();
        await scene.LookAtAsync(3, 9);
        Assert.Equal(["2026-03-03 failed network"], scene.Slots);
        if (folded)
            scene.Discord.Threads[0]["archived"] = true;

        await scene.LookAfterAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(["2026-03-03 sent"], scene.Slots);
        Assert.Single(scene.Discord.Threads);
    }

    [Fact]
    public async Task Others_posts_in_the_forum_are_not_taken_for_it()
    {
        using var scene = Forum();
        scene.Discord.RefuseNext(System.Net.HttpStatusCode.BadGateway, 0);
        await scene.LookAtAsync(3, 9);
        var stranger = scene.Discord.NewId().ToString();
        scene.Discord.Threads.Add(new System.Text.Json.Nodes.JsonObject { ["id"] = stranger, ["type"] = 11, ["parent_id"] = "903" });
        scene.Discord.Chat(new Discord.Model.Snowflake(ulong.Parse(stranger, null)), 1);
        scene.Discord.Messages[^1]["id"] = stranger;

        await scene.LookAfterAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(2, scene.Discord.Threads.Count);
        Assert.Equal(["2026-03-03 sent"], scene.Slots);
    }

    private static QuestionScene Forum()
    {
        var scene = new QuestionScene();
        scene.Save(1, schedule => schedule with { ChannelId = new(903), InForum = true, OpensThread = true });
        return scene;
    }
}
