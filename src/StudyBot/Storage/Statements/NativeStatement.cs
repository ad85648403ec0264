using System.Runtime.InteropServices;

namespace StudyBot.Storage.Statements;

/// <summary>
/// The functions of SQLite (C/C++ Interface → sqlite3_stmt) that a check-in calls some four hundred times, called without the driver's
/// handles, each of which is counted up and down around every call. Whoever calls holds the statement, so it cannot go meanwhile.
/// </summary>
/// <remarks>Those that only look or store a value take no part in the collector's handshake, which costs more than they do.</remarks>
internal static class NativeStatement
{
    public const string Library = "e_sqlite3";

    /// <summary>SQLITE_TRANSIENT: SQLite copies the value at once.</summary>
    public static readonly IntPtr Copied = -1;

    [DllImport(Library, EntryPoint = "sqlite3_step")]
    public static extern int Step(IntPtr statement);

    [DllImport(Library, EntryPoint = "sqlite3_reset")]
    public static extern int Reset(IntPtr statement);

    [DllImport(Library, EntryPoint = "sqlite3_bind_null"), SuppressGCTransition]
    public static extern int BindNull(IntPtr statement, int index);

    [DllImport(Library, EntryPoint = "sqlite3_bind_int64"), SuppressGCTransition]
    public static extern int BindInteger(IntPtr statement, int index, long value);

    [DllImport(Library, EntryPoint = "sqlite3_bind_double"), SuppressGCTransition]
    public static extern int BindReal(IntPtr statement, int index, double value);

    [DllImport(Library, EntryPoint = "sqlite3_bind_text")]
    public static extern int BindText(IntPtr statement, int index, ref readonly byte value, int length, IntPtr destructor);

    [DllImport(Library, EntryPoint = "sqlite3_column_type"), SuppressGCTransition]
    public static extern int ColumnType(IntPtr statement, int column);

    [DllImport(Library, EntryPoint = "sqlite3_column_int64"), SuppressGCTransition]
    public static extern long ColumnInteger(IntPtr statement, int column);

    [DllImport(Library, EntryPoint = "sqlite3_column_double"), SuppressGCTransition]
    public static extern double ColumnReal(IntPtr statement, int column);

    [DllImport(Library, EntryPoint = "sqlite3_column_bytes"), SuppressGCTransition]
    public static extern int ColumnBytes(IntPtr statement, int column);

    /// <summary>Valid until the next step.</summary>
    [DllImport(Library, EntryPoint = "sqlite3_column_text"), SuppressGCTransition]
    public static extern IntPtr ColumnText(IntPtr statement, int column);
}
