using System.Text;
using SQLitePCL;

namespace StudyBot.Storage.Statements;

/// <summary>The columns of a statement's rows, and the values of the row at which it stands.</summary>
internal sealed class StatementColumns(sqlite3_stmt statement)
{
    private string[]? _names;

    public int Count => Names.Length;

    /// <summary>Known when first asked for; a change of the schema does not change what a text of ours selects.</summary>
    public string[] Names => _names ??=
        [.. Enumerable.Range(0, raw.sqlite3_column_count(statement)).Select(at => raw.sqlite3_column_name(statement, at).utf8_to_string())];

    /// <summary>What the column was declared as; null for an expression.</summary>
    public string? Declared(int column) => raw.sqlite3_column_decltype(statement, column).utf8_to_string();

    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public long Integer(int column) => raw.sqlite3_column_int64(statement, column);

    public double Real(int column) => raw.sqlite3_column_double(statement, column);

    public string Text(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_TEXT
        ? Encoding.UTF8.GetString(raw.sqlite3_column_blob(statement, column))
        : raw.sqlite3_column_text(statement, column).utf8_to_string();

    public byte[] Bytes(int column) => raw.sqlite3_column_blob(statement, column).ToArray();

    public object Value(int column) => raw.sqlite3_column_type(statement, column) switch
    {
        raw.SQLITE_INTEGER => Integer(column),
        raw.SQLITE_FLOAT => Real(column),
        raw.SQLITE_TEXT => Text(column),
        raw.SQLITE_BLOB => Bytes(column),
        _ => DBNull.Value,
    };

    /// <summary>Of the value in this row; where there is none, as the column was declared (Datatypes → Determination of Column Affinity).</summary>
    public Type Type(int column) => raw.sqlite3_column_type(statement, column) switch
    {
        raw.SQLITE_INTEGER => typeof(long),
        raw.SQLITE_FLOAT => typeof(double),
        raw.SQLITE_TEXT => typeof(string),
        raw.SQLITE_BLOB => typeof(byte[]),
        _ => TypeOf(Declared(column)),
    };

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
