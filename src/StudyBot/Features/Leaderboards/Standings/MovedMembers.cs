using System.Data;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Storage.Statements;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>
/// Who has more or less than their places say. A study event only notes it here; the places of all who moved meanwhile change together, so
/// that they share pages of the file and of its log. Whoever looks at a board first has it settled: see <see cref="Settling"/>.
/// </summary>
internal static class MovedMembers
{
    /// <summary>What was noted first holds until it is settled.</summary>
    private static readonly RowStatement Noting = new(
        """
        insert into board_moved (guild_id, user_id, period, minutes, answers, reviews, days, streak_days, streak_through, steady_days, steady_through)
        values {rows}
        on conflict (guild_id, user_id, period) do update set
            minutes = coalesce(board_moved.minutes, excluded.minutes),
            answers = coalesce(board_moved.answers, excluded.answers),
            reviews = coalesce(board_moved.reviews, excluded.reviews),
            days = coalesce(board_moved.days, excluded.days),
            streak_days = coalesce(board_moved.streak_days, excluded.streak_days),
            streak_through = case when board_moved.streak_days is null then excluded.streak_through else board_moved.streak_through end,
            steady_days = coalesce(board_moved.steady_days, excluded.steady_days),
            steady_through = case when board_moved.steady_days is null then excluded.steady_through else board_moved.steady_through end
        """,
        columns: 11);

    private static readonly RowStatement Reading = new(
        """
        select moved.user_id, squad_id, seat, is_counted, hidden_at is null and departed_at is null, moved.period,
            moved.minutes, moved.answers, moved.reviews, moved.days,
            moved.streak_days, moved.streak_through, moved.steady_days, moved.steady_through,
            total.minutes, total.answers, total.reviews, total.days,
            member.streak_days, member.streak_through, member.steady_days, member.steady_through
        from board_moved as moved
        join board_guild as guild on guild.guild_id = moved.guild_id
        join board_member as member on member.guild_id = moved.guild_id and member.user_id = moved.user_id
        left join board_total as total on total.guild_id = moved.guild_id and total.user_id = moved.user_id and total.period = moved.period
        where moved.guild_id = ?1 and moved.user_id between ?2 and ?3
        """,
        columns: 3);

    private static readonly RowStatement Forgetting = new("delete from board_moved where guild_id = ?1 and user_id between ?2 and ?3", columns: 3);

    /// <summary>Notes where a member still stands; nothing when nobody sees them.</summary>
    /// <param name="connection">Of the transaction.</param>
    /// <param name="guildId">Where.</param>
    /// <param name="member">As they stand by streak and consistency.</param>
    /// <param name="totals">As they stand by those periods whose totals have changed.</param>
    /// <param name="presentMoved">Whether their streak or consistency has changed.</param>
    public static void Note(
        IDbConnection connection, Snowflake guildId, BoardMember member, IReadOnlyList<PeriodTotals> totals, bool presentMoved)
    {
        if (member.IsShown)
            NoteAll(connection, guildId, member, totals, presentMoved);
    }

    /// <summary>Puts a member on the boards with all that they have, or takes them off.</summary>
    /// <param name="connection">Of the transaction.</param>
    /// <param name="guildId">Where.</param>
    /// <param name="member">Whose.</param>
    /// <param name="today">Says which periods are kept.</param>
    /// <param name="shown">Whether others see them from now on.</param>
    public static void SetShown(IDbConnection connection, Snowflake guildId, BoardMember member, LocalDate today, bool shown)
    {
        var (stood, totals) = (member, MemberTotals.Kept(connection, guildId, member, today));
        if (shown)
            (stood, totals) = (member with { StreakDays = 0, SteadyDays = 0 }, [.. totals.Select(row => new PeriodTotals { Period = row.Period })]);
        NoteAll(connection, guildId, stood, totals, presentMoved: true);
        Settle(connection, guildId, member.UserId, member.UserId, shown);
    }

    /// <summary>Settles one member.</summary>
    public static void Settle(IDbConnection connection, Snowflake guildId, BoardMember member) =>
        Settle(connection, guildId, member.UserId, member.UserId, shown: member.IsShown);

    /// <summary>Puts those who moved, from one member to another in the order of their ids, where they belong.</summary>
    /// <param name="connection">Of the transaction.</param>
    /// <param name="guildId">Where.</param>
    /// <param name="from">The first.</param>
    /// <param name="to">The last.</param>
    /// <param name="shown">False for who leaves the boards; otherwise whoever hides or left is on none.</param>
    public static void Settle(IDbConnection connection, Snowflake guildId, Snowflake from, Snowflake to, bool shown = true)
    {
        var moves = new List<Move>();
        var periods = Reading.Query(
            connection,
            row =>
            {
                AddMoves(moves, row, shown && row.Flag(4));
                return row.Flag(3);
            },
            guildId, from, to);
        // Each says the same of the guild.
        if (periods is not [var isCounted, ..])
            return;
        Places.Apply(connection, guildId, isCounted, moves);
        Forgetting.Execute(connection, guildId, from, to);
    }

    private static void NoteAll(
        IDbConnection connection, Snowflake guildId, BoardMember member, IReadOnlyList<PeriodTotals> totals, bool presentMoved)
    {
        var rows = Noting.Values(totals.Count + 1);
        foreach (var period in totals)
            Add(period.Period, period, presentMoved && period.Period == BoardPeriods.All ? member : null);
        if (presentMoved && totals.All(period => period.Period != BoardPeriods.All))
            Add(BoardPeriods.All, period: null, member);
        Noting.Execute(connection, rows);

        void Add(int number, PeriodTotals? period, BoardMember? present) => rows.Add(
            guildId, member.UserId, number,
            period?.Minutes, period?.Answers, period?.Reviews, period?.Days,
            present?.StreakDays, present?.StreakThrough, present?.SteadyDays, present?.SteadyThrough);
    }

    /// <summary>Of a member in a period.</summary>
    private static void AddMoves(List<Move> moves, StatementColumns row, bool shown)
    {
        const int Period = 5, Was = 6, PresentWas = 10, Now = 14, PresentNow = 18;
        var (userId, squadId, seat, period) = (row.Id(0), row.IdOrNull(1), row.Number(2), row.Number(Period));
        for (var at = 0; at < Totals.Measures.Length; at++)
            Add(Totals.Measures[at], Was + at, Now + at, isDated: false);
        Add(LeaderboardMeasure.Streak, PresentWas, PresentNow, isDated: true);
        Add(LeaderboardMeasure.Consistency, PresentWas + 2, PresentNow + 2, isDated: true);

        void Add(LeaderboardMeasure measure, int was, int now, bool isDated)
        {
            if (row.IsNull(was))
                return;
            var (before, after) = (StandingOf(was, isDated), shown ? StandingOf(now, isDated) : null);
            if (before != after)
                moves.Add(new Move(userId, squadId, period, measure, before, after));
        }

        Standing? StandingOf(int column, bool isDated) =>
            row.IsNull(column) ? null : Standing.Of(row.Integer(column), seat, isDated ? row.DateOrNull(column + 1) : null);
    }
}
