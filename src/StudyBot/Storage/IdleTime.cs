using StudyBot.Storage.Statements;

namespace StudyBot.Storage;

/// <summary>What the writer does when nobody wants to write.</summary>
/// <param name="connection">The writer's.</param>
internal sealed class IdleTime(PreparedConnection connection)
{
    /// <summary>So long after the last transaction: its answers are on their way first, they need the processor, too.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);

    private IIdleWork? _work;

    /// <summary>Whether there is anything to do.</summary>
    public bool IsWanted => Volatile.Read(ref _work) is { Need: not IdleNeed.None };

    /// <exception cref="InvalidOperationException">There is some already.</exception>
    public void Do(IIdleWork work)
    {
        if (Interlocked.CompareExchange(ref _work, work, comparand: null) is not null)
            throw new InvalidOperationException("The writer has something to do when it is idle.");
    }

    /// <summary>Does what can be put off no longer.</summary>
    public void StepIfPressing()
    {
        if (Volatile.Read(ref _work) is { Need: IdleNeed.Now } work)
            Step(work);
    }

    /// <summary>Does a little of what there is.</summary>
    public void Step()
    {
        if (Volatile.Read(ref _work) is { Need: not IdleNeed.None } work)
            Step(work);
    }

    private void Step(IIdleWork work)
    {
        try
        {
            connection.Flush(each: false);
            using var transaction = connection.Begin();
            work.Step(connection);
            transaction.Commit();
        }
        catch (Exception reason)
        {
            work.Failed(reason);
        }
        finally
        {
            connection.End();
            connection.Flush(each: true);
        }
    }
}
