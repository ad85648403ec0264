using StudyBot.Discord.Rest.RateLimits;

namespace StudyBot.Discord.Tests.Rest.RateLimits;

public sealed class BucketTests
{
    private readonly ManualClock _clock = new();
    private readonly Bucket _bucket;

    public BucketTests() => _bucket = new Bucket(_clock);

    [Fact]
    public void Until_the_first_response_one_request_goes_at_a_time()
    {
        Assert.True(_bucket.AcquireAsync(default).AsTask().IsCompletedSuccessfully);
        Assert.False(_bucket.AcquireAsync(default).AsTask().IsCompleted);
    }

    [Fact]
    public async Task The_first_response_lets_the_rest_of_the_window_go()
    {
        await _bucket.AcquireAsync(default);
        var waiting = Enumerable.Range(0, 5).Select(_ => _bucket.AcquireAsync(default).AsTask()).ToList();

        _bucket.Complete(Headers(remaining: 4));

        await Task.WhenAll(waiting.Take(4));
        Assert.False(waiting[4].IsCompleted);
    }

    [Fact]
    public async Task A_spent_window_holds_everyone_until_it_ends()
    {
        await _bucket.AcquireAsync(default);
        _bucket.Complete(Headers(remaining: 0, resetAfter: 3));
        var waiting = _bucket.AcquireAsync(default).AsTask();

        _clock.Advance(TimeSpan.FromSeconds(2.9));
        Assert.False(waiting.IsCompleted);

        _clock.Advance(TimeSpan.FromSeconds(0.2));
        Assert.True(await waiting);
    }

    [Fact]
    public async Task Waiters_leave_in_the_order_in_which_they_came()
    {
        await _bucket.AcquireAsync(default);
        var first = _bucket.AcquireAsync(default).AsTask();
        var second = _bucket.AcquireAsync(default).AsTask();

        _bucket.Complete(Headers(remaining: 1));

        Assert.True(await first);
        Assert.False(second.IsCompleted);
    }

    [Fact]
    public async Task A_waiter_that_gives_up_takes_no_turn()
    {
        await _bucket.AcquireAsync(default);
        using var giveUp = new CancellationTokenSource();
        var first = _bucket.AcquireAsync(giveUp.Token).AsTask();
        var second = _bucket.AcquireAsync(default).AsTask();
        await giveUp.CancelAsync();

        _bucket.Complete(Headers(remaining: 1));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.True(await second);
    }

    [Fact]
    public async Task A_route_without_limit_headers_is_not_limited()
    {
        await _bucket.AcquireAsync(default);
        _bucket.Complete(null);

        for (var i = 0; i < 200; i++)
            Assert.True(_bucket.AcquireAsync(default).AsTask().IsCompletedSuccessfully);
    }

    [Fact]
    public async Task A_lost_first_response_lets_the_next_request_try()
    {
        await _bucket.AcquireAsync(default);
        var next = _bucket.AcquireAsync(default).AsTask();

        _bucket.Cancel();

        Assert.True(await next);
    }

    [Fact]
    public async Task A_response_that_arrives_out_of_order_does_not_raise_what_is_left()
    {
        await _bucket.AcquireAsync(default);
        _bucket.Complete(Headers(remaining: 2));
        await _bucket.AcquireAsync(default);
        await _bucket.AcquireAsync(default);
        _bucket.Complete(Headers(remaining: 0));
        _bucket.Complete(Headers(remaining: 1));

        Assert.False(_bucket.AcquireAsync(default).AsTask().IsCompleted);
    }

    [Fact]
    public async Task Requests_in_flight_over_the_border_count_against_the_new_window()
    {
        await _bucket.AcquireAsync(default);
        _bucket.Complete(Headers(limit: 2, remaining: 1, resetAfter: 1));
        await _bucket.AcquireAsync(default);
        _clock.Advance(TimeSpan.FromSeconds(1.5));

        Assert.True(_bucket.AcquireAsync(default).AsTask().IsCompletedSuccessfully);
        Assert.False(_bucket.AcquireAsync(default).AsTask().IsCompleted);
    }

