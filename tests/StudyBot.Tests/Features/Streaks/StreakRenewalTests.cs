using Dapper;
using NodaTime;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Study.Streaks;
using StudyBot.Tests.Storage;

namespace StudyBot.Tests.Features.Streaks;

/// <summary>A file of before the rules of today is upgraded, and its streaks are computed anew in the background.</summary>
public sealed class StreakRenewalTests
{
    private const int LastOldSchema = 17;
    private const int Members = 250;

    private static readonly LocalDate Monday = new(2026, 3, 2);

    [Fact]
    public async Task An_old_file_keeps_every_day_and_its_streaks_follow_todays_rules()
    {
        using var file = new StoredFile(LastOldSchema);
        WriteOldDays(file);

        using var slice = new Slice(file.Folder);
        var before = slice.Get<StudyHistory>().StreakOf(Slice.Guild, new(1))!;
        Assert.Equal(2, before.Current);
        await Renewal(slice).RunDueAsync(slice.Clock.Now(), CancellationToken.None);
        await Renewal(slice).RunDueAsync(slice.Clock.Now(), CancellationToken.None);

        Assert.Equal(0, slice.Database.Read(connection => connection.ExecuteScalar<int>("select count(*) from streak where rest_units is null")));
        for (var user = 1UL; user <= Members; user++)
            Assert.Equal(Streak.Of(slice.Get<StreakFactsReader>().Of(Slice.Guild, new(user))), slice.Get<StudyHistory>().StreakOf(Slice.Guild, new(user)));
        // The day that was missed in the middle is covered by the rest day that everyone begins with.
        var after = slice.Get<StudyHistory>().StreakOf(Slice.Guild, new(1))!;
        Assert.Equal((4, 4, 4), (after.Current, after.Longest, after.RestUnits));
        Assert.Equal("4 4 1 1", slice.Database.Read(connection => connection.ExecuteScalar<string>(
            "select count(*) || ' ' || sum(met) || ' ' || sum(reviews) || ' ' || sum(peer_reviews) from study_day where user_id = 1")));
    }

    [Fact]
    public void When_the_bot_was_last_there_is_known_after_the_upgrade()
    {
        using var file = new StoredFile(LastOldSchema);
        using (var old = file.Open(LastOldSchema))
            old.Write(connection => connection.Execute("insert into peer_watch (id, seen_at) values (1, 4242)"));

        using var database = file.Open();

        Assert.Equal(4242, database.Read(connection => connection.ExecuteScalar<long>("select seen_at from heartbeat")));
    }

    private static IScheduledJob Renewal(Slice slice) =>
        slice.Get<IEnumerable<IScheduledJob>>().Single(job => job.Name == "streaks of older rules");

    /// <summary>Everyone studied Monday, Tuesday, Thursday and Friday; by the rules of then that was a run of two.</summary>
    private static void WriteOldDays(StoredFile file)
    {
        using var old = file.Open(LastOldSchema);
        old.Write(connection =>
        {
            for (var user = 1; user <= Members; user++)
            {
                foreach (var day in new[] { 0, 1, 3, 4 })
                {
                    var date = $"{Monday.PlusDays(day):uuuu-MM-dd}";
                    var kind = day switch { 0 => 3, 1 => 4, _ => 1 };
                    connection.Execute(
                        """
                        insert into study_event (guild_id, user_id, kind, source, study_date, occurred_at, minutes) values (900, @user, @kind, @source, @date, 1, 30);
                        insert into study_day (guild_id, user_id, study_date, events, minutes, answers) values (900, @user, @date, 1, 30, 0);
                        """,
                        new { user, kind, source = $"{user}-{day}", date });
                }

                connection.Execute(
                    """
                    insert into streak (guild_id, user_id, current_days, longest_days, first_date, last_date, alive_through)
                    values (900, @user, 2, 2, '2026-03-02', '2026-03-06', '2026-03-07')
                    """,
                    new { user });
            }
        });
    }
}
