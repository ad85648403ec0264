using StudyBot.LocalDiscord.Faults;
using StudyBot.LocalDiscord.Tests.Harness;

namespace StudyBot.LocalDiscord.Tests.Rest;

public sealed class FaultTests
{
    [Theory]
    [InlineData(RestFaultKind.ErrorBeforeEffect, 503, 0)]
    [InlineData(RestFaultKind.ErrorAfterEffect, 503, 1)]
    [InlineData(RestFaultKind.BucketLimit, 429, 0)]
    [InlineData(RestFaultKind.GlobalLimit, 429, 0)]
    [InlineData(RestFaultKind.SharedLimit, 429, 0)]
    public async Task A_spoilt_answer_tells_a_status_and_leaves_its_effect_or_not(RestFaultKind kind, int status, int messages)
    {
        await using var bot = await RawBot.StartAsync();
        bot.Server.RestFaults.Add(new RestFault(kind) { Method = "POST", PathContains = "/messages" });

        var (got, _) = await SendAsync(bot);

        Assert.Equal(status, got);
        Assert.Equal(messages, bot.Server.World.Owner.Read().Count);
        Assert.Equal(200, (await SendAsync(bot)).Status);
    }

    [Theory]
    [InlineData(RestFaultKind.AbortBeforeEffect, 0)]
    [InlineData(RestFaultKind.AbortAfterEffect, 1)]
    [InlineData(RestFaultKind.TruncatedBody, 1)]
    public async Task A_broken_line_tells_nothing_and_leaves_its_effect_or_not(RestFaultKind kind, int messages)
    {
        await using var bot = await RawBot.StartAsync();
        bot.Server.RestFaults.Add(new RestFault(kind));

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => SendAsync(bot));

        Assert.Equal(messages, bot.Server.World.Owner.Read().Count);
    }

    [Theory]
    [InlineData(RestFaultKind.SilenceBeforeEffect, 0)]
    [InlineData(RestFaultKind.SilenceAfterEffect, 1)]
    public async Task A_silence_lasts_until_the_client_has_had_enough_and_leaves_its_effect_or_not(RestFaultKind kind, int messages)
    {
        await using var bot = await RawBot.StartAsync();
        bot.Server.RestFaults.Add(new RestFault(kind));
        var struck = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watching = bot.Server.WireLog.Watch(_ => struck.TrySetResult());

        var sending = SendAsync(bot);
        await struck.Task;

        Assert.Equal(messages, bot.Server.World.Owner.Read().Count);
        Assert.False(sending.IsCompleted);
        Assert.Equal(200, (await SendAsync(bot)).Status);
        await bot.Server.DisposeAsync();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => sending);
    }

    [Fact]
    public async Task A_fault_strikes_as_often_as_told_and_only_where_it_matches()
    {
        await using var bot = await RawBot.StartAsync();
        bot.Server.RestFaults.Add(new RestFault(RestFaultKind.ErrorBeforeEffect) { Method = "GET", Times = 2, Status = 502 });

        Assert.Equal(200, (await SendAsync(bot)).Status);
        Assert.Equal(502, (await bot.SendAsync("GET", "users/@me")).Status);
        Assert.Equal(502, (await bot.SendAsync("GET", "users/@me")).Status);
        Assert.Equal(200, (await bot.SendAsync("GET", "users/@me")).Status);
    }

    [Fact]
    public async Task A_message_sent_again_with_its_nonce_after_a_lost_answer_stands_once()
    {
        await using var bot = await RawBot.StartAsync();
        const string Body = """{"content":"daily","nonce":"slot-1","enforce_nonce":true}""";
        bot.Server.RestFaults.Add(new RestFault(RestFaultKind.ErrorAfterEffect));
        var path = $"channels/{bot.Server.World.General}/messages";

        Assert.Equal(503, (await bot.SendAsync("POST", path, Body)).Status);
        var again = await bot.DoAsync("POST", path, Body);

        var only = Assert.Single(bot.Server.World.Owner.Read());
        Assert.Equal($"{only.Id}", (string)again!["id"]!);
        Assert.Equal("slot-1", (string)again["nonce"]!);
    }

    private static Task<(int Status, System.Text.Json.Nodes.JsonNode? Body)> SendAsync(RawBot bot) =>
        bot.SendAsync("POST", $"channels/{bot.Server.World.General}/messages", """{"content":"x"}""");
}
