using System.Globalization;
using System.Text.RegularExpressions;
using Dapper;
using Microsoft.Data.Sqlite;
using StudyBot.Storage;
using StudyBot.Storage.Export;
using StudyBot.Storage.Members;

namespace StudyBot.Tests.Storage.Members;

/// <summary>
/// Fills every table of the schema, also those that nobody has thought of yet: with a row of others, one for each column that can name
/// somebody, and one below each row of the member's. Texts say in whose row they stand.
/// </summary>
internal sealed class FilledTables(SqliteConnection connection, long guild, long member, long other)
{
    public const string Mine = "본인의 말";

    private readonly Dictionary<(string Table, bool Mine), long> _ids = [];
    private long _next = 5_000_000;

    /// <summary>The member's own row, by which parents are known; in other rows the member is only named.</summary>
    private sealed record Variant(string? Names, bool IsMine, bool BelowMine);

    public static void Fill(string database, long guild, long member, long other)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false, ForeignKeys = false }.ToString());
        connection.Open();
        connection.Execute("pragma ignore_check_constraints = on");
        new FilledTables(connection, guild, member, other).Fill();
    }

    private void Fill()
    {
        var waiting = DatabaseFile.Tables(connection).Where(table => table != "migration").ToList();
        while (waiting.Count > 0)
        {
            var table = waiting.First(candidate => Parents(candidate).All(parent => parent.Table == candidate || !waiting.Contains(parent.Table)));
            waiting.Remove(table);
            var people = GuildTables.Columns(connection, table).Select(column => column.Name).Where(MemberTable.NamesSomebody).ToList();
            Insert(table, new Variant(Names: null, IsMine: false, BelowMine: false));
            foreach (var person in people)
                Insert(table, new Variant(person, IsMine: person == people[0] && IsAuthor(person), BelowMine: false));
            if (Parents(table).Any(parent => _ids.ContainsKey((parent.Table, true))))
                Insert(table, new Variant(Names: null, IsMine: false, BelowMine: true));
        }
    }

    private void Insert(string table, Variant variant)
    {
        var sql = connection.ExecuteScalar<string>("select sql from sqlite_master where name = @table", new { table })!;
        var values = new DynamicParameters();
        var columns = GuildTables.Columns(connection, table);
        foreach (var column in columns)
            values.Add(column.Name, Value(table, column, variant, sql));
        connection.Execute(
            $"insert or ignore into {table} ({string.Join(", ", columns.Select(column => column.Name))}) values ({string.Join(", ", columns.Select(column => $"@{column.Name}"))})",
            values);
    }

    private object Value(string table, GuildColumn column, Variant variant, string sql)
    {
        if (Parents(table).FirstOrDefault(parent => parent.Column == column.Name) is { Table: not null } parent && _ids.TryGetValue((parent.Table, variant.BelowMine), out var above))
            return above;
        if (column.Name == "guild_id")
            return guild;
        if (column.Name == variant.Names)
            return Keep(table, column.Name, variant, member);
        if (MemberTable.NamesSomebody(column.Name))
            return other;
        return column.IsText ? Text(table, column.Name, variant, sql) : Keep(table, column.Name, variant, _next++);
    }

    private string Text(string table, string column, Variant variant, string sql)
    {
        if (Choices(column).Match(sql) is { Success: true } choices)
            return choices.Groups[1].Value;
        return column switch
        {
            "time_zone" or "before_zone" => "Asia/Seoul",
            "details" => $$"""{"member":"{{(variant.Names == "acted_by" ? member : other).ToString(CultureInfo.InvariantCulture)}}"}""",
            "local_time" or "quiet_from" or "quiet_until" => "09:00",
            "kept" => "",
            _ when column.EndsWith("_date", StringComparison.Ordinal) || column.EndsWith("_on", StringComparison.Ordinal) || column.EndsWith("through", StringComparison.Ordinal) || column is "met_last" => "2026-03-02",
            _ => $"{(variant.IsMine || variant.BelowMine ? Mine : "다른 이의 말")} {table}.{column} {_next++}",
        };
    }

    /// <summary>Remembers what rows below point to.</summary>
    private long Keep(string table, string column, Variant variant, long value)
    {
        if (column is "id" or "number" && (variant.IsMine || variant.Names is null))
            _ids.TryAdd((table, variant.IsMine), value);
        return value;
    }

    private IEnumerable<(string Column, string Table)> Parents(string table) =>
        connection.Query<(string, string)>("""select "from", "table" from pragma_foreign_key_list(@table)""", new { table })
            .Concat(table switch
            {
                "peer_draft" or "peer_review" => [("request_id", "peer_request")],
                _ => [],
            });

    /// <summary>Whoever only changed or decided something has not written it.</summary>
    private static bool IsAuthor(string column) => column == "reported_by" || !column.EndsWith("_by", StringComparison.Ordinal);

    private static Regex Choices(string column) => new($@"\b{column} text[^,]*? in \('(\w+)'", RegexOptions.CultureInvariant);
}
