namespace StudyBot.Scheduling;

/// <summary>One try to get something to Discord: cancelled when it has taken too long, and when the bot stops.</summary>
internal sealed class Attempt(CancellationTokenSource timeout, CancellationToken stopping) : IDisposable
{
    private readonly CancellationTokenSource _either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, stopping);

    public CancellationToken Token => _either.Token;

    public void Dispose()
    {
        _either.Dispose();
        timeout.Dispose();
    }
}
