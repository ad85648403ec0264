using System.Data;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Storage.Statements;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>Who stands where, of those who are shown, with counters and squads.</summary>
internal static class Places
{
    private static readonly RowStatement Leaving = new(
        "delete from board_place where guild_id = ?1 and period = ?2 and measure = ?3 and place = ?4", columns: 4);

    private static readonly RowStatement Coming = new(
        "insert into board_place (guild_id, period, measure, place, through, user_id) values {rows}", columns: 6);

    /// <summary>Moves members, in the order of the places, so that neighbours share a page.</summary>
    /// <param name="connection">Of the transaction.</param>
    /// <param name="guildId">Where.</param>
    /// <param name="isCounted">Whether its boards have counters.</param>
    /// <param name="moves">Of any members, each board of a member once.</param>
    public static void Apply(IDbConnection connection, Snowflake guildId, bool isCounted, IReadOnlyList<Move> moves)
    {
        var steps = Step.InOrder(moves);
        var (gone, come) = (Leaving.Values(moves.Count), Coming.Values(moves.Count));
        foreach (var step in steps)
        {
            if (step.Members < 0)
                gone.Add(guildId, step.Period, (int)step.Measure, step.Standing.Place);
            else
                come.Add(guildId, step.Period, (int)step.Measure, step.Standing.Place, step.Standing.Through, step.UserId);
        }

        Leaving.Execute(connection, gone);
        Coming.Execute(connection, come);
        if (isCounted)
            RankCounters.Apply(connection, guildId, steps);
        SquadTotals.Apply(connection, guildId, moves);
    }

    /// <summary>Takes what a member has from one squad to another; null is none.</summary>
    public static void ChangeSquad(IDbConnection connection, Snowflake guildId, BoardMember member, LocalDate today, Snowflake? squadId)
    {
        MovedMembers.Settle(connection, guildId, member);
        SquadTotals.Apply(connection, guildId, [.. Kept(connection, guildId, member, today, comes: false)]);
        SquadTotals.Apply(connection, guildId, [.. Kept(connection, guildId, member with { SquadId = squadId }, today, comes: true)]);
    }

    /// <summary>Everything that a member has, as if it came or went.</summary>
    public static IEnumerable<Move> Kept(IDbConnection connection, Snowflake guildId, BoardMember member, LocalDate today, bool comes)
    {
        foreach (var row in MemberTotals.Kept(connection, guildId, member, today))
        {
            foreach (var measure in Totals.Measures)
            {
                if (Standing.Of(row.ToTotals()[measure], member.Seat) is { } standing)
                    yield return MoveOf(row.Period, measure, standing);
            }
        }

        if (member.Streak is { } streak)
            yield return MoveOf(BoardPeriods.All, LeaderboardMeasure.Streak, streak);
        if (member.Steadiness is { } steadiness)
            yield return MoveOf(BoardPeriods.All, LeaderboardMeasure.Consistency, steadiness);

        Move MoveOf(int period, LeaderboardMeasure measure, Standing standing) =>
            new(member.UserId, member.SquadId, period, measure, comes ? null : standing, comes ? standing : null);
    }
}
