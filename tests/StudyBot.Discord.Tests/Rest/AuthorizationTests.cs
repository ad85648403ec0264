using StudyBot.Discord.Interactions;
using StudyBot.Discord.Tests.Interactions;

namespace StudyBot.Discord.Tests.Rest;

public sealed class AuthorizationTests
{
    [Fact]
    public async Task Requests_carry_the_token_and_say_who_asks()
    {
        using var harness = new RestHarness();
        harness.Transport.Answer(200, """{"id":"1","username":"bot"}""");
        await harness.Rest.GetCurrentUserAsync();

        Assert.Equal($"Bot {RestHarness.Token}", harness.Transport.Sent[0].Authorization);
        Assert.Matches(@"^DiscordBot \(https?://[^,]+, \d+\.\d+\.\d+(\.\d+)?\)$", harness.Transport.Sent[0].UserAgent);
    }

    [Fact]
    public async Task A_refused_token_is_fatal_and_never_sent_again()
    {
        using var harness = new RestHarness();
        harness.Transport.Answer(401, """{"message":"401: Unauthorized","code":0}""");

        var fatal = await Assert.ThrowsAsync<DiscordFatalException>(() => harness.Rest.GetGatewayBotAsync());
        await Assert.ThrowsAsync<DiscordFatalException>(() => harness.Rest.GetCurrentUserAsync());

        Assert.Contains("Discord:Token", fatal.Message, StringComparison.Ordinal);
        Assert.Single(harness.Transport.Sent);
    }

    [Fact]
    public async Task A_refused_token_is_reported_even_if_the_caller_shrugs()
    {
        var reported = new List<DiscordFatalException>();
        var options = new DiscordOptions { Token = RestHarness.Token };
        using var rest = StudyBot.Discord.Rest.RestPipeline.Create(
            options, new Random(1), new KeptLogs(), new ScriptedTransport(TimeProvider.System).Answer(401), reported.Add);

        var fatal = await Assert.ThrowsAsync<DiscordFatalException>(() => rest.GetCurrentUserAsync());

        Assert.Same(fatal, Assert.Single(reported));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("two words")]
    [InlineData("한글")]
    public async Task A_token_that_cannot_be_one_is_fatal_before_anything_is_sent(string? token)
    {
        using var harness = new RestHarness(token);

        await Assert.ThrowsAsync<DiscordFatalException>(() => harness.Rest.GetGatewayBotAsync());
        Assert.Empty(harness.Transport.Sent);
    }

    [Fact]
    public async Task A_refused_interaction_token_says_nothing_of_the_bots_token()
    {
        using var harness = new RestHarness();
        harness.Transport.Answer(401, """{"message":"Invalid Webhook Token","code":50027}""").Answer(200, """{"id":"1"}""");

        await Assert.ThrowsAsync<StudyBot.Discord.Rest.DiscordRestException>(() =>
            harness.Rest.CreateFollowupMessageAsync(Make.Command(), Reply.Private("a")));
        await harness.Rest.GetCurrentUserAsync();
    }

    [Fact]
    public async Task Neither_token_reaches_a_log_or_an_exception()
    {
        using var harness = new RestHarness();
        harness.Transport
            .Answer(404, """{"message":"Unknown interaction","code":10062}""")
            .Answer(429, """{"retry_after":0,"global":false}""").Answer(404)
            .Break(HttpRequestError.ConnectionError).Answer(400)
            .Answer(401);
        var texts = new List<string>();
        foreach (var attempt in new Func<Task>[]
        {
            () => harness.Rest.CreateInteractionResponseAsync(Make.Command(), Reply.Private("hidden words")),
            () => harness.Rest.DeleteOriginalInteractionResponseAsync(Make.Command()),
            () => harness.Rest.CreateFollowupMessageAsync(Make.Command(), Reply.Private("hidden words")),
            () => harness.Rest.GetCurrentUserAsync(),
        })
        {
            var running = attempt();
            while (!running.IsCompleted)
            {
                await Task.WhenAny(running, harness.Clock.UntilTimerAsync(_ => true));
                harness.Clock.Advance(TimeSpan.FromMilliseconds(100));
            }

            texts.Add((await Assert.ThrowsAnyAsync<Exception>(() => running)).ToString());
        }

        Assert.NotEmpty(harness.Loggers.Lines);
        Assert.All(texts.Concat(harness.Loggers.Lines), text =>
        {
            Assert.DoesNotContain(RestHarness.Token, text, StringComparison.Ordinal);
            Assert.DoesNotContain(Make.Token, text, StringComparison.Ordinal);
            Assert.DoesNotContain("hidden words", text, StringComparison.Ordinal);
        });
    }
}
