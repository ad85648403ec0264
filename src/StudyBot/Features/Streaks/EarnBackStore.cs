using System.Data;
using Dapper;
using StudyBot.Study;
using StudyBot.Study.Streaks;

namespace StudyBot.Features.Streaks;

/// <summary>Writes which runs were saved by double work.</summary>
internal static class EarnBackStore
{
    /// <summary>After a day has become double, within the caller's transaction. False when there was nothing to save.</summary>
    /// <param name="connection">Of the transaction.</param>
    /// <param name="change">What made the day double.</param>
    /// <param name="streak">As it stood before; null for none.</param>
    public static bool Earn(IDbConnection connection, StudyDayChange change, StreakRow? streak)
    {
        if (!MayHaveBroken(change, streak))
            return false;
        var facts = StreakFactsReader.Of(connection, change.GuildId, change.UserId, change.Calendar);
        if (facts.EarnBacks.Any(saved => saved.Month == EarnBack.MonthOf(change.Date)))
            return facts.EarnBacks.Any(saved => saved.OnDate == change.Date);
        if (EarnBack.For(facts, change.Date) is not { } earned)
            return false;
        // One that no longer counts, because its work was taken back, makes room.
        connection.Execute(
            """
            insert into earn_back (guild_id, user_id, month, on_date, first_date, last_date)
            values (@GuildId, @UserId, @Month, @OnDate, @First, @Last)
            on conflict (guild_id, user_id, month) do update set
                on_date = excluded.on_date,
                first_date = excluded.first_date,
                last_date = excluded.last_date
            """,
            new { change.GuildId, change.UserId, earned.Month, earned.OnDate, earned.First, earned.Last });
        return true;
    }

    /// <summary>For nearly everyone the answer is no, without a look at more than the streak.</summary>
    private static bool MayHaveBroken(StudyDayChange change, StreakRow? streak) =>
        streak is { LongestDays: >= EarnBack.ShortestRun } &&
        (streak.RestUnits is null || streak.BrokeLately || change.Date < streak.LastDate || change.Date > streak.AliveThrough);
}
