using StudyBot.Benchmarks.Presses;

namespace StudyBot.Benchmarks.CheckIns;

/// <summary>Sends check-ins down the gateway, in the order of their numbers.</summary>
internal sealed class CheckInLoad(GatewayLine line, CheckInFrames frames, CheckInAnswers answers)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Lock _gate = new();

    /// <summary>How many went out so far.</summary>
    public int Sent { get; private set; }

    /// <summary>At fixed times, whether or not those before are answered.</summary>
    /// <returns>From the moment at which each was due to its answer.</returns>
    public IReadOnlyList<TimeSpan> Open(int count, int perSecond)
    {
        var first = Sent;
        var due = new long[count];
        var start = TimeProvider.System.GetTimestamp();
        for (var number = 0; number < count; number++)
        {
            due[number] = start + (TimeProvider.System.TimestampFrequency * number / perSecond);
            Waiting.Until(due[number]);
            Send(1);
        }

        answers.Await(Sent, Patience);
        return [.. due.Select((at, number) => TimeProvider.System.GetElapsedTime(at, answers.At(first + number)))];
    }

    /// <summary>So many under way at once; a few answers make room for as many more, which go out together.</summary>
    /// <returns>How long it took.</returns>
    public TimeSpan Closed(int count, int atOnce, int together)
    {
        var start = TimeProvider.System.GetTimestamp();
        var last = Sent + count;
        answers.Arrived = () => Refill(last, atOnce, together);
        Refill(last, atOnce, together);
        answers.Await(last, Patience);
        answers.Arrived = null;
        return TimeProvider.System.GetElapsedTime(start);
    }

    /// <summary>Begins the same without an end, and returns at once.</summary>
    public void Endless(int atOnce, int together)
    {
        answers.Arrived = () => Refill(frames.Count, atOnce, together);
        Refill(frames.Count, atOnce, together);
    }

    private void Refill(int last, int atOnce, int together)
    {
        lock (_gate)
        {
            var room = Math.Min(atOnce - (Sent - answers.Answered), last - Sent);
            if (room >= Math.Min(together, last - Sent) && room > 0)
                Send(room);
        }
    }

    private void Send(int count)
    {
        var first = Sent;
        Sent += count;
        line.Send(frames.Of(first, count));
    }
}
