using System.Globalization;

namespace StudyBot.Benchmarks;

/// <summary>How long something took, each time.</summary>
internal sealed class Timing
{
    private readonly List<TimeSpan> _sorted;

    private Timing(IEnumerable<TimeSpan> times) => _sorted = [.. times.Order()];

    /// <summary>Of times that were taken elsewhere; one or more.</summary>
    public static Timing Of(IEnumerable<TimeSpan> times) => new(times);

    /// <summary>
    /// The processor's time for something that takes longer than the system leaves a program alone. Of several runs the
    /// shortest: whatever else happened in the process made the others longer.
    /// </summary>
    public static TimeSpan Processor(Action action, int rounds, int warmUp)
    {
        var shortest = TimeSpan.MaxValue;
        for (var round = -warmUp; round < rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            action();
            var taken = Environment.CpuUsage.TotalTime - start;
            if (round >= 0 && taken < shortest)
                shortest = taken;
        }

        return shortest;
    }

    public TimeSpan Median => Percentile(50);

    public TimeSpan Longest => _sorted[^1];

    /// <summary>
    /// Runs every action once a round, so that one does not find what another left in the cache, and times each run by
    /// itself. The first rounds only warm up.
    /// </summary>
    /// <returns>One for each action.</returns>
    public static IReadOnlyList<Timing> Each(IReadOnlyList<Action> actions, int rounds, int warmUp)
    {
        var clock = TimeProvider.System;
        var times = actions.Select(_ => new List<TimeSpan>(rounds)).ToList();
        for (var round = -warmUp; round < rounds; round++)
        {
            foreach (var (at, action) in actions.Index())
            {
                var start = clock.GetTimestamp();
                action();
                if (round >= 0)
                    times[at].Add(clock.GetElapsedTime(start));
            }
        }

        return [.. times.Select(ofAction => new Timing(ofAction))];
    }

    public static Timing Together(IEnumerable<Timing> timings) => new(timings.SelectMany(timing => timing._sorted));

    /// <summary>The time that so many of a hundred runs kept within.</summary>
    public TimeSpan Percentile(int percent) => _sorted[(_sorted.Count - 1) * percent / 100];

    /// <summary>Median and p99.</summary>
    public static string Both(Timing timing) => $"{Text(timing.Median)}, {Text(timing.Percentile(99))}";

    /// <summary>In the unit that leaves a readable number.</summary>
    public static string Text(TimeSpan time) => time.TotalMilliseconds switch
    {
        < 1 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMicroseconds:0} µs"),
        < 10_000 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0.0} ms"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s"),
    };
}
