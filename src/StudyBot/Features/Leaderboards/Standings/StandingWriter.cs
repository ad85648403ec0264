using System.Data;
using System.Globalization;
using System.Text;
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
    public static void Apply(IDbConnection connection, Snowflake guildId, BoardMember member, IReadOnlyList<StandingChange> changes)
    {
        if (changes.Count == 0)
            return;
        var moves = new List<Move>(changes.Count);
        var kept = changes.Where(change => change is not StandingChange.Set { Value: 0 }).ToList();
        if (kept.Count > 0)
            Store(connection, guildId, member, kept, moves);
        foreach (var gone in changes.OfType<StandingChange.Set>().Where(change => change.Value == 0 && change.Was is not null))
            moves.Add(new Move(gone.Period, gone.Measure, gone.Was, Now: null));
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
        var values = new StringBuilder();
        var parameters = new DynamicParameters();
        parameters.Add("g", guildId.ToInt64());
        parameters.Add("seat", member.Seat);
        parameters.Add("shown", member.IsShown);
        parameters.Add("nothing", Place.Of(0, member.Seat));
        for (var at = 0; at < changes.Count; at++)
        {
            var number = at.ToString(CultureInfo.InvariantCulture);
            var (value, through) = changes[at] is StandingChange.Set set ? (set.Value, set.Through) : (((StandingChange.Add)changes[at]).Difference, null);
            values.Append(CultureInfo.InvariantCulture, $"{(at == 0 ? "" : ", ")}(@g, @p{at}, @m{at}, @seat, @a{at}, @t{at}, @shown)");
            parameters.Add("p" + number, changes[at].Period);
            parameters.Add("m" + number, (int)changes[at].Measure);
            parameters.Add("a" + number, Place.Of(value, member.Seat));
            parameters.Add("t" + number, through is { } date ? LocalDatePattern.Iso.Format(date) : null);
        }

        var stored = connection.Query<StandingRow>(
            $"""
            insert into board_standing (guild_id, period, measure, seat, place, through, shown) values {values}
            on conflict (guild_id, period, measure, seat) do update set
                place = case when excluded.measure <= 2 then excluded.place else board_standing.place + excluded.place - @nothing end,
                through = excluded.through
            returning period, measure, place
            """,
            parameters).ToDictionary(row => (row.Period, row.Measure), row => row.Place);
        foreach (var change in changes)
            moves.Add(MoveOf(change, stored[(change.Period, change.Measure)]));
    }

    private static Move MoveOf(StandingChange change, long place) => change switch
    {
        StandingChange.Set set => new Move(set.Period, set.Measure, set.Was, new Standing(place, set.Through)),
        StandingChange.Add add => new Move(
            add.Period, add.Measure, OrNone(place - (add.Difference * Place.Width)), OrNone(place)),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    /// <summary>Who has nothing, stands nowhere.</summary>
    private static Standing? OrNone(long place) => Place.ValueOf(place) > 0 ? new Standing(place, Through: null) : null;

    private static List<StandingRow> Kept(IDbConnection connection, Snowflake guildId, BoardMember member, LocalDate today)
    {
        // As many parameters as there are periods: the text stays the same, and so does its statement.
        var (all, week, weekBefore, month, monthBefore) = BoardPeriods.KeptOn(today);
        return connection.Query<StandingRow>(
            """
            select period, measure, place, through, shown from board_standing
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

        public Move ToMove(bool comes)
        {
            var standing = new Standing(Place, Through);
            return new Move(Period, Measure, comes ? null : standing, comes ? standing : null);
        }
    }
}
