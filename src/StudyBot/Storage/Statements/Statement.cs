using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace StudyBot.Storage.Statements;

/// <summary>A compiled statement, which may be run many times.</summary>
internal sealed partial class Statement : IDisposable
{
    /// <summary>Longer texts are encoded on the heap.</summary>
    private const int MostStackBytes = 1024;

    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _handle;
    private readonly IntPtr _native;
    private readonly bool _isKept;

    /// <summary>Without the sign before them; where a place has no name, null.</summary>
    private readonly string?[] _parameters;

    private bool _isTaken = true;

    /// <summary>Taken, so that it can be run.</summary>
    /// <param name="database">Whose.</param>
    /// <param name="text">What it says.</param>
    /// <param name="isKept">Whether it is run again after it was given back.</param>
    /// <exception cref="SqliteException">It makes no sense to SQLite.</exception>
    public Statement(sqlite3 database, string text, bool isKept)
    {
        (_database, _isKept) = (database, isKept);
        Check(raw.sqlite3_prepare_v2(database, text, out _handle));
        _native = _handle.DangerousGetHandle();
        _parameters = new string?[raw.sqlite3_bind_parameter_count(_handle)];
        for (var at = 0; at < _parameters.Length; at++)
            _parameters[at] = raw.sqlite3_bind_parameter_name(_handle, at + 1).utf8_to_string()?[1..];
        Columns = new StatementColumns(_handle);
        Writes = raw.sqlite3_stmt_readonly(_handle) == 0;
        Table = Writes && WrittenTable().Match(text) is { Success: true } match ? match.Groups["table"].Value : null;
    }

    public StatementColumns Columns { get; }

    /// <summary>Whether it can change anything.</summary>
    public bool Writes { get; }

    /// <summary>Which table it writes to; null when it writes to none or does not begin with saying so.</summary>
    public string? Table { get; }

    /// <summary>Rows that the latest run changed; −1 for one that only reads.</summary>
    public int Changes => Writes ? raw.sqlite3_changes(_database) : -1;

    /// <exception cref="InvalidOperationException">The statement has a parameter for which there is no value.</exception>
    public void Bind(CommandParameters values)
    {
        for (var at = 0; at < _parameters.Length; at++)
        {
            var value = values.Find(_parameters[at], at)
                ?? throw new InvalidOperationException($"The statement's parameter '{_parameters[at]}' has no value.");
            Check(Bind(at + 1, value.Value));
        }
    }

    /// <summary>By position.</summary>
    /// <exception cref="ArgumentException">The statement has another number of parameters.</exception>
    public void Bind(ReadOnlySpan<SqlValue> values)
    {
        if (values.Length != _parameters.Length)
            throw new ArgumentException($"The statement has {_parameters.Length} parameters, not {values.Length}.", nameof(values));
        for (var at = 0; at < values.Length; at++)
        {
            ref readonly var value = ref values[at];
            Check(value.IsNull ? NativeStatement.BindNull(_native, at + 1)
                : value.Text is { } text ? BindText(at + 1, text)
                : NativeStatement.BindInteger(_native, at + 1, value.Integer));
        }
    }

    /// <summary>False when there are no more rows.</summary>
    /// <exception cref="SqliteException">It failed.</exception>
    public bool Step()
    {
        var outcome = NativeStatement.Step(_native);
        if (outcome is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
            SqliteException.ThrowExceptionForRC(outcome, _database);
        return outcome == raw.SQLITE_ROW;
    }

    /// <summary>Runs it to its end; nobody asks for its rows.</summary>
    /// <exception cref="SqliteException">It failed.</exception>
    public void Run()
    {
        while (Step())
        {
            // The next one.
        }
    }

    /// <summary>Its rows, which give it back at their end; so does what fails before the first.</summary>
    /// <exception cref="SqliteException">It failed.</exception>
    public StatementReader Read()
    {
        try
        {
            return new StatementReader(this);
        }
        catch
        {
            GiveBack();
            throw;
        }
    }

    /// <summary>False while somebody uses it.</summary>
    public bool TryTake() => !_isTaken && (_isTaken = true);

    /// <summary>Ready for the next run, which binds every value anew.</summary>
    public void GiveBack()
    {
        _ = NativeStatement.Reset(_native);
        _isTaken = false;
        if (!_isKept)
            Dispose();
    }

    public void Dispose() => _handle.Dispose();

    [GeneratedRegex(@"^\s*(insert\s+(or\s+\w+\s+)?into|update|delete\s+from)\s+(?<table>\w+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex WrittenTable();

    private int Bind(int index, object? value) => value switch
    {
        null or DBNull => NativeStatement.BindNull(_native, index),
        long number => NativeStatement.BindInteger(_native, index, number),
        int number => NativeStatement.BindInteger(_native, index, number),
        string text => BindText(index, text),
        bool flag => NativeStatement.BindInteger(_native, index, flag ? 1 : 0),
        double number => NativeStatement.BindReal(_native, index, number),
        float number => NativeStatement.BindReal(_native, index, number),
        byte[] { Length: 0 } => raw.sqlite3_bind_zeroblob(_handle, index, 0),
        byte[] bytes => raw.sqlite3_bind_blob(_handle, index, bytes),
        short or ushort or byte or sbyte or uint or Enum =>
            NativeStatement.BindInteger(_native, index, Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture)),
        ulong number => NativeStatement.BindInteger(_native, index, checked((long)number)),
        _ => throw new NotSupportedException($"A {value.GetType()} has no form in a column: say which in DapperConventions."),
    };

    private int BindText(int index, string text)
    {
        // One more than there may be to encode: a reference to nothing would point nowhere, which SQLite takes for null.
        var bytes = text.Length * 3 < MostStackBytes ? stackalloc byte[MostStackBytes] : new byte[Encoding.UTF8.GetByteCount(text) + 1];
        return NativeStatement.BindText(_native, index, in bytes[0], Encoding.UTF8.GetBytes(text, bytes), NativeStatement.Copied);
    }

    private void Check(int outcome)
    {
        if (outcome != raw.SQLITE_OK)
            SqliteException.ThrowExceptionForRC(outcome, _database);
    }
}
