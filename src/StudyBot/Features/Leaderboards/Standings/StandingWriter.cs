using System.Data;
using Dapper;
using NodaTime;
using NodaTime.Text;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>
/// Stores what becomes of one member's standings, and carries it on to counters and squads: one statement each, however many
/// boards it touches.
/// </summary>
internal static class StandingWriter
{
    /// <summary>Whether the counters of a row's board are a tree.</summary>
    private const string InPieces =
        """
        exists (select 1 from board_node where board_node.guild_id = board_standing.guild_id and board_node.period = board_standing.period
            and board_node.measure = board_standing.measure and board_node.level = 2)
        """;

    private static readonly RowStatement Statement = new(
        $"""
        insert into board_standing (guild_id, period, measure, seat, place, through, shown) values {"{rows}"}
        on conflict (guild_id, period, measure, seat) do update set
            place = case when excluded.measure <= 2 then excluded.place else board_standing.place + excluded.place - @nothing end,
            through = excluded.through
        returning period, measure, place, {InPieces}
        """,
        columns: 7);

    public static void Apply(IDbConnection connection, Snowflake guildId, BoardMember member, IReadOnlyList<StandingChange> changes)
    {
        if (changes.Count == 0)
            return;
        var moves = new List<Move>(changes.Count);
        var kept = changes.Where(change => change is not StandingChange.Set { Value: 0 }).ToList();
        if (kept.Count > 0)
            Store(connection, guildId, member, kept, moves);
        foreach (var gone in changes.OfType<StandingChange.Set>().Where(change => change.Value == 0 && change.Was is not null))
            moves.Add(new Move(gone.Period, gone.Measure, gone.Was, Now: null, IsInPieces(connection, guildId, gone)));
        foreach (var gone in moves.Where(move => move.Now is null))
        {
            connection.Execute(
                "delete from board_standing where guild_id = @guildId and period = @Period and measure = @Measure and seat = @Seat",
                new { guildId, gone.Period, gone.Measure, member.Seat });
        }

        if (member.IsShown)
            Carry(connection, guildId, member.SquadId, moves);
    }

    /// <summary>Shows or hides what a member has on the boards that are kept.</summary>
    public static void SetShown(IDbConnection connection, Snowflake guildId, BoardMember member, LocalDate today, bool shown)
    {
        var changed = Kept(connection, guildId, member, today).Where(row => row.Shown != shown).ToList();
        connection.Execute(
            "update board_standing set shown = @shown where guild_id = @guildId and period = @Period and measure = @Measure and seat = @Seat",
            changed.Select(row => new { guildId, row.Period, row.Measure, member.Seat, shown }));
        Carry(connection, guildId, member.SquadId, [.. changed.Select(row => row.ToMove(comes: shown))]);
    }

    /// <summary>Takes what a member has from one squad to another; null is none.</summary>
    public static void ChangeSquad(IDbConnection connection, Snowflake guildId, BoardMember member, LocalDate today, Snowflake? squadId)
    {
        var rows = Kept(connection, guildId, member, today).Where(row => row.Shown).ToList();
        if (member.SquadId is { } old)
            SquadTotals.Apply(connection, guildId, old, [.. rows.Select(row => row.ToMove(comes: false))]);
        if (squadId is { } now)
            SquadTotals.Apply(connection, guildId, now, [.. rows.Select(row => row.ToMove(comes: true))]);
    }

    private static void Carry(IDbConnection connection, Snowflake guildId, Snowflake? squadId, IReadOnlyList<Move> moves)
    {
        RankCounters.Apply(connection, guildId, moves);
        if (squadId is { } squad)
            SquadTotals.Apply(connection, guildId, squad, moves);
    }

    private static void Store(
        IDbConnection connection, Snowflake guildId, BoardMember member, List<StandingChange> changes, List<Move> moves)
    {
        var guild = guildId.ToInt64();
        var stored = Statement.Query(
            connection,
            [.. changes.Select(change => Row(change))],
            [("@nothing", Place.Of(0, member.Seat))],
            row => (Key: (row.GetInt32(0), row.GetInt32(1)), Place: row.GetInt64(2), InPieces: row.GetInt64(3) != 0))
            .ToDictionary(row => row.Key);
        foreach (var change in changes)
        {
            var row = stored[(change.Period, (int)change.Measure)];
            moves.Add(MoveOf(change, row.Place, row.InPieces));
        }

        object?[] Row(StandingChange change)
        {
            var (value, through) = change is StandingChange.Set set ? (set.Value, set.Through) : (((StandingChange.Add)change).Difference, null);
            return
            [
                guild, change.Period, (int)change.Measure, member.Seat, Place.Of(value, member.Seat),
                through is { } date ? LocalDatePattern.Iso.Format(date) : null, member.IsShown,
            ];
        }
    }

    private static bool IsInPieces(IDbConnection connection, Snowflake guildId, StandingChange change) => connection.ExecuteScalar<bool>(
        "select exists (select 1 from board_node where guild_id = @guildId and period = @Period and measure = @Measure and level = 2)",
        new { guildId, change.Period, change.Measure });

    private static Move MoveOf(StandingChange change, long place, bool inPieces) => change switch
    {
        StandingChange.Set set => new Move(set.Period, set.Measure, set.Was, new Standing(place, set.Through), inPieces),
        StandingChange.Add add => new Move(
            add.Period, add.Measure, OrNone(place - (add.Difference * Place.Width)), OrNone(place), inPieces),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    /// <summary>Who has nothing, stands nowhere.</summary>
    private static Standing? OrNone(long place) => Place.ValueOf(place) > 0 ? new Standing(place, Through: null) : null;

    private static List<StandingRow> Kept(IDbConnection connection, Snowflake guildId, BoardMember member, LocalDate today)
    {
        // As many parameters as there are periods: the text stays the same, and so does its statement.
        var (all, week, weekBefore, month, monthBefore) = BoardPeriods.KeptOn(today);
        return connection.Query<StandingRow>(
            $"""
            select period, measure, place, through, shown, {InPieces} as in_pieces from board_standing
            where guild_id = @guildId and period in (@all, @week, @weekBefore, @month, @monthBefore, @cohort)
                and measure in (1, 2, 3, 4, 5, 6) and seat = @Seat
            """,
            new
            {
                guildId,
                all,
                week,
                weekBefore,
                month,
                monthBefore,
                cohort = member.CohortNumber is { } number ? BoardPeriods.CohortOf(number) : all,
                member.Seat,
            }).AsList();
    }

    private sealed record StandingRow
    {
        public int Period { get; init; }

        public LeaderboardMeasure Measure { get; init; }

        public long Place { get; init; }

        public LocalDate? Through { get; init; }

        public bool Shown { get; init; }

        public bool InPieces { get; init; }

        public Move ToMove(bool comes)
        {
            var standing = new Standing(Place, Through);
            return new Move(Period, Measure, comes ? null : standing, comes ? standing : null, InPieces);
        }
    }
}
