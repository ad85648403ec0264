using System.Collections.Concurrent;
using System.Data;

namespace StudyBot.Storage;

/// <summary>
/// What nearly every press asks for and hardly anybody changes, kept between transactions. A statement that writes to one of its
/// tables makes it forget all, whoever sent it and whether that is committed or not: see the README beside this file.
/// </summary>
/// <typeparam name="TKey">By what it is asked for.</typeparam>
/// <typeparam name="TValue">What is kept; never changed by whoever gets it.</typeparam>
internal sealed class Remembered<TKey, TValue> : IRemembered
    where TKey : notnull
{
    /// <summary>Beyond them all are forgotten.</summary>
    internal const int Most = 8192;

    private readonly Database _database;
    private readonly string[] _tables;
    private readonly Func<IDbConnection, TKey, TValue> _read;
    private readonly ConcurrentDictionary<TKey, TValue> _values = [];
    private readonly Lock _gate = new();
    private int _version;

    // The dictionary counts by taking all of its locks, of which it has hundreds.
    private int _count;
    private volatile bool _changing;

    /// <param name="database">Whose tables.</param>
    /// <param name="tables">All from which it is read.</param>
    /// <param name="read">Reads it anew.</param>
    public Remembered(Database database, string[] tables, Func<IDbConnection, TKey, TValue> read)
    {
        (_database, _tables, _read) = (database, tables, read);
        database.Remember(this);
    }

    /// <summary>As committed.</summary>
    public TValue Of(TKey key)
    {
        if (Known(key, out var known))
            return known;
        // Before the snapshot: what is committed between the two is not in it, and says that it is outdated.
        var version = Volatile.Read(ref _version);
        var value = _database.Read(connection => _read(connection, key));
        Keep(key, value, version);
        return value;
    }

    /// <summary>As it is within a change, with what that change did so far; for a reader as committed, or as in its snapshot.</summary>
    public TValue Of(IDbConnection connection, TKey key)
    {
        if (Known(key, out var known))
            return known;
        var value = _read(connection, key);
        // A reader's snapshot may be older than the latest commit.
        if (_database.IsWriter(connection))
            Keep(key, value, Volatile.Read(ref _version));
        return value;
    }

    /// <summary>Within a change: it makes this outdated although it does not write to one of the tables.</summary>
    public void Forget() => _changing = true;

    public void OnWrite(string? table)
    {
        _changing |= table is null;
        foreach (var one in _tables)
            _changing |= one == table;
    }

    public void OnEnd()
    {
        if (!_changing)
            return;
        lock (_gate)
        {
            Clear();
            _version++;
            _changing = false;
        }
    }

    private bool Known(TKey key, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TValue value)
    {
        value = default;
        return !_changing && _values.TryGetValue(key, out value);
    }

    private void Keep(TKey key, TValue value, int version)
    {
        lock (_gate)
        {
            if (_changing || _version != version)
                return;
            if (_count >= Most)
                Clear();
            if (_values.TryAdd(key, value))
                _count++;
            else
                _values[key] = value;
        }
    }

    private void Clear()
    {
        _values.Clear();
        _count = 0;
    }
}

/// <summary>Told by the writer's thread.</summary>
internal interface IRemembered
{
    /// <summary>A statement wrote, which may be undone yet.</summary>
    /// <param name="table">Null for a statement that does not say.</param>
    void OnWrite(string? table);

    /// <summary>The transaction is over, committed or not; nobody has been told yet.</summary>
    void OnEnd();
}
