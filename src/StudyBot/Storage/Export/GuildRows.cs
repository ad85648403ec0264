using System.Data;
using Dapper;
using StudyBot.Discord.Model;

namespace StudyBot.Storage.Export;

/// <summary>Deletes a guild by what <see cref="GuildTables"/> finds, some rows at a time.</summary>
internal static class GuildRows
{
    /// <summary>Within the caller's transaction. False when nothing is left.</summary>
    /// <param name="connection">The caller's.</param>
    /// <param name="guild">Whose rows.</param>
    /// <param name="most">Rows of a table with an id of the guild; what stands below them goes with them.</param>
    /// <param name="except">A table that is left alone.</param>
    public static bool DeleteSome(IDbConnection connection, Snowflake guild, int most, string except)
    {
        var tables = GuildTables.In(connection).Where(table => table.Name != except).ToList();
        return InOrder(connection, [.. tables.Where(table => table.Parent is null)])
            .Any(table => Delete(connection, table, [.. tables.Where(below => below.Parent?.Table == table.Name)], guild, most) > 0);
    }

    private static int Delete(IDbConnection connection, GuildTable table, List<GuildTable> below, Snowflake guild, int most)
    {
        if (below.Count == 0)
        {
            var key = string.Join(", ", connection.Query<string>("select name from pragma_table_info(@Name) where pk > 0 order by pk", new { table.Name }));
            return connection.Execute($"delete from {table.Name} where ({key}) in (select {key} from {table.Name} where guild_id = @guild limit @most)", new { guild, most });
        }

        var own = below[0].Parent!.Key;
        var keys = connection.Query<long>($"select {own} from {table.Name} where guild_id = @guild limit @most", new { guild, most }).AsList();
        if (keys.Count == 0)
            return 0;
        foreach (var child in below)
            connection.Execute($"delete from {child.Name} where {child.Parent!.Column} in @keys", new { keys });
        return connection.Execute($"delete from {table.Name} where {own} in @keys", new { keys });
    }

    /// <summary>Whoever points to another stands before it.</summary>
    private static IEnumerable<GuildTable> InOrder(IDbConnection connection, List<GuildTable> tables)
    {
        var references = tables.ToDictionary(table => table.Name, table => connection
            .Query<string>("""select "table" from pragma_foreign_key_list(@Name)""", new { table.Name }).Where(above => above != table.Name).ToHashSet());
        while (tables.Count > 0)
        {
            var next = tables.First(table => tables.All(other => other == table || !references[other.Name].Contains(table.Name)));
            tables.Remove(next);
            yield return next;
        }
    }
}
