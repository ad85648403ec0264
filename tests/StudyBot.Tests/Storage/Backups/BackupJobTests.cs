using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NodaTime;
using StudyBot.Storage;
using StudyBot.Storage.Backups;

namespace StudyBot.Tests.Storage.Backups;

public sealed class BackupJobTests : IDisposable
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 2, 12, 0);

    private readonly StoredFile _file = new();
    private readonly BackupStatus _status = new();
    private long _free = long.MaxValue;

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task The_first_is_taken_at_once_and_the_others_each_night()
    {
        var job = Job();

        var next = await RunAsync(job, Noon);
        var again = await RunAsync(job, Noon + Duration.FromHours(1));
        var nightAfter = await RunAsync(job, Instant.FromUtc(2026, 3, 2, 19, 30));

        Assert.Equal(Instant.FromUtc(2026, 3, 2, 19, 30), next);
        Assert.Equal(next, again);
        Assert.Equal(Instant.FromUtc(2026, 3, 3, 19, 30), nightAfter);
        Assert.Equal(["studybot-20260302T193000Z.db"], Taken());
    }

    [Fact]
    public async Task A_missed_night_is_made_up_after_a_restart()
    {
        await RunAsync(Job(), Noon);

        await RunAsync(Job(), Noon + Duration.FromDays(3));

        Assert.Equal(["studybot-20260302T120000Z.db", "studybot-20260305T120000Z.db"], Taken());
    }

    [Fact]
    public async Task Without_room_it_says_so_keeps_the_old_ones_and_tries_again_in_an_hour()
    {
        var job = Job();
        await RunAsync(job, Noon);
        _free = 1000;

        var next = await RunAsync(job, Noon + Duration.FromDays(1));
        var trouble = _status.Trouble;
        var early = await RunAsync(job, Noon + Duration.FromDays(1) + Duration.FromMinutes(30));
        _free = long.MaxValue;
        await RunAsync(job, Noon + Duration.FromDays(1) + Duration.FromHours(1));

        Assert.Contains("not enough room", trouble, StringComparison.Ordinal);
        Assert.Equal(Noon + Duration.FromDays(1) + Duration.FromHours(1), next);
        Assert.Equal(next, early);
        Assert.Null(_status.Trouble);
        Assert.Equal(["studybot-20260302T120000Z.db", "studybot-20260303T130000Z.db"], Taken());
    }

    [Fact]
    public async Task What_a_killed_process_left_is_cleared_away_and_strangers_are_left_alone()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_file.Folder, "backups")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "studybot-20260301T193000Z.db.part"), "half");
        await File.WriteAllTextAsync(Path.Combine(folder, "studybot-of-last-summer.db"), "mine");

        await RunAsync(Job(), Noon);

        Assert.Equal(["studybot-20260302T120000Z.db", "studybot-of-last-summer.db"], Taken());
    }

    [Fact]
    public async Task One_from_the_future_holds_up_no_other()
    {
        await RunAsync(Job(), Noon + Duration.FromDays(5000));

        await RunAsync(Job(), Noon);

        Assert.Equal(2, Taken().Count);
    }

    [Fact]
    public async Task With_none_to_keep_none_is_taken()
    {
        var job = Job(new BackupOptions { Daily = 0, Weekly = 0, Monthly = 0 });

        Assert.Null(await RunAsync(job, Noon));
        Assert.False(Directory.Exists(Path.Combine(_file.Folder, "backups")));
    }

    private static async Task<Instant?> RunAsync(BackupJob job, Instant now) => await job.RunDueAsync(now, CancellationToken.None);

    private List<string> Taken() => [.. Directory.GetFiles(Path.Combine(_file.Folder, "backups")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    private BackupJob Job(BackupOptions? options = null)
    {
        var wrapped = Options.Create(options ?? new BackupOptions { Daily = 3 });
        return new BackupJob(
            new BackupFolder(Options.Create(_file.Options), wrapped, new VerifiedCopy(_ => _free)), _status, wrapped, NullLogger<BackupJob>.Instance);
    }
}
