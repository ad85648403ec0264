using System.Data;

namespace StudyBot.Storage;

/// <summary>Something that waits to be written, and what came of it.</summary>
internal abstract class Change
{
    /// <summary>For whoever measures.</summary>
    public StorageMetrics.Request Metrics { get; } = StorageMetrics.Queue();

    /// <summary>What it survives once whoever waits for it is told.</summary>
    public Outlives Outlives { get; init; }

    /// <summary>Nobody waits for it: it is made with the next one that somebody waits for, or soon after.</summary>
    public bool CanWait { get; init; }

    /// <summary>Makes the change within a transaction; it counts only once <see cref="Committed"/>.</summary>
    public abstract void Make(IDbConnection connection);

    /// <summary>The transaction is stored, so that it outlives what it must: whoever waits gets the result.</summary>
    public abstract void Committed();

    /// <summary>Nothing of it was stored.</summary>
    public abstract void Failed(Exception reason);
}

/// <param name="make">The change; what it returns is what was asked for.</param>
internal sealed class Change<T>(Func<IDbConnection, T> make) : Change
{
    // Whoever waits goes on elsewhere: the writer's thread has the next change to make.
    private readonly TaskCompletionSource<T> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;

    public Task<T> Outcome => _outcome.Task;

    public override void Make(IDbConnection connection) => _result = make(connection);

    public override void Committed()
    {
        Metrics.Done();
        _outcome.SetResult(_result!);
    }

    public override void Failed(Exception reason)
    {
        Metrics.Done();
        _outcome.SetException(reason);
    }
}
