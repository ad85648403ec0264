using StudyBot.Discord.Gateway;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Tests.Gateway;

public sealed class PacingTests
{
    private readonly ManualClock _clock = new();

    [Fact]
    public void The_first_try_again_is_at_once_and_later_ones_double_up_to_a_minute()
    {
        var delay = new ReconnectDelay(new Random(1));

        var waits = Enumerable.Range(0, 12).Select(_ => delay.Next().TotalSeconds).ToArray();

        Assert.Equal(0, waits[0]);
        double[] full = [1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60];
        Assert.All(waits.Skip(1).Zip(full), pair => Assert.InRange(pair.First, pair.Second / 2, pair.Second));
        Assert.Equal(11, waits.Skip(1).Zip(full, (wait, most) => wait / most).Distinct().Count());
    }

    [Fact]
    public void The_same_chance_gives_the_same_waits()
    {
        var one = new ReconnectDelay(new Random(99));
        var other = new ReconnectDelay(new Random(99));

        Assert.Equal(Enumerable.Range(0, 9).Select(_ => one.Next()), Enumerable.Range(0, 9).Select(_ => other.Next()));
    }

    [Theory]
    [InlineData("Identify", 60, 0)]
    [InlineData("Identify", 59, 60)]
    [InlineData("Identify", 0, 60)]
    [InlineData("Resume", 5, 0)]
    [InlineData("Resume", 1, 1)]
    [InlineData("Resume", 0, 60)]
    public void A_connection_that_lived_shortens_the_wait(string recovery, int liveForSeconds, int mostSeconds)
    {
        var delay = new ReconnectDelay(new Random(1));
        for (var tries = 0; tries < 9; tries++)
            delay.Next();

        delay.Learn(new GatewayConnectionEnd(Enum.Parse<GatewayRecovery>(recovery), "", TimeSpan.FromSeconds(liveForSeconds)));

        Assert.InRange(delay.Next().TotalSeconds, mostSeconds / 2.0, mostSeconds);
    }

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(1, 1, 5)]
    [InlineData(3, 1, 15)]
    [InlineData(15, 16, 0)]
    [InlineData(16, 16, 5)]
    [InlineData(33, 16, 10)]
    [InlineData(2, 0, 10)]
    public void Shards_start_in_the_order_of_their_concurrency_buckets(int shardId, int maxConcurrency, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), new IdentifyPacing(shardId, _clock).WaitBefore(Limit(maxConcurrency)));

    [Fact]
    public void Identifies_stay_five_seconds_apart()
    {
        var pacing = new IdentifyPacing(3, _clock);
        pacing.Identified();

        _clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(TimeSpan.FromSeconds(3), pacing.WaitBefore(Limit(1)));

        _clock.Advance(TimeSpan.FromSeconds(9));
        Assert.Equal(TimeSpan.Zero, pacing.WaitBefore(Limit(1)));
    }

    [Fact]
    public void No_sixty_seconds_ever_see_more_than_120_payloads()
    {
        var budget = new SendBudget(_clock);
        var random = new Random(3);
        var sent = new List<TimeSpan>();
        var now = TimeSpan.Zero;
        while (sent.Count < 2_000)
        {
            var wait = budget.Take();
            if (wait == TimeSpan.Zero)
                sent.Add(now);
            else
                Assert.InRange(wait, TimeSpan.FromTicks(1), TimeSpan.FromSeconds(60));

            var step = wait + TimeSpan.FromMilliseconds(random.Next(300));
            _clock.Advance(step);
            now += step;
        }

        Assert.All(sent.Zip(sent.Skip(120)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(60)));
        Assert.True(now < TimeSpan.FromSeconds(60 * 2_000 / 100), "The budget is not used.");
    }

    private static SessionStartLimit Limit(int maxConcurrency) => new(1000, 1000, TimeSpan.Zero, maxConcurrency);
}
