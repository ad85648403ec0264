using System.Net;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Discord.Tests.Interactions;

namespace StudyBot.Discord.Tests.Rest.RateLimits;

public sealed class RateLimitHandlerTests : IDisposable
{
    private const string Message = """{"id":"1","channel_id":"100"}""";

    private readonly RestHarness _harness = new();

    private DiscordRest Rest => _harness.Rest;

    public void Dispose() => _harness.Dispose();

    [Theory]
    [InlineData("user", false)]
    [InlineData("shared", false)]
    [InlineData("global", true)]
    public async Task A_refusal_of_any_scope_is_waited_out(string scope, bool global)
    {
        _harness.Transport
            .Answer(429, $$"""{"message":"slow","retry_after":1.5,"global":{{(global ? "true" : "false")}}}""",
                ("X-RateLimit-Scope", scope), ("Retry-After", "2"))
            .Answer(200, Message);

        var sending = Rest.CreateMessageAsync(RestHarness.Channel, OutgoingMessage.Text("hello"));
        await _harness.Clock.UntilTimerAsync(remaining => remaining >= TimeSpan.FromSeconds(1.5));
        Assert.Single(_harness.Transport.Sent);
        _harness.Clock.Advance(TimeSpan.FromSeconds(1.6));

        Assert.Equal(new Snowflake(1), (await sending).Id);
        Assert.Equal(2, _harness.Transport.Sent.Count);
    }

    [Fact]
    public async Task A_proxys_page_without_any_number_holds_everything_for_a_while()
    {
        _harness.Transport.Answer(429, "<html>error 1015</html>").Answer(200, Message);
        _harness.Transport.Otherwise = _ => ScriptedTransport.Response(200, """{"id":"7"}""");
        var sending = Rest.CreateMessageAsync(RestHarness.Channel, OutgoingMessage.Text("hello"));
        await _harness.Clock.UntilTimerAsync(remaining => remaining >= TimeSpan.FromSeconds(10) && remaining < TimeSpan.FromSeconds(11));
        var other = Rest.GetGuildAsync(new Snowflake(9));

        Assert.Single(_harness.Transport.Sent);
        _harness.Clock.Advance(TimeSpan.FromSeconds(11));

        await Task.WhenAll(sending, other);
    }

    [Fact]
    public async Task A_refusal_longer_than_minutes_is_told_instead_of_waited_out()
    {
        _harness.Transport.Answer(429, """{"message":"slow","retry_after":3600,"global":false,"code":30034}""");

        var refusal = await Assert.ThrowsAsync<DiscordRestException>(() => Rest.GetCurrentUserAsync());

        Assert.Equal(HttpStatusCode.TooManyRequests, refusal.Status);
        Assert.Equal(DiscordErrorCode.MaximumDailyCommandCreatesReached, refusal.Code);
        Assert.True(refusal.IsTransient);
    }

    [Fact]
    public async Task A_spent_channel_does_not_hold_another_channel()
    {
        _harness.Transport.Otherwise = _ => ScriptedTransport.Response(200, Message, Limits(remaining: 0));
        await Rest.CreateMessageAsync(new Snowflake(100), OutgoingMessage.Text("a"));

        var same = Rest.CreateMessageAsync(new Snowflake(100), OutgoingMessage.Text("b"));
        await Rest.CreateMessageAsync(new Snowflake(200), OutgoingMessage.Text("c"));

        Assert.False(same.IsCompleted);
        _harness.Clock.Advance(TimeSpan.FromSeconds(6));
        await same;
    }

    [Fact]
    public async Task Routes_that_share_a_bucket_share_its_window()
    {
        _harness.Transport.Otherwise = sent => ScriptedTransport.Response(200, Message, Limits(remaining: sent.Method == "PATCH" ? 0 : 3));
        await Rest.CreateMessageAsync(RestHarness.Channel, OutgoingMessage.Text("a"));
        await Rest.EditMessageAsync(RestHarness.Channel, new Snowflake(1), OutgoingMessage.Text("b"));

        var third = Rest.CreateMessageAsync(RestHarness.Channel, OutgoingMessage.Text("c"));

        Assert.Equal(2, _harness.Transport.Sent.Count);
        _harness.Clock.Advance(TimeSpan.FromSeconds(6));
        await third;
    }

