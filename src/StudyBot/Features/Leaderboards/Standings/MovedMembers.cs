using System.Data;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Storage;
using StudyBot.Storage.Statements;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>
/// Who has more or less than their places say. A study event only notes it here; the places of all who moved meanwhile change together, so
/// that they share pages of the file and of its log. Whoever looks at a board first has it settled: see <see cref="Settling"/>.
/// </summary>
internal static class MovedMembers
{
    private static readonly RowStatement Noting = new(
        "insert into board_moved (guild_id, user_id, period, measure, place, through) values {rows} on conflict do nothing", columns: 6);

    private static readonly RowStatement Reading = new(
        """
        select moved.user_id, squad_id, seat, is_counted, hidden_at is null and departed_at is null, moved.period, moved.measure, moved.place, moved.through,
            case measure when 1 then streak_days when 2 then steady_days when 3 then minutes when 4 then answers when 5 then reviews else days end,
            case measure when 1 then streak_through when 2 then steady_through end
        from board_moved as moved
        join board_guild as guild on guild.guild_id = moved.guild_id
        join board_member as member on member.guild_id = moved.guild_id and member.user_id = moved.user_id
        left join board_total as total on total.guild_id = moved.guild_id and total.user_id = moved.user_id and total.period = moved.period
        where moved.guild_id = ?1 and moved.user_id between ?2 and ?3
        """,
        columns: 3);

    private static readonly RowStatement Forgetting = new("delete from board_moved where guild_id = ?1 and user_id between ?2 and ?3", columns: 3);

    /// <summary>Notes where a member still stands; nothing when nobody sees them.</summary>
    public static void Note(IDbConnection connection, Snowflake guildId, BoardMember member, IEnumerable<Move> moves)
    {
        if (member.IsShown)
            NoteAll(connection, guildId, moves);
    }

    /// <summary>Puts a member on the boards with all that they have, or takes them off.</summary>
    /// <param name="connection">Of the transaction.</param>
    /// <param name="guildId">Where.</param>
    /// <param name="member">Whose.</param>
    /// <param name="today">Says which periods are kept.</param>
    /// <param name="shown">Whether others see them from now on.</param>
    public static void SetShown(IDbConnection connection, Snowflake guildId, BoardMember member, LocalDate today, bool shown)
    {
        NoteAll(connection, guildId, Places.Kept(connection, guildId, member, today, comes: shown));
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
        var range = Reading.Values();
        range.Add(guildId.ToInt64(), from.ToInt64(), to.ToInt64());
        var isCounted = false;
        var moves = Reading.Query(connection, range, row =>
        {
            isCounted = row.GetBoolean(3);
            return MoveOf(row, shown);
        });
        if (moves.Count == 0)
            return;
        Places.Apply(connection, guildId, isCounted, [.. moves.Where(move => move.Was != move.Now)]);
        Forgetting.Execute(connection, range);
    }

    private static void NoteAll(IDbConnection connection, Snowflake guildId, IEnumerable<Move> moves)
    {
        var guild = guildId.ToInt64();
        var rows = Noting.Values(rows: 10);
        foreach (var move in moves.Where(move => move.Was != move.Now))
            rows.Add(guild, move.UserId.ToInt64(), move.Period, (int)move.Measure, move.Was?.Place, move.Was?.Through);
        Noting.Execute(connection, rows);
    }

    private static Move MoveOf(IDataRecord row, bool shown)
    {
        var was = row.IsDBNull(7) ? null : new Standing(row.GetInt64(7), Date(row, 8));
        var now = shown && row.GetBoolean(4) && !row.IsDBNull(9) ? Standing.Of(row.GetInt64(9), row.GetInt32(2), Date(row, 10)) : null;
        return new Move(
            Snowflake.FromInt64(row.GetInt64(0)), row.IsDBNull(1) ? null : Snowflake.FromInt64(row.GetInt64(1)), row.GetInt32(5), (LeaderboardMeasure)row.GetInt32(6),
            was, now);
    }

    private static LocalDate? Date(IDataRecord row, int column) => row.IsDBNull(column) ? null : row.GetString(column).AsDate();
}
