using StudyBot.Discord.Rest.RateLimits;

namespace StudyBot.Discord.Tests.Rest.RateLimits;

public sealed class GlobalLimitTests
{
    private readonly ManualClock _clock = new();
    private readonly GlobalLimit _limit;

    public GlobalLimitTests() => _limit = new GlobalLimit(_clock);

    [Fact]
    public async Task The_fifty_first_request_waits_until_a_second_after_the_first_answer()
    {
        for (var i = 0; i < GlobalLimit.Requests; i++)
            Assert.True(_limit.AcquireAsync(default).AsTask().IsCompletedSuccessfully);
        var next = _limit.AcquireAsync(default).AsTask();
        _clock.Advance(TimeSpan.FromSeconds(5));
        Assert.False(next.IsCompleted);

        _limit.Complete();
        _clock.Advance(GlobalLimit.Window - TimeSpan.FromMilliseconds(1));
        Assert.False(next.IsCompleted);
        _clock.Advance(TimeSpan.FromMilliseconds(3));

        await next;
    }

    [Fact]
    public async Task No_second_of_Discords_sees_more_than_fifty_however_late_requests_arrive()
    {
        var dice = new Random(11);
        var counted = new List<DateTimeOffset>();
        var sending = Task.WhenAll(Enumerable.Range(0, 300).Select(_ => SendAsync()));
        while (!sending.IsCompleted)
        {
            await Task.WhenAny(sending, _clock.UntilTimerAsync(_ => true));
            _clock.Advance(TimeSpan.FromMilliseconds(10));
        }

        Assert.Equal(300, counted.Count);
        Assert.All(counted, start => Assert.InRange(counted.Count(at => at >= start && at < start + GlobalLimit.Window), 1, GlobalLimit.Requests));

        async Task SendAsync()
        {
            await _limit.AcquireAsync(default);
            int way, back;
            lock (dice)
                (way, back) = (dice.Next(1, 400), dice.Next(1, 100));
            await Task.Delay(TimeSpan.FromMilliseconds(way), _clock);
            lock (counted)
                counted.Add(_clock.GetUtcNow());
            await Task.Delay(TimeSpan.FromMilliseconds(back), _clock);
            _limit.Complete();
        }
    }

    [Fact]
    public async Task A_refusal_closes_it_for_everyone()
    {
        var first = _limit.AcquireAsync(default).AsTask();
        _limit.CloseFor(TimeSpan.FromSeconds(10));
        var next = _limit.AcquireAsync(default).AsTask();

        _clock.Advance(TimeSpan.FromSeconds(9.9));
        Assert.False(next.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(0.2));

        await Task.WhenAll(first, next);
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_the_turn_to_the_next()
    {
        for (var i = 0; i < GlobalLimit.Requests; i++)
            await _limit.AcquireAsync(default);
        using var giveUp = new CancellationTokenSource();
        var first = _limit.AcquireAsync(giveUp.Token).AsTask();
        var second = _limit.AcquireAsync(default).AsTask();
        await giveUp.CancelAsync();
        _limit.Complete();
        _clock.Advance(GlobalLimit.Window + TimeSpan.FromMilliseconds(2));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        await second;
    }
}
