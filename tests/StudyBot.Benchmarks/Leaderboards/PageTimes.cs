namespace StudyBot.Benchmarks.Leaderboards;

/// <summary>How long pages took, by the clock and by the processor, which says the same however busy the machine is.</summary>
internal sealed record PageTimes(Timing Clock, Timing Processor)
{
    public static PageTimes Together(IEnumerable<PageTimes> times)
    {
        var all = times.ToList();
        return new PageTimes(Timing.Together(all.Select(time => time.Clock)), Timing.Together(all.Select(time => time.Processor)));
    }
}
