using System.Runtime.InteropServices;
using SQLitePCL;
using StudyBot.Storage.Statements;

namespace StudyBot.Storage;

/// <summary>Chooses the SQLite library, once per process, before the first connection.</summary>
internal static class NativeSqlite
{
    private static readonly Lock Gate = new();
    private static string? _loaded;

    /// <summary>Loads <paramref name="library"/>, or the packaged SQLite when it is null.</summary>
    /// <exception cref="OperatorException">The library cannot be loaded, or another one is loaded already.</exception>
    public static void Load(string? library)
    {
        lock (Gate)
        {
            var wanted = library ?? "packaged";
            if (_loaded == wanted)
                return;
            if (_loaded is not null)
                throw new OperatorException($"Storage:NativeLibrary cannot change to '{wanted}' while '{_loaded}' is in use; restart the process.");
            if (library is not null)
                Redirect(library);
            Batteries_V2.Init();
            Configure();
            _loaded = wanted;
        }
    }

    /// <summary>
    /// Nobody asks how much memory SQLite has, and counting it takes a lock at every allocation. A connection is used by one
    /// thread at a time (<see cref="Database"/>), so it needs no lock either.
    /// </summary>
    private static void Configure()
    {
        // Refused in a process where somebody opened a file before: then all stays as it is by default.
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    private static void Redirect(string library)
    {
        if (!NativeLibrary.TryLoad(library, out var handle))
            throw new OperatorException($"Storage:NativeLibrary '{library}' cannot be loaded; install the system's SQLite or remove the setting.");
        foreach (var caller in new[] { typeof(SQLite3Provider_e_sqlite3), typeof(NativeStatement) })
            NativeLibrary.SetDllImportResolver(caller.Assembly, (name, _, _) => name == NativeStatement.Library ? handle : IntPtr.Zero);
    }
}
