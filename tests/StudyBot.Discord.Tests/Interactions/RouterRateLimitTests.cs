using StudyBot.Discord.Interactions;

namespace StudyBot.Discord.Tests.Interactions;

public sealed class RouterRateLimitTests : IDisposable
{
    private readonly RouterHarness _harness = new();
    private readonly TaskCompletionSource<InteractionResponse> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Dispose() => _harness.Dispose();

    [Fact]
    public async Task A_callback_that_is_refused_for_longer_than_is_left_is_given_up_at_once()
    {
        Refuse(seconds: 1.5);
        _harness.WithCommand((_, _) => new(_answer.Task)).Command();
        await _harness.Clock.PassAsync(InteractionRun.Deadline);
        await _harness.Transport.NextAsync();
        _answer.SetResult(Reply.Private("late"));

        await UntilOverAsync();

        Assert.Single(_harness.Transport.Sent);
        Assert.Contains(_harness.Logs, line => line.Contains("did not reach the member", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_callback_that_is_refused_for_a_moment_still_comes_in_time()
    {
        Refuse(seconds: 1.5);
        _harness.WithCommand((_, _) => new(Reply.Private("in time"))).Command();
        await _harness.Transport.NextAsync();

        await _harness.Clock.PassAsync(TimeSpan.FromSeconds(1.5));

        Assert.Contains("in time", (await _harness.Transport.NextAsync()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refusals_that_add_up_to_more_than_is_left_are_given_up()
    {
        Refuse(seconds: 1.75);
        Refuse(seconds: 1.75);
        _harness.WithCommand((_, _) => new(Reply.Private("never"))).Command();
        await _harness.Transport.NextAsync();
        await _harness.Clock.PassAsync(TimeSpan.FromSeconds(1.75));

        await UntilOverAsync();

        Assert.Equal(2, _harness.Transport.Sent.Count);
    }

    // The guard only ends a test that would hang: a callback that still waits keeps the router from being idle.
    private Task UntilOverAsync() =>
        _harness.Router.DrainAsync(TimeSpan.FromMinutes(1)).WaitAsync(TimeSpan.FromSeconds(20), TimeProvider.System);

    private void Refuse(double seconds) => _harness.Transport.Answer(
        429, FormattableString.Invariant($$"""{"message":"slow","retry_after":{{seconds}},"global":false}"""));
}
