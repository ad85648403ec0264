using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;
using StudyBot.Discord.Tests.Interactions;

namespace StudyBot.Discord.Tests.Rest;

public sealed class RetryTests : IDisposable
{
    private static readonly Snowflake Channel = RestHarness.Channel;
    private static readonly Snowflake Some = new(1);
    private readonly RestHarness _harness = new();

    public static TheoryData<string, string, int> Matrix
    {
        get
        {
            var matrix = new TheoryData<string, string, int>();
            foreach (var request in new[] { "get", "put", "delete", "patch", "post with nonce", "post dm", "callback" })
            {
                foreach (var trouble in new[] { "500", "502", "503", "504", "broken", "refused connection", "no answer" })
                    matrix.Add(request, trouble, RetryHandler.Attempts);
                matrix.Add(request, "400", 1);
                matrix.Add(request, "403", 1);
            }

            foreach (var request in new[] { "post", "follow-up", "thread" })
            {
                foreach (var trouble in new[] { "500", "502", "503", "broken", "no answer", "400" })
                    matrix.Add(request, trouble, 1);
                matrix.Add(request, "refused connection", RetryHandler.Attempts);
            }

            return matrix;
        }
    }

    public void Dispose() => _harness.Dispose();

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task Only_what_can_do_no_harm_twice_is_sent_twice(string request, string trouble, int attempts)
    {
        for (var attempt = 0; attempt < RetryHandler.Attempts; attempt++)
            Cause(trouble);
        var sending = Send(request);
        await SpendTimeUntilOver(sending);

        await Assert.ThrowsAnyAsync<Exception>(() => sending);
        Assert.Equal(attempts, _harness.Transport.Sent.Count);
    }

    [Fact]
    public async Task Delays_grow_with_jitter()
    {
        for (var attempt = 0; attempt < 3; attempt++)
            _harness.Transport.Answer(502, "<html>");
        _harness.Transport.Answer(200, """{"id":"1"}""");
        var sending = _harness.Rest.GetChannelAsync(Channel);
        await SpendTimeUntilOver(sending);

        await sending;
        var sent = _harness.Transport.Sent;
        Assert.Single(sent.Select(one => one.UserAgent).Distinct());
        for (var attempt = 1; attempt < sent.Count; attempt++)
        {
            var full = 500 * Math.Pow(2, attempt - 1);
            Assert.InRange((sent[attempt].At - sent[attempt - 1].At).TotalMilliseconds, full / 2, full + 60);
        }
    }

    [Fact]
    public async Task Retry_After_is_heeded()
    {
        _harness.Transport.Answer(503, "{}", ("Retry-After", "7")).Answer(200, """{"id":"1"}""");
        var sending = _harness.Rest.GetChannelAsync(Channel);
        await SpendTimeUntilOver(sending);

        Assert.True(_harness.Transport.Sent[1].At - _harness.Transport.Sent[0].At >= TimeSpan.FromSeconds(7));
    }

    [Fact]
    public async Task What_a_lost_first_delete_has_done_counts_as_done()
    {
        _harness.Transport.Break(HttpRequestError.ResponseEnded).Answer(404, """{"code":10008,"message":"Unknown Message"}""");
        var deleting = _harness.Rest.DeleteMessageAsync(Channel, Some);
        await SpendTimeUntilOver(deleting);

        await deleting;
    }

    [Fact]
    public async Task A_delete_of_nothing_is_told()
    {
        _harness.Transport.Answer(404, """{"code":10008,"message":"Unknown Message"}""");

        var refusal = await Assert.ThrowsAsync<DiscordRestException>(() => _harness.Rest.DeleteMessageAsync(Channel, Some));
        Assert.Equal(DiscordErrorCode.UnknownMessage, refusal.Code);
    }

