using System.Data;
using Dapper;
using NodaTime;
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
        if (!MayHaveBroken(connection, change, streak))
            return false;
        var facts = StreakFactsReader.Of(connection, change.GuildId, change.UserId, change.Calendar);
        if (facts.EarnBacks.Any(saved => saved.Month == StudyPeriod.Month.KeyAt(change.Date)))
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

    /// <summary>Whether one of the two study dates before was missed: cheap, and for nearly everyone the answer is no.</summary>
    private static bool MayHaveBroken(IDbConnection connection, StudyDayChange change, StreakRow? streak)
    {
        if (streak is not { LongestDays: >= EarnBack.ShortestRun })
            return false;
        var days = Period.DaysBetween(streak.FirstDate, streak.LastDate) + 1;
        if (streak.CurrentDays == days && change.Date <= streak.LastDate.PlusDays(1))
            return false;
        var first = change.Calendar.StudyDateBefore(change.Date);
        var second = first is { } before ? change.Calendar.StudyDateBefore(before) : null;
        return second is null || connection.ExecuteScalar<long>(
            """
            select count(*) from study_day
            where guild_id = @GuildId and user_id = @UserId and study_date in (@first, @second) and met
            """,
            new { change.GuildId, change.UserId, first, second }) < EarnBack.StudyDates;
    }
}
