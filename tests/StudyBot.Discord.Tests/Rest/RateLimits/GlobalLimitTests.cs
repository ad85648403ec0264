using StudyBot.Discord.Rest;
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
            Assert.True(_limit.AcquireAsync(default, Urgency.Awaited).AsTask().IsCompletedSuccessfully);
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
    public async Task Who_is_looked_at_goes_first_and_the_patient_come_about_all_the_same()
    {
        var order = new List<string>();
        using var noted = new SemaphoreSlim(0);
        for (var i = 0; i < GlobalLimit.Requests; i++)
            await _limit.AcquireAsync(default, Urgency.Awaited);
        List<Task> all = [];
        foreach (var number in Enumerable.Range(1, Turnstile.PatientShare * 2))
        {
            all.Add(NoteAsync(Urgency.Patient, $"patient {number}"));
            all.Add(NoteAsync(Urgency.Usual, $"usual {number}"));
        }

        all.Add(NoteAsync(Urgency.Awaited, "awaited"));
        foreach (var _ in all)
        {
            _limit.Complete();
            _clock.Advance(GlobalLimit.Window + TimeSpan.FromMilliseconds(2));
            await noted.WaitAsync();
        }

        await Task.WhenAll(all);

        Assert.Equal("awaited", order[0]);
        Assert.Equal(["usual 1", "usual 2"], order.Skip(1).Take(2));
        Assert.Equal("patient 1", order[Turnstile.PatientShare - 1]);
        Assert.Equal("patient 2", order[(Turnstile.PatientShare * 2) - 1]);
        Assert.Equal($"patient {Turnstile.PatientShare * 2}", order[^1]);

        async Task NoteAsync(Urgency urgency, string name)
        {
            await _limit.AcquireAsync(default, urgency);
            order.Add(name);
            noted.Release();
        }
    }

    [Fact]
    public async Task What_nobody_awaits_is_spread_over_the_second_and_leaves_room()
    {
        var usual = Enumerable.Range(0, GlobalLimit.Requests).Select(_ => _limit.AcquireAsync(default).AsTask()).ToList();
        Assert.Equal(GlobalLimit.Requests / 2, usual.Count(task => task.IsCompleted));

        await _limit.AcquireAsync(default, Urgency.Awaited);

        Assert.Equal(GlobalLimit.Requests / 2, usual.Count(task => task.IsCompleted));
        foreach (var task in usual.Take(GlobalLimit.Requests - 1))
        {
            _clock.Advance(GlobalLimit.Window / GlobalLimit.Requests);
            if (!task.IsCompleted)
                _clock.Advance(GlobalLimit.Window / 2);
            await task;
        }

        Assert.False(usual[^1].IsCompleted);
    }

    [Fact]
    public void Shards_in_other_processes_have_their_share()
    {
        var share = new GlobalLimit(_clock, GlobalLimit.Requests / 2);
        var taken = Enumerable.Range(0, GlobalLimit.Requests).Count(_ => share.AcquireAsync(default, Urgency.Awaited).AsTask().IsCompleted);

        Assert.Equal(25, taken);
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
            await _limit.AcquireAsync(default, Urgency.Awaited);
        using var giveUp = new CancellationTokenSource();
        var first = _limit.AcquireAsync(giveUp.Token).AsTask();
        var second = _limit.AcquireAsync(default).AsTask();
        await giveUp.CancelAsync();
        _limit.Complete();
        _clock.Advance(GlobalLimit.Window + TimeSpan.FromMilliseconds(2));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        await second;
    }

    [Fact]
    public async Task A_request_that_hangs_keeps_no_turn_from_the_others_and_gives_it_back_once()
    {
        var limiter = new RateLimiter(_clock, processes: GlobalLimit.Requests);
        var hanging = await limiter.AcquireAsync(To(1), default);
        var next = limiter.AcquireAsync(To(2), default).AsTask();
        _clock.Advance(GlobalLimit.LongestHold - TimeSpan.FromMilliseconds(1));
        _clock.Advance(GlobalLimit.Window);
        Assert.False(next.IsCompleted);

        _clock.Advance(TimeSpan.FromMilliseconds(3));
        using var second = await next;

        hanging.Dispose();
        var third = limiter.AcquireAsync(To(3), default).AsTask();
        _clock.Advance(GlobalLimit.Window + TimeSpan.FromMilliseconds(3));
        Assert.False(third.IsCompleted);
        second.Dispose();
        _clock.Advance(GlobalLimit.Window + TimeSpan.FromMilliseconds(3));
        (await third).Dispose();

        static DiscordRequest To(int channel) => new(HttpMethod.Get, "http://127.0.0.1/", $"channels/{channel}", content: null);
    }
}
