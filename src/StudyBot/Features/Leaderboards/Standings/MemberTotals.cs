using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Storage.Statements;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>What members did in each period that is kept, hidden ones as well: a row a member and period.</summary>
internal static class MemberTotals
{
    private static readonly RowStatement Finding = new(
        "select period, minutes, answers, reviews, days from board_total where guild_id = ?1 and user_id = ?2", columns: 2);

    private static readonly RowStatement Saving = new(
        """
        insert into board_total (guild_id, user_id, period, minutes, answers, reviews, days) values {rows}
        on conflict (guild_id, user_id, period) do update set
            minutes = excluded.minutes, answers = excluded.answers, reviews = excluded.reviews, days = excluded.days
        """,
        columns: 7);

    /// <summary>Adds what a date brought to all its periods, and says what they were before.</summary>
    public static IReadOnlyList<PeriodTotals> Add(IDbConnection connection, Snowflake guildId, BoardMember member, LocalDate date, Totals more)
    {
        List<int> periods = [BoardPeriods.All, BoardPeriods.WeekOf(date), BoardPeriods.MonthOf(date)];
        if (member.CohortOn(date) is { } cohort)
            periods.Add(cohort);
        var before = Add(connection, guildId, member, periods, more);
        if (!member.IsShown && before.Any(row => row.ToTotals() == default && row.Period != BoardPeriods.All))
            DropOld(connection, guildId, member, date);
        return before;
    }

    /// <summary>Adds to one period.</summary>
    public static IReadOnlyList<PeriodTotals> Add(IDbConnection connection, Snowflake guildId, BoardMember member, int period, Totals more) =>
        Add(connection, guildId, member, [period], more);

    /// <remarks>A member has few periods, and they lie side by side: reading all of them takes a third of what having each answered takes that is written.</remarks>
    private static List<PeriodTotals> Add(IDbConnection connection, Snowflake guildId, BoardMember member, List<int> periods, Totals more)
    {
        var known = Finding.Query(connection, Read, guildId, member.UserId);
        var before = periods.ConvertAll(period => known.Find(row => row.Period == period) ?? new PeriodTotals { Period = period });
        var rows = Saving.Values(before.Count);
        foreach (var row in before)
        {
            rows.Add(
                guildId, member.UserId, row.Period,
                row.Minutes + more.Minutes, row.Answers + more.Answers, row.Reviews + more.Reviews, row.Days + more.Days);
        }

        Saving.Execute(connection, rows);
        return before;
    }

    /// <summary>What is kept of a member on a date.</summary>
    public static IReadOnlyList<PeriodTotals> Kept(IDbConnection connection, Snowflake guildId, BoardMember member, LocalDate today)
    {
        var (all, week, weekBefore, month, monthBefore) = BoardPeriods.KeptOn(today);
        int[] kept = [all, week, weekBefore, month, monthBefore, member.CohortNumber is { } number ? BoardPeriods.CohortOf(number) : all];
        return Finding.Query(connection, Read, guildId, member.UserId).FindAll(row => kept.Contains(row.Period));
    }

    private static PeriodTotals Read(StatementColumns row) => new()
    {
        Period = row.Number(0),
        Minutes = row.Number(1),
        Answers = row.Number(2),
        Reviews = row.Number(3),
        Days = row.Number(4),
    };

    /// <summary>
    /// Whoever begins a week or month leaves those before the last behind, and former cohorts. Of those who are shown they go with their
    /// places (<see cref="PeriodPruning"/>), or a late correction would find the one without the other.
    /// </summary>
    private static void DropOld(IDbConnection connection, Snowflake guildId, BoardMember member, LocalDate date)
    {
        var (_, _, week, _, month) = BoardPeriods.KeptOn(date);
        connection.Execute(
            """
            delete from board_total where guild_id = @guildId and user_id = @UserId
                and (period between @FirstWeek and @week - 1 or period between @FirstMonth and @month - 1 or period between @FirstCohort and @cohort - 1)
            """,
            new
            {
                guildId,
                member.UserId,
                BoardPeriods.FirstWeek,
                week,
                BoardPeriods.FirstMonth,
                month,
                BoardPeriods.FirstCohort,
                cohort = BoardPeriods.CohortOf(member.CohortNumber ?? 0),
            });
    }
}

/// <summary>A row of <c>board_total</c>.</summary>
internal sealed record PeriodTotals
{
    public int Period { get; init; }

    public int Minutes { get; init; }

    public int Answers { get; init; }

    public int Reviews { get; init; }

    public int Days { get; init; }

    public Totals ToTotals() => new(Minutes, Answers, Reviews, Days);
}
