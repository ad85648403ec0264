using System.Data;
using Dapper;
using StudyBot.Discord.Model;

namespace StudyBot.Storage.Members;

/// <summary>How much there is of something, and from when to when.</summary>
/// <param name="Data">What it is.</param>
/// <param name="Count">Names what is counted.</param>
/// <param name="Rows">1 or more.</param>
/// <param name="First">A date as text or a moment as UTC milliseconds, as stored; null when no time is.</param>
/// <param name="Last">The same.</param>
internal sealed record MemberTotal(MemberData Data, string Count, long Rows, object? First, object? Last);

/// <summary>Reads and deletes what <see cref="MemberTables"/> says is a member's, within the caller's transaction or snapshot.</summary>
internal static class MemberRows
{
    /// <summary>Of what there is none is left out.</summary>
    public static IReadOnlyList<MemberTotal> Totals(IDbConnection connection, Snowflake guild, Snowflake user) =>
    [
        .. MemberTables.All.SelectMany(table => table.Counts.Select(count => Total(connection, table, count, guild, user)))
            .Where(total => total.Rows > 0).OrderBy(total => total.Data),
    ];

    /// <summary>Runs after the rooms that own the tables have seen to what others need. How many rows went.</summary>
    public static int Erase(IDbConnection connection, Snowflake guild, Snowflake user)
    {
        var whose = new { guild, user, nobody = MemberTable.Nobody };
        var gone = 0;
        foreach (var table in MemberTables.All)
        {
            if (table.Fate == MemberFate.Deleted)
                gone += connection.Execute($"delete from {table.Name} where {table.Whose}{(table.Lingers is { } lingers ? $" and not ({lingers})" : "")}", whose);
            else if (table.Fate == MemberFate.Unnamed)
                connection.Execute($"update {table.Name} set {table.Column} = @nobody{(table.Also is { } also ? $", {also}" : "")} where {table.Whose}", whose);
        }

        return gone;
    }

    private static MemberTotal Total(IDbConnection connection, MemberTable table, MemberCount count, Snowflake guild, Snowflake user)
    {
        var moment = table.Moment ?? "null";
        var bounds = connection.QuerySingle<Bounds>(
            $"select count(*) as count, min({moment}) as first, max({moment}) as last from {table.Name} where {table.Whose}{(count.Where is { } where ? $" and ({where})" : "")}",
            new { guild, user });
        return new MemberTotal(table.Data, count.Name, bounds.Count, bounds.First, bounds.Last);
    }

    internal sealed record Bounds(long Count, object? First, object? Last);
}
