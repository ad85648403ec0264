using StudyBot.LocalDiscord.Tests.Harness;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.LocalDiscord.Tests.World;

public sealed class FirstCommandTests
{
    [Fact]
    public async Task A_member_runs_a_command_and_sees_the_reply()
    {
        await using var bot = await RawBot.StartAsync();
        await bot.LogInAsync();
        await bot.RegisterAsync("""[{"name":"checkin","description":"Check in","options":[{"type":4,"name":"minutes","description":"How long","required":true,"min_value":1}]}]""");
        var mina = bot.Server.World.AddMember(bot.Server.World.DefaultGuild, "mina", "미나");

        var running = mina.RunAsync("/checkin minutes:50");
        var interaction = await bot.AnswerAsync("""{"type":4,"data":{"content":"50분!"}}""");
        var outcome = await running;

        Assert.Equal(InteractionStatus.Replied, outcome.Status);
        Assert.Equal("50분!", outcome.Message!.Content);
        Assert.Equal(50, (int)interaction["data"]!["options"]![0]!["value"]!);
        Assert.Equal("ko", (string)interaction["locale"]!);
        var created = await bot.Line.NextEventAsync("MESSAGE_CREATE");
        Assert.Equal(20, (int)created["type"]!);
        Assert.Equal("50분!", mina.Read()[^1].Content);
    }

    [Fact]
    public async Task A_deferred_private_answer_is_filled_in_and_seen_by_its_member_alone()
    {
        await using var bot = await RawBot.StartAsync();
        await bot.LogInAsync();
        await bot.RegisterAsync("""[{"name":"why","description":"Why"}]""");
        var world = bot.Server.World;
        var mina = world.AddMember(world.DefaultGuild, "mina");

        var running = mina.RunAsync("/why");
        var interaction = await bot.AnswerAsync("""{"type":5,"data":{"flags":64}}""");
        var outcome = await running;
        Assert.Equal(InteractionStatus.Deferred, outcome.Status);
        Assert.True(outcome.Message!.Thinking);

        var reply = await bot.DoAsync("PATCH", $"webhooks/{bot.App}/{interaction["token"]}/messages/@original", """{"content":"because"}""");
        var filled = await mina.WaitForWordsAsync(outcome);

        Assert.Equal("because", filled!.Content);
        Assert.True(filled.Ephemeral);
        Assert.False(filled.Thinking);
        Assert.Empty(world.Owner.Read());
        var (status, _) = await bot.SendAsync("GET", $"channels/{world.General}/messages/{reply!["id"]}");
        Assert.Equal(404, status);
    }

    [Theory]
    [InlineData("PATCH", "/messages/@original")]
    [InlineData("POST", "")]
    public async Task A_deferred_change_is_waited_for_whether_it_comes_in_place_or_beside(string method, string route)
    {
        await using var bot = await RawBot.StartAsync();
        await bot.LogInAsync();
        await bot.RegisterAsync("""[{"name":"why","description":"Why"}]""");
        var owner = bot.Server.World.Owner;
        var running = owner.RunAsync("/why");
        await bot.AnswerAsync("""{"type":4,"data":{"content":"board","components":[{"type":1,"components":[{"type":2,"style":1,"label":"Go","custom_id":"go"}]}]}}""");
        var board = (await running).Message!;

        var pressing = owner.PressAsync(board.Id, "go");
        var interaction = await bot.AnswerAsync("""{"type":6}""");
        var outcome = await pressing;
        Assert.True(outcome.Status.IsDeferred());
        var waiting = owner.WaitForWordsAsync(outcome);
        Assert.False(waiting.IsCompleted);
        await bot.DoAsync(method, $"webhooks/{bot.App}/{interaction["token"]}{route}", """{"content":"because"}""");

        Assert.Equal("because", (await waiting)!.Content);
    }
}
