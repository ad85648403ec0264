using System.Net.WebSockets;
using Microsoft.Extensions.Logging;
using StudyBot.Discord.Model;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Gateway;

/// <summary>Keeps one session alive over many connections, for ever, or until it makes no sense any more.</summary>
/// <param name="getGatewayBot">GET /gateway/bot.</param>
/// <param name="newSocket">An unopened socket.</param>
/// <param name="identity">Who we say we are.</param>
/// <param name="dispatcher">Takes the events.</param>
/// <param name="status">Where to tell what we do.</param>
/// <param name="clock">The wire's clock.</param>
/// <param name="random">Jitter; used by this loop only.</param>
/// <param name="logger">One line for every connection's beginning and end.</param>
internal sealed partial class GatewayLoop(
    Func<CancellationToken, Task<GatewayBot>> getGatewayBot,
    Func<IGatewaySocket> newSocket,
    GatewayIdentity identity,
    GatewayDispatcher dispatcher,
    GatewayStatus status,
    TimeProvider clock,
    Random random,
    ILogger logger)
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(20);

    private readonly GatewaySession _session = new();
    private readonly IdentifyPacing _pacing = new(identity.ShardId, clock);
    private readonly ReconnectDelay _delay = new(random);
    private Uri? _address;

    /// <summary>Runs until <paramref name="stopping"/>, which closes the session for good.</summary>
    /// <exception cref="DiscordFatalException">Discord will never let us in as we are.</exception>
    public async Task RunAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                status.Enter(GatewayState.Connecting);
                var end = await ConnectAndRunAsync(stopping);
                if (stopping.IsCancellationRequested)
                    return;
                if (end.Recovery == GatewayRecovery.Stop)
                    throw new DiscordFatalException(end.Reason);
                _delay.Learn(end);
                LogEnded(logger, identity, end.Reason, end.Recovery == GatewayRecovery.Resume ? "resuming" : "starting a new session");
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception) when (exception is not DiscordFatalException)
            {
                LogAttemptFailed(logger, IsExpected(exception) ? null : exception, identity, exception.Message);
            }

            status.Update(health => health with { Reconnects = health.Reconnects + 1 });
            await WaitAsync(_delay.Next(), stopping);
        }
    }

    private async Task<GatewayConnectionEnd> ConnectAndRunAsync(CancellationToken stopping)
    {
        var identifies = !_session.CanResume;
        var address = identifies || _address is null ? await AskToIdentifyAsync(stopping) : _session.ResumeAddress ?? _address;
        await using var socket = newSocket();
        await ConnectAsync(socket, address, stopping);
        var connection = new GatewayConnection(socket, _session, identity, dispatcher, status, clock, logger);
        try
        {
            return await connection.RunAsync(random.NextDouble(), stopping);
        }
        finally
        {
            if (identifies)
                _pacing.Identified();
        }
    }

    // Each start of a session is counted by Discord, and too many in a day reset the token: so ask first, every time.
    private async Task<Uri> AskToIdentifyAsync(CancellationToken stopping)
    {
        while (true)
        {
            var bot = await getGatewayBot(stopping);
            _address = bot.Url;
            if (bot.SessionStartLimit.Remaining > 0)
            {
                await WaitAsync(_pacing.WaitBefore(bot.SessionStartLimit), stopping);
                status.Enter(GatewayState.Connecting);
                return bot.Url;
            }

            LogNoStartsLeft(logger, bot.SessionStartLimit.Total, bot.SessionStartLimit.ResetAfter);
            await WaitAsync(TimeSpan.FromSeconds(1) + bot.SessionStartLimit.ResetAfter, stopping);
        }
    }

    private async Task ConnectAsync(IGatewaySocket socket, Uri address, CancellationToken stopping)
    {
        using var timeout = new CancellationTokenSource(ConnectTimeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, stopping);
        try
        {
            await socket.ConnectAsync(GatewayAddress.WithQuery(address), either.Token);
        }
        catch (Exception exception)
        {
            _session.ConnectFailed();
            if (exception is OperationCanceledException && !stopping.IsCancellationRequested)
                throw new TimeoutException($"{address.Host} did not answer within {ConnectTimeout.TotalSeconds} seconds.", exception);
            throw;
        }
    }

    private async Task WaitAsync(TimeSpan wait, CancellationToken stopping)
    {
        if (wait <= TimeSpan.Zero)
            return;

        status.Enter(GatewayState.Waiting);
        LogWaiting(logger, wait.TotalSeconds);
        await Task.Delay(wait, clock, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static bool IsExpected(Exception exception) =>
        exception is DiscordRestException or WebSocketException or HttpRequestException or IOException or TimeoutException;

    [LoggerMessage(Level = LogLevel.Information, Message = "Gateway: connection of {Shard} ended: {Reason}; {Next}")]
    private static partial void LogEnded(ILogger logger, GatewayIdentity shard, string reason, string next);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Gateway: {Shard} could not connect: {Reason}")]
    private static partial void LogAttemptFailed(ILogger logger, Exception? exception, GatewayIdentity shard, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Gateway: all {Total} session starts of this period are used up; Discord allows the next one in {ResetAfter}")]
    private static partial void LogNoStartsLeft(ILogger logger, int total, TimeSpan resetAfter);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Gateway: waiting {Seconds:F1} s")]
    private static partial void LogWaiting(ILogger logger, double seconds);
}
