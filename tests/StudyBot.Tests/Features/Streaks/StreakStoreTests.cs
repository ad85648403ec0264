using Dapper;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using StudyBot.Study;
using StudyBot.Tests.Study.Streaks;

namespace StudyBot.Tests.Features.Streaks;

public sealed class StreakStoreTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    [Fact]
    public void The_cached_streak_equals_the_computed_one_after_any_history()
    {
        using var slice = new Slice();
        var user = 0UL;
        Prop.ForAll(Gen.Choose(0, 30).ArrayOf().ToArbitrary(), days =>
            {
                var member = new TestMember(++user);
                for (var i = 0; i < days.Length; i++)
                    slice.Get<StudyLog>().Append(Event(member, Monday.PlusDays(days[i]), $"{i}"));
                return Equals(
                    Facts.On([.. days.Distinct()]).Streak,
                    slice.Get<StudyHistory>().StreakOf(Slice.Guild, member.Id));
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20260302UL, 1UL));
    }

    [Fact]
    public void Whatever_happens_the_cached_streak_is_the_computed_one_and_no_event_changes_its_date()
    {
        using var slice = new Slice();
        for (var seed = 1; seed <= 25; seed++)
        {
            if (new RandomHistory(slice, seed).Run(steps: 80) is { } trouble)
                Assert.Fail(trouble);
        }

        // Chance has had them all.
        Assert.All(
            ["earn_back", "outage_day", "excuse", "study_reversal", "guild_calendar", "guild_break"],
            table => Assert.NotEqual(0, slice.Database.Read(connection => connection.ExecuteScalar<long>($"select count(*) from {table}"))));
    }

    [Fact]
    public void The_same_event_told_twice_counts_once()
    {
        using var slice = new Slice();
        var log = slice.Get<StudyLog>();

        Assert.NotNull(log.Append(Event(TestMember.Jisu, Monday, "slot:1")));
        Assert.Null(log.Append(Event(TestMember.Jisu, Monday, "slot:1")));
        Assert.Null(log.Append(Event(TestMember.Jisu, Monday.PlusDays(1), "slot:1")));

        Assert.Equal(1, slice.Get<StudyHistory>().StreakOf(Slice.Guild, TestMember.Jisu.Id)!.Current);
        Assert.Equal(10, slice.Database.Read(connection => connection.ExecuteScalar<int>("select minutes from board_total where period = 0")));
    }

    private static StudyEvent Event(TestMember member, LocalDate date, string source) =>
        new(Slice.Guild, member.Id, StudyEventKind.CheckIn, source, date, Instant.FromUtc(2026, 3, 2, 1, 0)) { Minutes = 10 };
}
