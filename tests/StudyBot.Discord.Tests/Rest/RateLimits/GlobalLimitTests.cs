using StudyBot.Discord.Rest.RateLimits;

namespace StudyBot.Discord.Tests.Rest.RateLimits;

public sealed class GlobalLimitTests
{
    private readonly ManualClock _clock = new();
    private readonly GlobalLimit _limit;

    public GlobalLimitTests() => _limit = new GlobalLimit(_clock);

    [Fact]
    public async Task The_fifty_first_request_of_a_second_waits_for_the_next()
    {
        for (var i = 0; i < GlobalLimit.Requests; i++)
            Assert.True(_limit.AcquireAsync(default).AsTask().IsCompletedSuccessfully);
        var next = _limit.AcquireAsync(default).AsTask();
        Assert.False(next.IsCompleted);

        await _clock.PassAsync(GlobalLimit.Window);

        await next;
    }

    [Fact]
    public async Task No_second_ever_sees_more_than_fifty()
    {
        var granted = new List<DateTimeOffset>();
        using var grants = new SemaphoreSlim(0);
        var asked = Enumerable.Range(0, 170).Select(async _ =>
        {
            await _limit.AcquireAsync(default);
            lock (granted)
                granted.Add(_clock.GetUtcNow());
            grants.Release();
        }).ToList();
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < GlobalLimit.Requests; i++)
                await grants.WaitAsync();
            _clock.Advance(GlobalLimit.Window);
        }

        await Task.WhenAll(asked);
        Assert.All(granted, start => Assert.InRange(
            granted.Count(at => at >= start && at < start + TimeSpan.FromSeconds(1)), 1, GlobalLimit.Requests));
    }

    [Fact]
    public async Task A_refusal_closes_it_even_for_those_who_sleep_already()
    {
        for (var i = 0; i < GlobalLimit.Requests; i++)
            await _limit.AcquireAsync(default);
        var sleeping = _limit.AcquireAsync(default).AsTask();
        _limit.CloseFor(TimeSpan.FromSeconds(10));

        await _clock.PassAsync(GlobalLimit.Window);
        await _clock.UntilTimerAsync(remaining => remaining > TimeSpan.FromSeconds(8));
        Assert.False(sleeping.IsCompleted);

        _clock.Advance(TimeSpan.FromSeconds(9));
        await sleeping;
    }
}