    [Fact]
    public async Task Those_who_wait_follow_when_the_bucket_turns_out_to_be_a_known_one()
    {
        _harness.Transport.Otherwise = _ => ScriptedTransport.Response(200, Message, Limits(remaining: 4));
        await Rest.CreateMessageAsync(RestHarness.Channel, OutgoingMessage.Text("a"));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            Rest.EditMessageAsync(RestHarness.Channel, new Snowflake(1), OutgoingMessage.Text("b"))));

        Assert.Equal(5, _harness.Transport.Sent.Count);
    }

    [Fact]
    public async Task Interactions_wait_neither_for_buckets_nor_for_the_global_limit()
    {
        for (var i = 0; i < 120; i++)
        {
            await Rest.CreateInteractionResponseAsync(
                Make.Command(id: (ulong)i + 1), Reply.Private("hello"));
        }

        Assert.Equal(120, _harness.Transport.Sent.Count);
        Assert.All(_harness.Transport.Sent, sent => Assert.Null(sent.Authorization));
    }

    [Fact]
    public async Task An_interaction_that_is_refused_waits_alone()
    {
        _harness.Transport.Answer(429, """{"message":"slow","retry_after":0.3,"global":false}""");

        var answering = Rest.CreateInteractionResponseAsync(Make.Command(), Reply.Private("hello"));
        await _harness.Clock.PassAsync(TimeSpan.FromSeconds(0.3));

        await answering;
        Assert.Equal(2, _harness.Transport.Sent.Count);
    }

    [Fact]
    public async Task A_hundred_messages_to_one_channel_never_meet_a_429()
    {
        var discord = new FixedWindow(_harness.Clock, limit: 5, TimeSpan.FromSeconds(5));
        _harness.Transport.Otherwise = _ => discord.Answer();

        var sending = Task.WhenAll(Enumerable.Range(0, 100).Select(_ =>
            Rest.CreateMessageAsync(RestHarness.Channel, OutgoingMessage.Text("hello"))));
        while (!sending.IsCompleted)
        {
            await Task.WhenAny(sending, _harness.Clock.UntilTimerAsync(remaining => remaining <= TimeSpan.FromSeconds(6)));
            _harness.Clock.Advance(TimeSpan.FromMilliseconds(500));
        }

        await sending;
        Assert.Equal(0, discord.Refused);
        Assert.Equal(100, _harness.Transport.Sent.Count);
    }

    private static (string Name, string Value)[] Limits(int remaining) =>
    [
        ("X-RateLimit-Limit", "5"), ("X-RateLimit-Remaining", $"{remaining}"),
        ("X-RateLimit-Reset-After", "5.000"), ("X-RateLimit-Reset", "1470173023.123"), ("X-RateLimit-Bucket", "messages"),
    ];

    /// <summary>Discord's side of a bucket.</summary>
    private sealed class FixedWindow(TimeProvider clock, int limit, TimeSpan length)
    {
        private readonly Lock _gate = new();
        private DateTimeOffset _ends;
        private int _used;

        public int Refused { get; private set; }

        public HttpResponseMessage Answer()
        {
            lock (_gate)
            {
                var now = clock.GetUtcNow();
                if (now >= _ends)
                    (_ends, _used) = (now + length, 0);
                var left = (_ends - now).TotalSeconds;
                if (_used++ < limit)
                {
                    return ScriptedTransport.Response(200, Message, ("X-RateLimit-Limit", $"{limit}"),
                        ("X-RateLimit-Remaining", $"{limit - _used}"), ("X-RateLimit-Reset-After", FormattableString.Invariant($"{left}")),
                        ("X-RateLimit-Reset", FormattableString.Invariant($"{_ends.ToUnixTimeMilliseconds() / 1000.0}")),
                        ("X-RateLimit-Bucket", "m"));
                }

                Refused++;
                return ScriptedTransport.Response(429, FormattableString.Invariant($$"""{"retry_after":{{left}},"global":false}"""));
            }
        }
    }
}
