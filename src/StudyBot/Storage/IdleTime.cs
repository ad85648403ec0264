using StudyBot.Storage.Statements;

namespace StudyBot.Storage;

/// <summary>What the writer does when nobody wants to write.</summary>
/// <param name="connection">The writer's.</param>
internal sealed class IdleTime(PreparedConnection connection)
{
    /// <summary>So long after the last transaction: its answers are on their way first, they need the processor, too.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);

    /// <summary>What some steps leave for the next commit to flush is little, what many leave is not.</summary>
    private const int MostUnflushed = 16;

    private IIdleWork? _work;
    private int _unflushed;

    /// <summary>Whether there is anything to do.</summary>
    public bool IsWanted => Volatile.Read(ref _work) is { Need: not IdleNeed.None };

    /// <exception cref="InvalidOperationException">There is some already.</exception>
    public void Do(IIdleWork work)
    {
        if (Interlocked.CompareExchange(ref _work, work, comparand: null) is not null)
            throw new InvalidOperationException("The writer has something to do when it is idle.");
    }

    /// <summary>After a transaction, which was flushed: does what can be put off no longer.</summary>
    public void StepIfPressing()
    {
        _unflushed = 0;
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
        _unflushed = (_unflushed + 1) % MostUnflushed;
        try
        {
            connection.Flush(each: _unflushed == 0);
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