    [Fact]
    public async Task A_message_with_nonce_asks_Discord_not_to_make_it_twice()
    {
        _harness.Transport.Answer(200, """{"id":"1","channel_id":"100"}""");
        await _harness.Rest.CreateMessageAsync(Channel, OutgoingMessage.Text("hello") with { Nonce = "slot-1" });

        Assert.Contains("\"nonce\":\"slot-1\",\"enforce_nonce\":true", _harness.Transport.Sent[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_cut_short_counts_as_a_failed_attempt()
    {
        _harness.Transport
            .Then((_, _) => Task.FromResult(new HttpResponseMessage { Content = new BrokenContent() }))
            .Answer(200, """{"id":"1"}""");
        var sending = _harness.Rest.GetChannelAsync(Channel);
        await SpendTimeUntilOver(sending);

        Assert.Equal(Some, (await sending).Id);
    }

    [Fact]
    public async Task A_body_that_never_ends_counts_as_a_failed_attempt()
    {
        _harness.Transport
            .Then((_, _) => Task.FromResult(new HttpResponseMessage { Content = new EndlessContent() }))
            .Answer(200, """{"id":"1"}""");
        var sending = _harness.Rest.GetChannelAsync(Channel);
        await SpendTimeUntilOver(sending);

        Assert.Equal(Some, (await sending).Id);
    }

    [Fact]
    public async Task A_connection_that_could_not_be_made_in_time_never_left()
    {
        _harness.Transport
            .Then((_, _) => throw new TaskCanceledException("connect", new TimeoutException()))
            .Answer(200, """{"id":"1","channel_id":"100"}""");
        var sending = _harness.Rest.CreateMessageAsync(Channel, OutgoingMessage.Text("a"));
        await SpendTimeUntilOver(sending);

        Assert.Equal(Some, (await sending).Id);
    }

    [Fact]
    public async Task A_caller_who_gives_up_is_let_go_at_once()
    {
        using var giveUp = new CancellationTokenSource();
        _harness.Transport.Answer(502);
        var sending = _harness.Rest.GetChannelAsync(Channel, giveUp.Token);
        await _harness.Transport.NextAsync();
        await giveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    private void Cause(string trouble)
    {
        switch (trouble)
        {
            case "broken":
                _harness.Transport.Break(HttpRequestError.ResponseEnded);
                break;
            case "refused connection":
                _harness.Transport.Break(HttpRequestError.ConnectionError);
                break;
            case "no answer":
                _harness.Transport.Then(async (_, cancellationToken) =>
                {
                    await Task.Delay(Timeout.InfiniteTimeSpan, _harness.Clock, cancellationToken);
                    return new HttpResponseMessage();
                });
                break;
            default:
                _harness.Transport.Answer(int.Parse(trouble, null), "<html>no JSON</html>");
                break;
        }
    }

    private Task Send(string request) => request switch
    {
        "get" => _harness.Rest.GetChannelAsync(Channel),
        "put" => _harness.Rest.PinMessageAsync(Channel, Some),
        "delete" => _harness.Rest.RemoveGuildMemberRoleAsync(Some, Some, Some),
        "patch" => _harness.Rest.EditMessageAsync(Channel, Some, OutgoingMessage.Text("a")),
        "post" => _harness.Rest.CreateMessageAsync(Channel, OutgoingMessage.Text("a")),
        "post with nonce" => _harness.Rest.CreateMessageAsync(Channel, OutgoingMessage.Text("a") with { Nonce = "n" }),
        "post dm" => _harness.Rest.CreateDmAsync(Some),
        "thread" => _harness.Rest.StartThreadFromMessageAsync(Channel, Some, "thread"),
        "callback" => _harness.Rest.CreateInteractionResponseAsync(Make.Command(), Reply.Private("a")),
        "follow-up" => _harness.Rest.CreateFollowupMessageAsync(Make.Command(), Reply.Private("a")),
        _ => throw new ArgumentOutOfRangeException(nameof(request)),
    };

    private async Task SpendTimeUntilOver(Task sending)
    {
        while (!sending.IsCompleted)
        {
            await Task.WhenAny(sending, _harness.Clock.UntilTimerAsync(_ => true));
            _harness.Clock.Advance(TimeSpan.FromMilliseconds(50));
        }
    }

    /// <summary>Comes byte by byte, or not at all: the attempt's time ends it.</summary>
    private sealed class EndlessContent : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context) =>
            SerializeToStreamAsync(stream, context, CancellationToken.None);

        protected override Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context, CancellationToken cancellationToken) =>
            Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }

    private sealed class BrokenContent : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context) =>
            throw new HttpIOException(HttpRequestError.ResponseEnded, "cut");

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
