using NodaTime;
using NodaTime.Calendars;

namespace StudyBot.Storage.Backups;

/// <summary>
/// Which backups are kept: the newest of each of the last days, weeks and months that have one. Counted by what there is and
/// not by the calendar, so a bot that was off for a year still has its old ones.
/// </summary>
internal static class BackupRotation
{
    /// <summary>Those of <paramref name="taken"/> that may go. Never the newest.</summary>
    public static IReadOnlyList<Instant> Superfluous(IReadOnlyCollection<Instant> taken, BackupOptions options)
    {
        var kept = Newest(taken, options.Daily, Date)
            .Concat(Newest(taken, options.Weekly, moment => (WeekYearRules.Iso.GetWeekYear(Date(moment)), WeekYearRules.Iso.GetWeekOfWeekYear(Date(moment)))))
            .Concat(Newest(taken, options.Monthly, moment => Date(moment).ToYearMonth()))
            .ToHashSet();
        return [.. taken.Order().SkipLast(1).Where(moment => !kept.Contains(moment))];
    }

    private static IEnumerable<Instant> Newest<T>(IEnumerable<Instant> taken, int count, Func<Instant, T> period) =>
        taken.GroupBy(period).Select(group => group.Max()).OrderDescending().Take(count);

    private static LocalDate Date(Instant moment) => moment.InUtc().Date;
}
