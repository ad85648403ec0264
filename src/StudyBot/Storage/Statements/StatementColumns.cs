using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using NodaTime;
using SQLitePCL;
using StudyBot.Discord.Model;

namespace StudyBot.Storage.Statements;

/// <summary>The columns of a statement's rows, and the values of the row at which it stands.</summary>
internal sealed class StatementColumns(sqlite3_stmt statement)
{
    private readonly IntPtr _native = statement.DangerousGetHandle();
    private string[]? _names;

    public int Count => Names.Length;

    /// <summary>Known when first asked for; a change of the schema does not change what a text of ours selects.</summary>
    public string[] Names => _names ??=
        [.. Enumerable.Range(0, raw.sqlite3_column_count(statement)).Select(at => raw.sqlite3_column_name(statement, at).utf8_to_string())];

    /// <summary>What the column was declared as; null for an expression.</summary>
    public string? Declared(int column) => raw.sqlite3_column_decltype(statement, column).utf8_to_string();

    public bool IsNull(int column) => NativeStatement.ColumnType(_native, column) == raw.SQLITE_NULL;

    public long Integer(int column) => NativeStatement.ColumnInteger(_native, column);

    /// <exception cref="OverflowException">It does not fit.</exception>
    public int Number(int column) => checked((int)Integer(column));

    public int? NumberOrNull(int column) => IsNull(column) ? null : Number(column);

    public bool Flag(int column) => Integer(column) != 0;

    public Snowflake Id(int column) => Snowflake.FromInt64(Integer(column));

    public Snowflake? IdOrNull(int column) => IsNull(column) ? null : Id(column);

    public LocalDate Date(int column) => DateText.DateOf(Text(column));

    public LocalDate? DateOrNull(int column) => IsNull(column) ? null : Date(column);

    public double Real(int column) => NativeStatement.ColumnReal(_native, column);

    /// <summary>Of any value but null.</summary>
    public string Text(int column)
    {
        // The text first: asking for it may change how many bytes it has.
        var text = NativeStatement.ColumnText(_native, column);
        return Marshal.PtrToStringUTF8(text, NativeStatement.ColumnBytes(_native, column));
    }

    public byte[] Bytes(int column) => raw.sqlite3_column_blob(statement, column).ToArray();

    public object Value(int column) => NativeStatement.ColumnType(_native, column) switch
    {
        raw.SQLITE_INTEGER => Integer(column),
        raw.SQLITE_FLOAT => Real(column),
        raw.SQLITE_TEXT => Text(column),
        raw.SQLITE_BLOB => Bytes(column),
        _ => DBNull.Value,
    };

    /// <summary>Of the value in this row; where there is none, as the column was declared (Datatypes → Determination of Column Affinity).</summary>
    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicFields)]
    public Type Type(int column) => NativeStatement.ColumnType(_native, column) switch
    {
        raw.SQLITE_INTEGER => typeof(long),
        raw.SQLITE_FLOAT => typeof(double),
        raw.SQLITE_TEXT => typeof(string),
        raw.SQLITE_BLOB => typeof(byte[]),
        _ => TypeOf(Declared(column)),
    };

    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicFields)]
    private static Type TypeOf(string? declared)
    {
        bool Says(string word) => declared.Contains(word, StringComparison.OrdinalIgnoreCase);
        return declared is null ? typeof(byte[])
            : Says("int") ? typeof(long)
            : Says("real") || Says("floa") || Says("doub") ? typeof(double)
            : Says("blob") ? typeof(byte[])
            : typeof(string);
    }
}
