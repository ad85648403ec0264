using System.Data;
using StudyBot.Discord.Model;

namespace StudyBot.Storage.Export;

/// <summary>Rows whose columns are known only when the program runs: there is no type for Dapper to map them to.</summary>
internal static class AnyRows
{
    /// <summary>Calls back for each row, in the order of the query.</summary>
    /// <param name="connection">Of whatever kind.</param>
    /// <param name="query">With ids by name.</param>
    /// <param name="ids">Name and value, without the sign before the name.</param>
    /// <param name="row">Valid during the call.</param>
    public static void Each(IDbConnection connection, string query, IEnumerable<(string Name, Snowflake Value)> ids, Action<IDataRecord> row)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        foreach (var (name, value) in ids)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ($"@{name}", value.ToInt64());
            command.Parameters.Add(parameter);
        }

        using var reader = command.ExecuteReader();
        while (reader.Read())
            row(reader);
    }
}
