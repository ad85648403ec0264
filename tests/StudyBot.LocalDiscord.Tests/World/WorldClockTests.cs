using StudyBot.LocalDiscord.Tests.Harness;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Tests.World;

public sealed class WorldClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);
    private readonly ManualClock _real = new();
    private readonly WorldClock _clock;

    public WorldClockTests() => _clock = new WorldClock(Start, _real);

    [Fact]
    public void It_runs_with_the_real_clock_times_its_speed()
    {
        _real.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(Start.AddSeconds(10), _clock.GetUtcNow());

        _clock.Speed = 60;
        _real.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(Start.AddSeconds(610), _clock.GetUtcNow());

        _clock.Speed = 0;
        _real.Advance(TimeSpan.FromDays(1));
        Assert.Equal(Start.AddSeconds(610), _clock.GetUtcNow());
    }

    [Fact]
    public void Advancing_fires_what_it_passes_earliest_first()
    {
        var fired = new List<string>();
        using var late = Timer("late", TimeSpan.FromHours(2));
        using var early = Timer("early", TimeSpan.FromHours(1));
        using var never = Timer("never", TimeSpan.FromHours(3));

        _clock.Advance(TimeSpan.FromHours(2));

        Assert.Equal(["early", "late"], fired);

        ITimer Timer(string name, TimeSpan due) => _clock.CreateTimer(_ => fired.Add(name), null, due, Timeout.InfiniteTimeSpan);
    }

    [Fact]
    public void A_period_jumped_over_many_times_rings_once_and_goes_on()
    {
        var rings = 0;
        using var timer = _clock.CreateTimer(_ => rings++, null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));

        _clock.Advance(TimeSpan.FromHours(5));
        Assert.Equal(1, rings);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(2, rings);
    }

    [Fact]
    public void Timers_also_fire_by_the_passing_of_real_time_sooner_when_faster()
    {
        var rings = 0;
        using var timer = _clock.CreateTimer(_ => rings++, null, TimeSpan.FromMinutes(10), Timeout.InfiniteTimeSpan);

        _clock.Speed = 60;
        _real.Advance(TimeSpan.FromSeconds(9));
        Assert.Equal(0, rings);
        _real.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, rings);
    }

    [Fact]
    public void Set_back_it_shows_the_past_but_waits_and_timestamps_do_not_grow()
    {
        var rings = 0;
        using var timer = _clock.CreateTimer(_ => rings++, null, TimeSpan.FromMinutes(10), Timeout.InfiniteTimeSpan);
        var stamp = _clock.GetTimestamp();

        _clock.Set(Start.AddDays(-1));

        Assert.Equal(Start.AddDays(-1), _clock.GetUtcNow());
        Assert.Equal(stamp, _clock.GetTimestamp());
        _clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(1, rings);
    }

    [Fact]
    public async Task A_delay_on_it_ends_when_it_is_set_forward()
    {
        var delay = Task.Delay(TimeSpan.FromDays(3), _clock);
        Assert.False(delay.IsCompleted);

        _clock.Set(Start.AddDays(3));

        await delay.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void A_disposed_timer_is_silent()
    {
        var rings = 0;
        _clock.CreateTimer(_ => rings++, null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan).Dispose();

        _clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(0, rings);
    }

    [Fact]
    public void Ids_grow_even_when_the_clock_goes_back_and_tell_their_time()
    {
        var mint = new SnowflakeMint(_clock);
        var first = mint.Next();
        _clock.Set(Start.AddDays(-1));
        var second = mint.Next();
        _clock.Set(Start.AddDays(1));
        var third = mint.Next();

        Assert.True(first < second && second < third);
        Assert.Equal(Start, SnowflakeMint.TimeOf(first));
        Assert.Equal(Start.AddDays(1), SnowflakeMint.TimeOf(third));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(1_000_001)]
    public void A_senseless_speed_is_refused(double speed) => Assert.Throws<ArgumentOutOfRangeException>(() => _clock.Speed = speed);
}