    [Fact]
    public async Task A_closed_bucket_opens_when_its_time_is_over()
    {
        await _bucket.AcquireAsync(default);
        _bucket.CloseFor(TimeSpan.FromSeconds(5));
        _bucket.Complete(Headers(remaining: 4, resetAfter: 1));
        var waiting = _bucket.AcquireAsync(default).AsTask();

        _clock.Advance(TimeSpan.FromSeconds(4.9));
        Assert.False(waiting.IsCompleted);

        _clock.Advance(TimeSpan.FromSeconds(0.2));
        Assert.True(await waiting);
    }

    [Fact]
    public async Task A_merged_bucket_sends_its_waiters_elsewhere()
    {
        await _bucket.AcquireAsync(default);
        var waiting = _bucket.AcquireAsync(default).AsTask();

        _bucket.MergeInto(new Bucket(_clock));

        Assert.False(await waiting);
        Assert.False(await _bucket.AcquireAsync(default));
    }

    [Fact]
    public async Task What_was_under_way_in_a_merged_bucket_counts_in_its_successor()
    {
        var successor = new Bucket(_clock);
        await _bucket.AcquireAsync(default);
        await successor.AcquireAsync(default);
        _bucket.MergeInto(successor);
        successor.Complete(Headers(remaining: 2, limit: 3));

        Assert.True(successor.AcquireAsync(default).AsTask().IsCompleted);
        Assert.False(successor.AcquireAsync(default).AsTask().IsCompleted);
    }

    [Fact]
    public async Task An_answer_to_a_merged_bucket_teaches_its_successor()
    {
        var successor = new Bucket(_clock);
        await _bucket.AcquireAsync(default);
        _bucket.MergeInto(successor);
        Assert.False(successor.AcquireAsync(default).AsTask().IsCompleted);

        _bucket.Complete(Headers(remaining: 2, limit: 3));

        Assert.True(successor.AcquireAsync(default).AsTask().IsCompleted);
        Assert.False(successor.AcquireAsync(default).AsTask().IsCompleted);
    }

    [Fact]
    public async Task A_bucket_is_idle_when_nobody_waits_and_its_window_is_over()
    {
        Assert.True(_bucket.IsIdle);
        await _bucket.AcquireAsync(default);
        Assert.False(_bucket.IsIdle);
        _bucket.Complete(Headers(remaining: 1, resetAfter: 2));
        Assert.False(_bucket.IsIdle);
        _clock.Advance(TimeSpan.FromSeconds(2));
        Assert.True(_bucket.IsIdle);
    }

    [Fact]
    public async Task An_answer_that_is_read_late_does_not_pass_for_a_new_window()
    {
        await _bucket.AcquireAsync(default);
        _bucket.Complete(Headers(remaining: 4));
        for (var i = 0; i < 4; i++)
            await _bucket.AcquireAsync(default);
        _bucket.Complete(Headers(remaining: 0));
        _clock.Advance(TimeSpan.FromSeconds(1));
        _bucket.Complete(Headers(remaining: 3));

        Assert.False(_bucket.AcquireAsync(default).AsTask().IsCompleted);
    }

    [Fact]
    public async Task An_answer_from_the_window_before_teaches_nothing()
    {
        await _bucket.AcquireAsync(default);
        _bucket.Complete(Headers(limit: 3, remaining: 2, resetAfter: 1));
        await _bucket.AcquireAsync(default);
        _clock.Advance(TimeSpan.FromSeconds(1.5));
        await _bucket.AcquireAsync(default);
        _bucket.Complete(Headers(limit: 3, remaining: 2, resetAfter: 5, window: 200));
        _bucket.Complete(Headers(limit: 3, remaining: 0, resetAfter: 0));

        Assert.True(_bucket.AcquireAsync(default).AsTask().IsCompleted);
        Assert.False(_bucket.AcquireAsync(default).AsTask().IsCompleted);
    }

    [Fact]
    public async Task A_server_that_never_names_a_new_window_does_not_stop_everything()
    {
        for (var i = 0; i < 20; i++)
        {
            Assert.True(_bucket.AcquireAsync(default).AsTask().IsCompleted);
            _bucket.Complete(Headers(limit: 1, remaining: 0, resetAfter: 1));
            _clock.Advance(TimeSpan.FromSeconds(2));
        }
    }

    private static RateLimitHeaders Headers(int remaining, int limit = 5, double resetAfter = 5, double window = 100) =>
        new("abc", limit, remaining, TimeSpan.FromSeconds(resetAfter), window);
}
