using Dapper;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Tests.Features.Answers;
using static StudyBot.Tests.Features.Privacy.PrivacyScene;

namespace StudyBot.Tests.Features.Privacy;

/// <summary>What was under way when a member had everything deleted.</summary>
public sealed class InFlightTests
{
    [Fact]
    public async Task A_request_that_waits_for_staff_loses_its_words_and_can_no_longer_be_decided()
    {
        using var scene = await FullAsync();
        var id = scene.Peers.Questions.Single<string>("select cast(id as text) from excuse");
        Assert.Contains(scene.Peers.ToStaff, message => message.Contains(Reason, StringComparison.Ordinal));

        await scene.Delete(Jisu);
        await scene.RunAsync("settled notices");
        var late = await scene.Slice.Press($"excuse:approve:{id}", TestMember.Organiser);

        Assert.Contains("🧹 보낸 분이 자기 기록을 모두 지워서 이 요청도 사라졌어요. 할 일은 없어요.", scene.Peers.ToStaff);
        Assert.DoesNotContain(scene.Peers.ToStaff, message => message.Contains(Reason, StringComparison.Ordinal));
        Assert.Contains("이 서버에 없어요", late.Text(), StringComparison.Ordinal);
        Assert.Empty(scene.Traces());
    }

    [Fact]
    public async Task A_running_session_ends_when_nobody_is_left_and_else_goes_on_with_another_host()
    {
        using var scene = await FullAsync();
        var session = scene.Peers.Questions.Single<string>("select cast(id as text) from focus_session");
        await scene.Slice.Press($"focus:join:{session}", TestMember.Minho);

        await scene.Delete(Jisu);
        scene.Slice.Clock.Advance(TimeSpan.FromSeconds(5));
        await scene.RunAsync("focus sessions");

        Assert.Equal("102 focusing", scene.Peers.Questions.Single<string>("select host_id || ' ' || state from focus_session"));
        var shown = (string)scene.Peers.Discord.Messages.Single(message => ((string?)message["content"])?.StartsWith("🍅", StringComparison.Ordinal) == true ||
            ((string?)message["content"])?.Contains("<@102>", StringComparison.Ordinal) == true)["content"]!;
        Assert.DoesNotContain($"{Jisu.Id}", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("격리 수준", shown, StringComparison.Ordinal);

        using var alone = await FullAsync();
        await alone.Delete(Jisu);
        alone.Slice.Clock.Advance(TimeSpan.FromSeconds(5));
        await alone.RunAsync("focus sessions");
        Assert.Equal("0 over", alone.Peers.Questions.Single<string>("select host_id || ' ' || state from focus_session"));
        Assert.Empty(alone.Traces());
    }

    [Fact]
    public async Task Reviews_that_wait_for_them_go_to_others_and_those_they_wrote_stay_without_a_name()
    {
        using var scene = await FullAsync();
        var emmas = scene.Peers.Questions.Single<string>("select cast(id as text) from peer_request where author_id = 103");
        var number = scene.Peers.Questions.Single<string>($"select cast(number as text) from peer_seat where request_id = {emmas} and reviewer_id = {Jisu.Number}");
        foreach (var (criterion, level) in new[] { ("0", "4"), ("1", "2"), ("2", "3") })
            await scene.Peers.Go($"peer:rate:{emmas}:{number}:{criterion}", Jisu, level);
        await scene.Slice.Submit($"peer:submit:{emmas}:{number}", Jisu, AnswerScene.Private, ("comment", "예를 하나 넣어 보면 좋겠어요."));
        await scene.Slice.Press("peer:name", Jisu, AnswerScene.Private);

        await scene.Delete(Jisu);

        Assert.Equal(0, scene.Peers.Questions.Single<int>("select reviewer_id from peer_review"));
        Assert.Empty(scene.Traces());
        await scene.Slice.Press($"peer:thanks:{emmas}:{number}", TestMember.Emma, AnswerScene.Private);
        Assert.Equal(1, scene.Peers.Questions.Single<int>("select count(*) from peer_review where thanked_at is not null"));
    }

    [Fact]
    public async Task An_open_form_and_an_old_button_still_answer_kindly()
    {
        using var scene = await FullAsync();
        var receipt = await scene.Slice.Command("checkin", Jisu, ("minutes", 5L));
        var undo = receipt.Components().OfType<Discord.Model.Button>().Single(button => button.CustomId.Value.StartsWith("checkin:undo", StringComparison.Ordinal));

        await scene.Delete(Jisu);

        Assert.DoesNotContain("문제가 생겼", (await scene.Slice.Press(undo.CustomId.Value, Jisu, AnswerScene.Private)).Text(), StringComparison.Ordinal);
        var submitted = await scene.Peers.Questions.Answer(Jisu, "새로 시작하는 답이에요.", scene.Peers.Questions.Single<string>("select cast(id as text) from question_slot"));
        Assert.Contains("연속 **1일째**", submitted.Text(), StringComparison.Ordinal);
        Assert.Contains("답 1개", (await scene.Open(Jisu)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_boards_the_others_move_up()
    {
        using var scene = await FullAsync();
        Assert.Contains($"{Jisu.Id}", (await scene.Slice.Command("leaderboard", TestMember.Minho, ("by", nameof(LeaderboardMeasure.Minutes)))).Text(), StringComparison.Ordinal);

        var before = PlacesOf(102);
        Assert.True(PlacesOf((long)Jisu.Number) > 3);
        await scene.Delete(Jisu);
        var board = (await scene.Slice.Command("leaderboard", TestMember.Minho, ("by", nameof(LeaderboardMeasure.Minutes)))).Text();

        Assert.DoesNotContain($"{Jisu.Id}", board, StringComparison.Ordinal);
        Assert.Equal(before, PlacesOf(102));
        Assert.Equal(0, PlacesOf((long)Jisu.Number));

        int PlacesOf(long user) => scene.Peers.Questions.Single<int>($"select count(*) from board_place where user_id = {user}");
    }

    [Fact]
    public async Task The_staff_log_says_what_was_done_but_no_longer_to_whom_or_why()
    {
        using var scene = await FullAsync();

        await scene.Delete(Jisu);
        var log = (await scene.Slice.Command("staff log", TestMember.Organiser)).Text();

        Assert.Contains("👤", log, StringComparison.Ordinal);
        Assert.DoesNotContain($"{Jisu.Id}", log, StringComparison.Ordinal);
        Assert.DoesNotContain("봇이 느렸어요", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_others_think_of_an_item_is_counted_without_them()
    {
        using var scene = await FullAsync();
        var slice = scene.Slice;
        slice.Database.Write(connection => connection.Execute(
            """
            insert into content_rating (guild_id, user_id, kind, item_id, useful, rated_at)
            values (900, @jisu, 'advice', 'a', 1, 1), (900, 102, 'advice', 'a', 1, 1), (900, @jisu, 'advice', 'b', 0, 1)
            """,
            new { jisu = (long)Jisu.Number }));
        slice.Database.Write(connection => connection.Execute(
            "insert into content_score (guild_id, kind, item_id, useful, not_useful) values (900, 'advice', 'a', 2, 0), (900, 'advice', 'b', 0, 1)"));

        await scene.Delete(Jisu);

        Assert.Equal(
            ["a 1 0", "b 0 0"],
            slice.Database.Read(connection => connection.Query<string>("select item_id || ' ' || useful || ' ' || not_useful from content_score order by 1").ToList()));
    }

    [Fact]
    public async Task An_answer_in_a_thread_is_taken_out_and_then_nothing_is_left()
    {
        using var scene = await FullAsync();
        var (slice, discord) = (scene.Slice, scene.Peers.Discord);
        var posted = discord.NewId();
        discord.Messages.Add(new System.Text.Json.Nodes.JsonObject { ["id"] = $"{posted}", ["channel_id"] = "905", ["content"] = "지수의 생각" });
        slice.Database.Write(connection => connection.Execute(
            """
            insert into answer_post (guild_id, user_id, slot_id, state, try_at, wished_at, attempts, thread_id, message_id)
            select guild_id, user_id, slot_id, 'sent', 0, 0, 1, 905, @posted from answer where user_id = @Number
            """,
            new { Number = (long)Jisu.Number, posted }));

        await scene.Delete(Jisu);
        Assert.Equal(["answer_post.user_id"], scene.Traces());
        await scene.RunAsync("answers in threads");

        Assert.Empty(scene.Traces());
        Assert.DoesNotContain(discord.Messages, message => (string?)message["content"] == "지수의 생각");
    }
}
