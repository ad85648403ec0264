using NodaTime;
using StudyBot.Storage.Backups;

namespace StudyBot.Tests.Storage.Backups;

public sealed class BackupRotationTests
{
    private static readonly Instant First = Instant.FromUtc(2026, 1, 1, 19, 30);

    [Fact]
    public void After_a_year_of_nights_seven_days_four_weeks_and_six_months_are_left()
    {
        var kept = Keep(new BackupOptions(), Enumerable.Range(0, 365).Select(night => First + Duration.FromDays(night)));

        Assert.Equal(
            [
                "2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31", "2026-11-30",
                "2026-12-13", "2026-12-20",
                "2026-12-25", "2026-12-26", "2026-12-27", "2026-12-28", "2026-12-29", "2026-12-30", "2026-12-31",
            ],
            kept);
    }

    [Fact]
    public void Of_a_day_with_several_the_newest_is_kept() =>
        Assert.Equal(["2026-01-01"], Keep(new BackupOptions { Weekly = 0, Monthly = 0 }, [First, First + Duration.FromHours(1), First + Duration.FromHours(2)]));

    [Fact]
    public void Old_ones_stay_when_there_were_no_newer_for_long() =>
        Assert.Equal(["2026-01-01", "2026-01-02"], Keep(new BackupOptions { Weekly = 0, Monthly = 0 }, [First, First + Duration.FromDays(1)]));

    [Fact]
    public void The_newest_is_never_let_go() =>
        Assert.Equal(["2026-01-02"], Keep(new BackupOptions { Daily = 0, Weekly = 0, Monthly = 0 }, [First, First + Duration.FromDays(1)]));

    private static List<string> Keep(BackupOptions options, IEnumerable<Instant> nights)
    {
        var taken = new List<Instant>();
        foreach (var night in nights)
        {
            taken.Add(night);
            taken.RemoveAll(moment => BackupRotation.Superfluous(taken, options).Contains(moment));
        }

        return [.. taken.Select(moment => moment.InUtc().Date.ToString("uuuu-MM-dd", null))];
    }
}
