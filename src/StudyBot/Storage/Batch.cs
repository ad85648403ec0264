using StudyBot.Storage.Statements;

namespace StudyBot.Storage;

/// <summary>
/// Changes that share a transaction. One that fails is undone by itself; the commit is everyone's. What SQLite needs to undo one of several, a
/// copy of every page that it writes to, takes a tenth of a check-in, and hardly ever does one fail: so then all are undone, and made once more
/// with such copies.
/// </summary>
/// <param name="connection">The writer's.</param>
/// <param name="log">The one that it commits to.</param>
/// <param name="clock">Says when a transaction has lasted long enough.</param>
internal sealed class Batch(PreparedConnection connection, WriteAheadLog log, TimeProvider clock)
{
    private readonly List<Change> _made = new(Writer.MostTogether);

    /// <summary>Makes changes from the first on, as many as fit in the time of a transaction; each is told what became of it.</summary>
    /// <returns>How many, 1 or more.</returns>
    public int Write(ReadOnlySpan<Change> changes)
    {
        using var measuring = StorageMetrics.Write();
        return Write(changes, eachUndone: false);
    }

    private int Write(ReadOnlySpan<Change> changes, bool eachUndone)
    {
        _made.Clear();
        var done = 0;
        var again = false;
        try
        {
            connection.Flush(each: log.IsLongUnflushed || MustReachTheDisk(changes));
            using var transaction = connection.Begin();
            var start = clock.GetTimestamp();
            do
                Make(changes[done++], eachUndone);
            while (done < changes.Length && clock.GetElapsedTime(start) < Writer.LongestTogether);
            transaction.Commit();
            log.Committed();
        }
        catch when (!eachUndone && done > 1 && connection.IsInTransaction)
        {
            again = true;
        }
        catch (Exception reason)
        {
            connection.End();
            // Nobody's turn had come when the transaction could not even begin.
            if (done == 0)
                _made.Add(changes[done++]);
            foreach (var change in _made)
                change.Failed(reason);
            return done;
        }

        connection.End();
        if (again)
            return Write(changes[..done], eachUndone: true);
        foreach (var change in _made)
            change.Committed();
        return done;
    }

    private static bool MustReachTheDisk(ReadOnlySpan<Change> changes)
    {
        foreach (var change in changes)
        {
            if (change.Outlives is Outlives.Machine)
                return true;
        }

        return false;
    }

    private void Make(Change change, bool undone)
    {
        _made.Add(change);
        if (undone)
            MakeOrUndo(change);
        else
            change.Make(connection);
    }

    /// <summary>What SQLite cannot undo by itself (a full disk, say) ends the whole transaction, and so passes on.</summary>
    private void MakeOrUndo(Change change)
    {
        connection.Run("savepoint change");
        try
        {
            change.Make(connection);
            connection.Run("release change");
        }
        catch (Exception reason) when (connection.IsInTransaction)
        {
            connection.Run("rollback to change");
            connection.Run("release change");
            _made.RemoveAt(_made.Count - 1);
            change.Failed(reason);
        }
    }
}
