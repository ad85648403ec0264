using System.Data;
using Dapper;

namespace StudyBot.Storage.Export;

/// <summary>Finds the tables that hold something of guilds, by their columns and keys.</summary>
internal static class GuildTables
{
    /// <summary>Rows that belong to another without a key that says so, because they outlive it.</summary>
    private static readonly Dictionary<string, ParentRow> Unkeyed = new()
    {
        ["peer_draft"] = new ParentRow("request_id", "peer_request", "id"),
    };

    public static IReadOnlyList<GuildTable> In(IDbConnection connection)
    {
        var columns = DatabaseFile.Tables(connection).ToDictionary(name => name, name => Columns(connection, name));
        return [.. columns.Select(table => Of(connection, table.Key, columns)).OfType<GuildTable>().OrderBy(table => table.Name, StringComparer.Ordinal)];
    }

    /// <summary>Null when the table holds nothing of guilds.</summary>
    private static GuildTable? Of(IDbConnection connection, string table, Dictionary<string, List<GuildColumn>> columns)
    {
        if (HasGuild(columns[table]))
            return new GuildTable(table, columns[table], Parent: null);
        var parent = Unkeyed.GetValueOrDefault(table) ?? connection
            .Query<ParentRow>(
                """select "from" as "column", "table", "to" as "key" from pragma_foreign_key_list(@table)""", new { table })
            .FirstOrDefault(key => columns.TryGetValue(key.Table, out var above) && HasGuild(above));
        return parent is null ? null : new GuildTable(table, columns[table], parent);
    }

    /// <summary>All columns of a table, in their order.</summary>
    public static List<GuildColumn> Columns(IDbConnection connection, string table) =>
    [
        .. connection.Query<Column>("select name, type from pragma_table_info(@table)", new { table })
            .Select(column => new GuildColumn(column.Name, column.Type.Equals("text", StringComparison.OrdinalIgnoreCase))),
    ];

    private static bool HasGuild(IEnumerable<GuildColumn> columns) => columns.Any(column => column.Name == "guild_id");

    internal sealed record Column(string Name, string Type);
}
