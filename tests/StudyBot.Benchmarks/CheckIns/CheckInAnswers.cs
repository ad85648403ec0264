using StudyBot.Benchmarks.Presses;

namespace StudyBot.Benchmarks.CheckIns;

/// <summary>Which check-ins were answered, and when.</summary>
internal sealed class CheckInAnswers(int count)
{
    private readonly long[] _at = new long[count];
    private int _answered;
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
        Interlocked.Increment(ref _answered);
        Arrived?.Invoke();
    }

    public void Await(int answers, TimeSpan patience)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (Answered < answers)
        {
            if (TimeProvider.System.GetElapsedTime(start) > patience)
                throw new InvalidOperationException($"{answers - Answered} check-ins were never answered.");
            Waiting.For(TimeSpan.FromMicroseconds(200));
        }
    }
}
