using System.Data;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Storage.Export;

/// <summary>Writes all rows of one guild as JSON; README.md beside this file says how it looks.</summary>
internal sealed class GuildExport(DatabaseFile file, TimeProvider clock)
{
    public const string Format = "studybot.guild";
    public const int Version = 1;

    /// <returns>How many rows there are.</returns>
    /// <exception cref="OperatorException">The database cannot be read.</exception>
    public long Write(long guildId, bool privateTexts, Stream output)
    {
        try
        {
            using var connection = file.Connect();
            // Of one moment, however many tables there are; closing it ends it. Not the driver's transaction, with which every command would have to be told.
            connection.Execute("begin deferred");
            using var json = new Utf8JsonWriter(output, ReadableJson.Options);
            var tables = GuildTables.In(connection);
            json.WriteStartObject();
            WriteHead(json, connection, guildId, privateTexts, tables);
            json.WriteStartObject("tables");
            var rows = tables.Sum(table => WriteTable(json, connection, table, guildId, privateTexts));
            json.WriteEndObject();
            json.WriteEndObject();
            return rows;
        }
        catch (SqliteException e)
        {
            throw new OperatorException($"'{file.Path}' cannot be read ({e.Message}); run the verb doctor.", e);
        }
    }

    private void WriteHead(Utf8JsonWriter json, IDbConnection connection, long guildId, bool privateTexts, IEnumerable<GuildTable> tables)
    {
        json.WriteString("format", Format);
        json.WriteNumber("version", Version);
        json.WriteNumber("schema", connection.ExecuteScalar<long>("select max(number) from migration"));
        json.WriteString("guild_id", GuildTable.Id(guildId));
        json.WriteString("exported_at", clock.GetUtcNow());
        json.WriteStartArray("left_out");
        foreach (var column in tables.SelectMany(table => table.Columns.Where(column => !privateTexts && table.IsPrivate(column)).Select(column => $"{table.Name}.{column.Name}")))
            json.WriteStringValue(column);
        json.WriteEndArray();
    }

    private static long WriteTable(Utf8JsonWriter json, SqliteConnection connection, GuildTable table, long guildId, bool privateTexts)
    {
        var rows = 0L;
        var columns = table.Columns.Where(column => privateTexts || !table.IsPrivate(column)).ToList();
        json.WriteStartArray(table.Name);
        AnyRows.Each(connection, table.Query(columns), [("guild", Snowflake.FromInt64(guildId))], row =>
        {
            json.WriteStartObject();
            for (var index = 0; index < columns.Count; index++)
                JsonColumn.Write(json, columns[index], row.GetValue(index));
            json.WriteEndObject();
            rows++;
        });

        json.WriteEndArray();
        return rows;
    }
}
