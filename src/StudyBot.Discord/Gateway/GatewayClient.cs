using Microsoft.Extensions.Hosting;

namespace StudyBot.Discord.Gateway;

/// <summary>
/// The hosted service: runs the loop and the event lanes, and ends in good order. Ending means: take no new interactions,
/// let the running ones finish, close the session for good, let the event handlers catch up.
/// </summary>
/// <param name="loop">Connects.</param>
/// <param name="dispatcher">Refuses new interactions when we end.</param>
/// <param name="queue">Runs the event handlers.</param>
/// <param name="drain">Waits for running interactions, at most as long as it is told.</param>
/// <param name="drainTimeout">How long they, and after them the event handlers, may take.</param>
/// <param name="status">Where to tell what we do.</param>
/// <param name="fatal">Where to leave what no retry can mend.</param>
/// <param name="clock">The wire's clock.</param>
internal sealed class GatewayClient(
    GatewayLoop loop,
    GatewayDispatcher dispatcher,
    GatewayEventQueue queue,
    Func<TimeSpan, Task> drain,
    TimeSpan drainTimeout,
    GatewayStatus status,
    FatalError fatal,
    TimeProvider clock) : BackgroundService
{
    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        dispatcher.RefuseInteractions();
        status.Enter(GatewayState.Draining);
        await drain(drainTimeout).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await base.StopAsync(cancellationToken);
        status.Enter(GatewayState.Stopped);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var handling = new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock);
        var lanes = queue.RunAsync(handling.Token);
        try
        {
            await loop.RunAsync(stoppingToken);
        }
        catch (DiscordFatalException exception)
        {
            fatal.Stop(exception);
        }

        queue.Complete();
        handling.CancelAfter(drainTimeout);
        await lanes;
    }
}
