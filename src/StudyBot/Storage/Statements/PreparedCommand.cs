using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace StudyBot.Storage.Statements;

/// <summary>
/// A command of a <see cref="PreparedConnection"/>: borrows the kept statement while it runs. Once disposed of it is another one's, so whoever
/// has it must dispose of it once, and not touch it afterwards.
/// </summary>
internal sealed class PreparedCommand(PreparedConnection connection) : DbCommand
{
    private readonly CommandParameters _parameters = new();

    [AllowNull]
    public override string CommandText { get; set => field = value ?? ""; } = "";

    public override int CommandTimeout { get; set; }

    public override CommandType CommandType { get; set; } = CommandType.Text;

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection
    {
        get => connection;
        set
        {
            if (value != connection)
                throw new NotSupportedException("A command stays with the connection that made it.");
        }
    }

    protected override DbParameterCollection DbParameterCollection => _parameters;

    protected override DbTransaction? DbTransaction
    {
        get => null;
        set
        {
            // Commands run in the transaction of their connection, whatever they are told.
        }
    }

    /// <summary>A script's later parts may need what the parts before them make, so it cannot be compiled whole.</summary>
    private bool IsScript => CommandText.Contains(';', StringComparison.Ordinal);

    public override void Cancel() => throw new NotSupportedException("Statements are short.");

    public override int ExecuteNonQuery()
    {
        if (IsScript)
        {
            using var script = Script();
            return script.ExecuteNonQuery();
        }

        var statement = Bound();
        try
        {
            statement.Run();
            return statement.Changes;
        }
        finally
        {
            statement.GiveBack();
        }
    }

    public override object? ExecuteScalar()
    {
        using var reader = ExecuteDbDataReader(CommandBehavior.Default);
        return reader.Read() ? reader.GetValue(0) : null;
    }

    public override void Prepare() => connection.Take(CommandText).GiveBack();

    protected override DbParameter CreateDbParameter() => _parameters.Spare();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior)
    {
        if (IsScript)
            return Script().ExecuteReader(behavior);
        return Bound().Read();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            CommandText = "";
            _parameters.Reuse();
            connection.GiveBack(this);
        }

        base.Dispose(disposing);
    }

    private Statement Bound() => connection.Bound(CommandText, _parameters);

    private SqliteCommand Script()
    {
        connection.Wrote(table: null);
        var script = connection.Inner.CreateCommand();
        script.CommandText = CommandText;
        foreach (CommandParameter parameter in _parameters)
            script.Parameters.AddWithValue(parameter.ParameterName, parameter.Value ?? DBNull.Value);
        return script;
    }
}
