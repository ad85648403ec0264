using StudyBot.Storage.Statements;

namespace StudyBot.Storage;

/// <summary>Changes that share a transaction. One that fails is undone by itself; the commit is everyone's.</summary>
/// <param name="connection">The writer's.</param>
/// <param name="clock">Says when a transaction has lasted long enough.</param>
internal sealed class Batch(PreparedConnection connection, TimeProvider clock)
{
    private readonly List<Change> _made = new(Writer.MostTogether);

    /// <summary>Makes changes from the first on, as many as fit in the time of a transaction; each is told what became of it.</summary>
    /// <returns>How many, 1 or more.</returns>
    public int Write(ReadOnlySpan<Change> changes)
    {
        using var measuring = StorageMetrics.Write();
        _made.Clear();
        var done = 0;
        try
        {
            using var transaction = connection.Begin();
            var start = clock.GetTimestamp();
            do
                Make(changes[done++]);
            while (done < changes.Length && clock.GetElapsedTime(start) < Writer.LongestTogether);
            transaction.Commit();
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
        foreach (var change in _made)
            change.Committed();
        return done;
    }

    /// <summary>What SQLite cannot undo by itself (a full disk, say) ends the whole transaction, and so passes on.</summary>
    private void Make(Change change)
    {
        _made.Add(change);
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
