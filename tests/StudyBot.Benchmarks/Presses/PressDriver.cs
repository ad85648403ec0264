using StudyBot.Discord.Interactions;

namespace StudyBot.Benchmarks.Presses;

/// <summary>
/// Hands presses to the router as the gateway does, from a thread of its own. All that it does beside is to wait: the bytes
/// were made before, and the answers note their own arrival.
/// </summary>
internal sealed class PressDriver(InteractionRouter router, Callbacks callbacks)
{
    /// <summary>What follows the last press before it counts as never answered: as long as Discord waits.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>At fixed times, whether or not those before are answered.</summary>
    /// <returns>When each was due, and when it was handed in.</returns>
    public IReadOnlyList<(long Due, long HandedIn)> Open(IReadOnlyList<Press> presses, int firstPress, int perSecond)
    {
        var times = new (long Due, long HandedIn)[presses.Count];
        callbacks.Arrived = null;
        Pace(presses.Count, perSecond, (number, due) =>
        {
            times[number] = (due, TimeProvider.System.GetTimestamp());
            router.Accept(presses[number].Data);
        });
        AwaitAnswers(firstPress, presses.Count);
        return times;
    }

    /// <summary>So many at once, the next as soon as one is answered.</summary>
    /// <returns>How many were answered a second.</returns>
    public double Closed(IReadOnlyList<Press> presses, int firstPress, int atOnce)
    {
        using var free = new SemaphoreSlim(atOnce);
        callbacks.Arrived = () => free.Release();
        var start = TimeProvider.System.GetTimestamp();
        foreach (var press in presses)
        {
            free.Wait();
            router.Accept(press.Data);
        }

        for (var left = 0; left < atOnce; left++)
            free.Wait();
        callbacks.Arrived = null;
        AwaitAnswers(firstPress, presses.Count);
        return presses.Count / TimeProvider.System.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>The processor's time that the pace alone takes for a press, when nothing is handed in.</summary>
    public static TimeSpan OwnProcessorTime()
    {
        const int Presses = 1000;
        var start = Environment.CpuUsage.TotalTime;
        Pace(Presses, perSecond: 200, static (_, _) => { });
        return (Environment.CpuUsage.TotalTime - start) / Presses;
    }

    private static void Pace(int presses, int perSecond, Action<int, long> handIn)
    {
        var start = TimeProvider.System.GetTimestamp();
        var driver = new Thread(() =>
        {
            for (var number = 0; number < presses; number++)
            {
                var due = start + (TimeProvider.System.TimestampFrequency * number / perSecond);
                Waiting.Until(due);
                handIn(number, due);
            }
        });
        driver.Start();
        driver.Join();
    }

    private void AwaitAnswers(int firstPress, int presses)
    {
        var limit = TimeProvider.System.GetTimestamp() + (long)(Patience.TotalSeconds * TimeProvider.System.TimestampFrequency);
        foreach (var press in Enumerable.Range(firstPress, presses))
        {
            while (callbacks.At(press) == 0)
            {
                if (TimeProvider.System.GetTimestamp() > limit)
                    throw new InvalidOperationException($"Press {press} was never answered.");
                Waiting.For(TimeSpan.FromMilliseconds(1));
            }
        }
    }
}
