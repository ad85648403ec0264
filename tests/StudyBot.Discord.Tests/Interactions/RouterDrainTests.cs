using StudyBot.Discord.Interactions;

namespace StudyBot.Discord.Tests.Interactions;

public sealed class RouterDrainTests : IDisposable
{
    private readonly RouterHarness _harness = new();
    private readonly TaskCompletionSource<InteractionResponse> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task Draining_an_idle_router_is_over_at_once()
    {
        await _harness.Router.DrainAsync(TimeSpan.FromMinutes(1));
        await _harness.Router.DrainAsync(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Draining_waits_for_the_answers_under_way()
    {
        _harness.WithCommand((_, _) => new(_answer.Task)).Command();
        var draining = _harness.Router.DrainAsync(TimeSpan.FromMinutes(1));
        Assert.False(draining.IsCompleted);

        _answer.SetResult(Reply.Private("done"));

        await draining;
        Assert.Contains("done", Assert.Single(_harness.Transport.Sent).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_takes_too_long_is_cancelled_and_apologised_for()
    {
        _harness.WithCommand(async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
            return Reply.Private("never");
        }, Deferral.None).Command();
        var draining = _harness.Router.DrainAsync(TimeSpan.FromSeconds(5));

        await _harness.Clock.PassAsync(TimeSpan.FromSeconds(5));

        Assert.Contains("oops", (await _harness.Transport.NextAsync()).Body, StringComparison.Ordinal);
        await draining;
    }

    [Fact]
    public async Task A_handler_that_ignores_cancellation_does_not_hold_the_process()
    {
        _harness.WithCommand((_, _) => new(_answer.Task), Deferral.None).Command();
        var draining = _harness.Router.DrainAsync(TimeSpan.FromSeconds(5));

        await _harness.Clock.PassAsync(TimeSpan.FromSeconds(5));
        await _harness.Clock.PassAsync(TimeSpan.FromSeconds(2));

        await draining;
        _answer.SetResult(Reply.Private("much later"));
    }

    [Fact]
    public async Task What_comes_after_draining_began_is_left_to_others()
    {
        _harness.WithCommand((_, _) => new(Reply.Private("pong")));
        await _harness.Router.DrainAsync(TimeSpan.FromMinutes(1));

        _harness.Command();

        Assert.Empty(_harness.Transport.Sent);
    }
}
