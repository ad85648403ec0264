using NodaTime;

namespace StudyBot.Study.Streaks;

/// <summary>A run of a member: the met dates between two breaks, ascending, one or more.</summary>
internal sealed record StudyRun(IReadOnlyList<LocalDate> MetDates)
{
    /// <summary>All that a member ever had, the first first.</summary>
    public static IReadOnlyList<StudyRun> AllOf(StreakFacts facts)
    {
        var runs = new List<List<LocalDate>>();
        Streak? streak = null;
        foreach (var date in facts.MetDates)
        {
            streak = streak?.Extend(date, facts.Required) ?? Streak.Begin(date, facts.Required);
            if (streak.Current == 1)
                runs.Add([]);
            runs[^1].Add(date);
        }

        return [.. runs.Select(dates => new StudyRun(dates))];
    }

    /// <summary>The milestones that it reached, each with the date that did it.</summary>
    public IEnumerable<(int Days, LocalDate On)> Reached() =>
        Milestones.Days.Where(days => days <= MetDates.Count).Select(days => (days, MetDates[days - 1]));

    /// <summary>Whether a date lies within it, met or covered.</summary>
    public bool Spans(LocalDate date) => date >= MetDates[0] && date <= MetDates[^1];
}
