using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.Tests.Harness;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Tests.Page;

public sealed class PageServerTests
{
    [Fact]
    public async Task The_root_is_the_page_and_the_page_may_load_nothing_from_elsewhere()
    {
        await using var bot = await RawBot.StartAsync();

        using var response = await bot.Http.GetAsync(bot.Server.Root);
        using var script = await bot.Http.GetAsync(new Uri(bot.Server.Root, "page/app.js"));
        using var missing = await bot.Http.GetAsync(new Uri(bot.Server.Root, "page/../LocalDiscordServer.cs"));

        Assert.Contains("/page/app.js", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("text/javascript", script.Content.Headers.ContentType!.MediaType);
        Assert.Equal(404, (int)missing.StatusCode);
    }

    [Theory]
    [InlineData("Origin", "https://example.com", 403)]
    [InlineData("Host", "example.com", 403)]
    [InlineData("Accept", "*/*", 200)]
    public async Task Pages_from_elsewhere_have_no_control(string header, string value, int expected)
    {
        await using var bot = await RawBot.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(bot.Server.Control, "clock"));
        request.Headers.Add(header, value);

        using var response = await bot.Http.SendAsync(request);

        Assert.Equal(expected, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_person_gets_the_channels_and_messages_of_that_person_only()
    {
        await using var bot = await RawBot.StartAsync();
        var world = bot.Server.World;
        var mina = world.AddMember(world.DefaultGuild, "mina");
        var secret = world.CreateChannel(world.DefaultGuild, "secret");
        world.SetOverwrite(secret, world.DefaultGuild, OverwriteType.Role, Permissions.None, Permissions.ViewChannel);

        var page = await GetAsync(bot, $"users/{mina.UserId}/page");
        using var hidden = await bot.Http.GetAsync(new Uri(bot.Server.Control, $"users/{mina.UserId}/channels/{secret}/history"));

        Assert.Equal(["general"], page["guild"]!["channels"]!.AsArray().Select(channel => (string)channel!["name"]!));
        Assert.Equal(400, (int)hidden.StatusCode);
        Assert.Equal(2, (await GetAsync(bot, $"users/{world.Owner.UserId}/page"))["guild"]!["channels"]!.AsArray().Count);
    }

    [Fact]
    public async Task History_is_read_in_stretches()
    {
        await using var bot = await RawBot.StartAsync();
        var world = bot.Server.World;
        var ids = Enumerable.Range(1, 10).Select(number => world.Owner.Send($"m{number}")).ToList();
        var path = $"users/{world.Owner.UserId}/channels/{world.General}/history";

        Assert.Equal("m8 m9 m10 True False", await StretchAsync("?limit=3"));
        Assert.Equal("m5 m6 m7 True True", await StretchAsync($"?limit=3&before={ids[7]}"));
        Assert.Equal("m1 m2 False True", await StretchAsync($"?limit=5&before={ids[2]}"));
        Assert.Equal("m4 m5 m6 True True", await StretchAsync($"?limit=3&after={ids[2]}"));
        Assert.Equal("m4 m5 m6 m7 True True", await StretchAsync($"?limit=4&around={ids[5]}"));

        async Task<string> StretchAsync(string query)
        {
            var found = await GetAsync(bot, path + query);
            return $"{string.Join(' ', found["messages"]!.AsArray().Select(message => (string)message!["content"]!))} {found["earlier"]!.GetValue<bool>()} {found["later"]!.GetValue<bool>()}";
        }
    }

    [Fact]
    public async Task An_action_runs_once_at_a_time_and_can_be_stopped()
    {
        var runs = 0;
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var bot = await RawBot.StartAsync(new LocalDiscordOptions
        {
            Actions = [new LocalDiscordAction("wait", new LocalDiscordText("기다리기", "Wait"), async (progress, ends) =>
            {
                Interlocked.Increment(ref runs);
                progress.Report(0.25);
                begun.TrySetResult();
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, ends);
            })],
        });
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watching = bot.Server.PageActions.Watch(action =>
        {
            if ((string)action["state"]! is "stopped")
                stopped.TrySetResult();
        });

        Assert.True(bot.Server.PageActions.Start("wait"));
        Assert.True(bot.Server.PageActions.Start("wait"));
        await begun.Task;
        Assert.Equal("running 0.25", Describe());
        bot.Server.PageActions.Stop("wait");
        await stopped.Task;

        Assert.Equal(1, runs);
        Assert.False(bot.Server.PageActions.Start("other"));

        string Describe()
        {
            var action = bot.Server.PageActions.ToJson()[0]!;
            return $"{action["state"]} {action["progress"]}";
        }
    }

    [Theory]
    [InlineData("2026-03-02T23:59:59+00:00", "2026-03-03T00:00:00+00:00")]
    [InlineData("2026-03-03T00:00:00+00:00", "2026-03-04T00:00:00+00:00")]
    public void The_usual_stop_is_the_next_nine_in_seoul(string now, string next) =>
        Assert.Equal(Moment(next), LocalDiscordClockStop.NextMorningInSeoul.Next(Moment(now)));

    [Fact]
    public async Task People_edit_and_delete_their_own_messages_only()
    {
        await using var bot = await RawBot.StartAsync();
        var world = bot.Server.World;
        var (mina, jun) = (world.AddMember(world.DefaultGuild, "mina"), world.AddMember(world.DefaultGuild, "jun"));
        var message = mina.Send("하나");

        mina.EditMessage(message, "둘");

        Assert.Equal("둘", mina.See(message)!.Content);
        Assert.Throws<InvalidOperationException>(() => world.Owner.EditMessage(message, "셋"));
        Assert.Throws<InvalidOperationException>(() => jun.DeleteMessage(message));
        world.Owner.DeleteMessage(message);
        Assert.Null(mina.See(message));
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<JsonNode> GetAsync(RawBot bot, string path) =>
        JsonNode.Parse(await bot.Http.GetStringAsync(new Uri(bot.Server.Control, path)))!;
}
