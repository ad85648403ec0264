using System.Data;
using System.Text.Json;
using StudyBot.Discord.Model;
using StudyBot.Storage.Export;
using StudyBot.Words;

namespace StudyBot.Storage.Members;

/// <summary>Rows of a table as a member may have them.</summary>
/// <param name="Table">Which.</param>
/// <param name="Columns">In the order of the table.</param>
/// <param name="Rows">Values as stored, in the order of the columns.</param>
internal sealed record ExportedRows(MemberTable Table, IReadOnlyList<GuildColumn> Columns, IReadOnlyList<object?[]> Rows);

/// <summary>All that is stored of a member in a guild, without the words of others. README.md beside this file says how it looks.</summary>
internal static class MemberExport
{
    public const string Format = "studybot.member";
    public const int Version = 1;

    /// <summary>In the order in which it is told of; tables without a row are there, too.</summary>
    public static IReadOnlyList<ExportedRows> Read(IDbConnection connection, Snowflake guild, Snowflake user) =>
    [
        .. MemberTables.All.Where(table => table.Exported is not { Count: 0 }).OrderBy(table => table.Data)
            .Select(table => Read(connection, table, guild, user)),
    ];

    public static byte[] Json(IEnumerable<ExportedRows> tables, Snowflake guild, Snowflake user, DateTimeOffset now)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, ReadableJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteNumber("version", Version);
            json.WriteString("guild_id", guild.ToString());
            json.WriteString("user_id", user.ToString());
            json.WriteString("exported_at", now);
            json.WriteStartObject("tables");
            foreach (var table in tables)
                Write(json, table);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return output.ToArray();
    }

    private static ExportedRows Read(IDbConnection connection, MemberTable table, Snowflake guild, Snowflake user)
    {
        var all = GuildTables.Columns(connection, table.Name);
        var names = table.Of(all.Select(column => column.Name)).ToHashSet();
        var columns = all.Where(column => names.Contains(column.Name)).ToList();
        var rows = new List<object?[]>();
        AnyRows.Each(
            connection, $"select {string.Join(", ", columns.Select(column => column.Name))} from {table.Name} where {table.Whose}", [("guild", guild), ("user", user)],
            row => rows.Add([.. Enumerable.Range(0, columns.Count).Select(index => row.IsDBNull(index) ? null : row.GetValue(index))]));
        return new ExportedRows(table, columns, rows);
    }

    private static void Write(Utf8JsonWriter json, ExportedRows table)
    {
        json.WriteStartArray(table.Table.Key);
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            for (var index = 0; index < row.Length; index++)
                JsonColumn.Write(json, table.Columns[index], row[index]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
