using System.Data;
using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>Who stands where, of those who are shown, with counters and squads: a statement each, however many boards a member moves on.</summary>
internal static class Places
{
    private static readonly RowStatement Leaving = new(
        $"""
        with gone (period, measure, place) as (values {"{rows}"})
        delete from board_place where guild_id = @guildId and (period, measure, place) in (select period, measure, place from gone)
        """,
        columns: 3);

    private static readonly RowStatement Coming = new(
        $"insert into board_place (guild_id, period, measure, place, through, user_id) values {"{rows}"}", columns: 6);

    /// <summary>Moves a member; nothing when nobody sees them.</summary>
    public static void Move(IDbConnection connection, Snowflake guildId, BoardMember member, IReadOnlyList<Move> moves)
    {
        if (member.IsShown)
            Apply(connection, guildId, member, moves);
    }

    /// <summary>Puts a member on the boards with all that they have, or takes them off.</summary>
    public static void SetShown(IDbConnection connection, Snowflake guildId, BoardMember member, LocalDate today, bool shown) =>
        Apply(connection, guildId, member, [.. Kept(connection, guildId, member, today, comes: shown)]);

    /// <summary>Takes what a member has from one squad to another; null is none.</summary>
    public static void ChangeSquad(IDbConnection connection, Snowflake guildId, BoardMember member, LocalDate today, Snowflake? squadId)
    {
        if (member.SquadId is { } old)
            SquadTotals.Apply(connection, guildId, old, [.. Kept(connection, guildId, member, today, comes: false)]);
        if (squadId is { } now)
            SquadTotals.Apply(connection, guildId, now, [.. Kept(connection, guildId, member, today, comes: true)]);
    }

    private static void Apply(IDbConnection connection, Snowflake guildId, BoardMember member, IReadOnlyList<Move> moves)
    {
        var (guild, user) = (guildId.ToInt64(), member.UserId.ToInt64());
        object?[][] gone = [.. moves.Where(move => move.Was is not null).Select(move => new object?[] { move.Period, (int)move.Measure, move.Was!.Place })];
        if (gone.Length > 0)
            Leaving.Execute(connection, gone, [("@guildId", guild)]);
        object?[][] come =
        [
            .. moves.Where(move => move.Now is not null).Select(move => new object?[]
            {
                guild, move.Period, (int)move.Measure, move.Now!.Place, move.Now.Through is { } date ? LocalDatePattern.Iso.Format(date) : null, user,
            }),
        ];
        if (come.Length > 0)
            Coming.Execute(connection, come, []);
        if (member.IsCounted)
            RankCounters.Apply(connection, guildId, moves);
        if (member.SquadId is { } squad)
            SquadTotals.Apply(connection, guildId, squad, moves);
    }

    /// <summary>Everything that a member has, as if it came or went.</summary>
    private static IEnumerable<Move> Kept(IDbConnection connection, Snowflake guildId, BoardMember member, LocalDate today, bool comes)
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
            new(period, measure, comes ? null : standing, comes ? standing : null);
    }
}
