namespace StudyBot.Benchmarks.CheckIns;

/// <summary>Which check-ins were answered, and when.</summary>
internal sealed class CheckInAnswers(int count) : IDisposable
{
    private readonly long[] _at = new long[count];
    private readonly ManualResetEventSlim _arrived = new();
    private int _answered;
    private int _awaited;
    private int _refused;

    public int Answered => Volatile.Read(ref _answered);

    /// <summary>Answers that are no receipt.</summary>
    public int Refused => Volatile.Read(ref _refused);

    /// <summary>Called after each, on whatever thread brought it.</summary>
    public Action? Arrived { get; set; }

    /// <summary>The timestamp of an answer; 0 when none came.</summary>
    public long At(int number) => Volatile.Read(ref _at[number]);

    public void Note(int number, bool isReceipt)
    {
        if (isReceipt)
            Volatile.Write(ref _at[number], TimeProvider.System.GetTimestamp());
        else
            Interlocked.Increment(ref _refused);
        if (Interlocked.Increment(ref _answered) == Volatile.Read(ref _awaited))
            _arrived.Set();
        Arrived?.Invoke();
    }

    /// <summary>Sleeps until so many have come: whoever looks again and again takes the processor from the bot.</summary>
    public void Await(int answers, TimeSpan patience)
    {
        _arrived.Reset();
        Interlocked.Exchange(ref _awaited, answers);
        if (Answered < answers && !_arrived.Wait(patience))
            throw new InvalidOperationException($"{answers - Answered} check-ins were never answered.");
    }

    public void Dispose() => _arrived.Dispose();
}
