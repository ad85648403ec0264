using Microsoft.Extensions.Logging;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Model;
using StudyBot.Discord.Tests.Gateway.Scripts;

namespace StudyBot.Discord.Tests.Gateway;

public sealed class StartConversationTests
{
    [Fact]
    public async Task With_no_session_starts_left_the_reset_is_waited_for_with_one_log_line()
    {
        var bots = new Queue<GatewayBot>([ScriptedDiscord.Bot(remaining: 0, resetAfter: TimeSpan.FromHours(3)), ScriptedDiscord.Bot()]);
        await using var discord = new ScriptedDiscord { GetGatewayBot = _ => Task.FromResult(bots.Dequeue()) }.Start();

        await discord.Clock.UntilTimerAsync(wait => wait == TimeSpan.FromHours(3) + TimeSpan.FromSeconds(1));
        Assert.Empty(discord.Attempts);
        Assert.Equal(GatewayState.Waiting, discord.Status.Current.State);
        Assert.Contains("03:00:00", Assert.Single(discord.Log.At(LogLevel.Error)), StringComparison.Ordinal);
        discord.Clock.Advance(TimeSpan.FromHours(3) + TimeSpan.FromSeconds(1));

        var line = await discord.AcceptNowAsync();
        line.Send(Frames.Hello);
        await line.ExpectIdentifyAsync();
    }

    [Fact]
    public async Task A_resume_needs_no_session_start()
    {
        var bots = new Queue<GatewayBot>([ScriptedDiscord.Bot(remaining: 1)]);
        await using var discord = new ScriptedDiscord { GetGatewayBot = _ => Task.FromResult(bots.Dequeue()) }.Start();
        (await discord.AcceptUntilReadyAsync()).Drop();

        var next = await discord.AcceptNowAsync();
        next.Send(Frames.Hello);
        await next.ExpectResumeAsync("first", 1);
    }

    [Theory]
    [InlineData(2, 1, 10)]
    [InlineData(17, 16, 5)]
    public async Task A_shard_waits_for_those_before_it(int shardId, int maxConcurrency, int seconds)
    {
        await using var discord = new ScriptedDiscord(shardId: shardId, shardCount: 32)
        {
            GetGatewayBot = _ => Task.FromResult(ScriptedDiscord.Bot(maxConcurrency: maxConcurrency)),
        };
        discord.Start();

        await discord.Clock.PassAsync(TimeSpan.FromSeconds(seconds));

        await discord.AcceptNowAsync();
    }

    [Fact]
    public async Task A_wrong_token_is_fatal_before_anything_connects()
    {
        await using var discord = new ScriptedDiscord { GetGatewayBot = _ => throw new DiscordFatalException("The token is wrong.") }.Start();

        Assert.Equal("The token is wrong.", await discord.ExpectFatalAsync());
        Assert.Empty(discord.Attempts);
    }

    [Fact]
    public async Task Trouble_with_rest_is_retried_with_growing_waits_until_it_is_over()
    {
        var failures = 0;
        await using var discord = new ScriptedDiscord(new Random(7))
        {
            GetGatewayBot = _ => ++failures <= 9 ? throw new HttpRequestException("no route") : Task.FromResult(ScriptedDiscord.Bot()),
        };
        discord.Start();
        var expected = new ReconnectDelay(new Random(7));
        Assert.Equal(TimeSpan.Zero, expected.Next());
        for (var tries = 1; tries < 9; tries++)
        {
            // Task.Delay knows whole milliseconds only.
            await discord.Clock.PassAsync(TimeSpan.FromMilliseconds(Math.Floor(expected.Next().TotalMilliseconds)));
        }

        await discord.AcceptNowAsync();
        Assert.Equal(9, discord.Log.At(LogLevel.Warning).Count);
    }

    [Fact]
    public async Task A_session_that_is_refused_over_and_over_is_started_ever_more_slowly()
    {
        await using var discord = new ScriptedDiscord().Start();
        var starts = new List<DateTimeOffset>();
        for (var tries = 0; tries < 9; tries++)
        {
            var line = await discord.AcceptAsync();
            starts.Add(discord.Clock.GetUtcNow());
            line.Send(Frames.Hello);
            await line.ExpectIdentifyAsync();
            line.Send(Frames.Invalid("false"));
        }

        var gaps = starts.Zip(starts.Skip(1), (before, after) => (after - before).TotalSeconds).ToArray();
        Assert.All(gaps, gap => Assert.True(gap >= 5));
        Assert.Equal(45, gaps[^1]);
    }

    [Fact]
    public async Task A_session_that_is_live_again_is_never_made_to_wait_long()
    {
        await using var discord = new ScriptedDiscord().Start();
        var line = await discord.AcceptUntilReadyAsync();
        for (var drops = 0; drops < 8; drops++)
        {
            await line.ExpectStillThereAsync(1);
            discord.Clock.Advance(TimeSpan.FromMilliseconds(1));
            line.Drop();
            var before = discord.Clock.GetUtcNow();
            line = await discord.AcceptAsync();
            Assert.InRange(discord.Clock.GetUtcNow() - before, TimeSpan.Zero, TimeSpan.FromSeconds(1));
            line.Send(Frames.Hello);
            await line.ExpectResumeAsync("first", 1);
            line.Send(Frames.Resumed(1));
        }

        await line.ExpectStillThereAsync(1);
        discord.Clock.Advance(TimeSpan.FromSeconds(5));
        line.Drop();

        await discord.AcceptNowAsync();
    }

    [Fact]
    public async Task An_error_of_our_own_is_logged_and_does_not_end_the_loop()
    {
        var calls = 0;
        await using var discord = new ScriptedDiscord
        {
            GetGatewayBot = _ => ++calls == 1 ? throw new InvalidOperationException("a bug") : Task.FromResult(ScriptedDiscord.Bot()),
        };
        discord.Start();

        await discord.AcceptAsync();
        Assert.Contains("InvalidOperationException", discord.Log.All, StringComparison.Ordinal);
    }
}
