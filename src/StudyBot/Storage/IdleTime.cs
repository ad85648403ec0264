using StudyBot.Storage.Statements;

namespace StudyBot.Storage;

/// <summary>What the writer does when nobody wants to write.</summary>
/// <param name="connection">The writer's.</param>
/// <param name="log">The one that it commits to.</param>
internal sealed class IdleTime(PreparedConnection connection, WriteAheadLog log)
{
    /// <summary>So long after the last transaction: its answers are on their way first, they need the processor, too.</summary>
    public static readonly TimeSpan Short = TimeSpan.FromMilliseconds(2);

    /// <summary>After so long, nobody is likely to come soon.</summary>
    public static readonly TimeSpan Long = TimeSpan.FromMilliseconds(50);

    private IIdleWork? _work;
    private bool _isQuiet;

    /// <summary>How long nobody must have wanted to write before there is something to do; null when there is nothing.</summary>
    public TimeSpan? Pause => Volatile.Read(ref _work)?.Need switch
    {
        null or IdleNeed.None => null,
        IdleNeed.WhenQuiet when !_isQuiet => Long,
        _ => Short,
    };

    /// <exception cref="InvalidOperationException">There is some already.</exception>
    public void Do(IIdleWork work)
    {
        if (Interlocked.CompareExchange(ref _work, work, comparand: null) is not null)
            throw new InvalidOperationException("The writer has something to do when it is idle.");
    }

    /// <summary>After a transaction: does what can be put off no longer.</summary>
    public void StepIfPressing()
    {
        _isQuiet = false;
        if (Volatile.Read(ref _work) is { Need: IdleNeed.Now } work)
            Step(work);
    }

    /// <summary>After a pause: does a little of what there is, if it was long enough for that.</summary>
    public void StepAfter(TimeSpan pause)
    {
        if (_work is not { } work || Pause is not { } enough || pause < enough)
            return;
        _isQuiet = true;
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
            log.Committed();
        }
        catch (Exception reason)
        {
            work.Failed(reason);
        }
        finally
        {
            connection.End();
        }
    }
}
