using StudyBot.LocalDiscord.Gateway;

namespace StudyBot.LocalDiscord.Faults;

/// <summary>What can go wrong with the gateway, at will.</summary>
public sealed class GatewayFaults
{
    private readonly GatewayHub _hub;
    private long _frameDelay;

    internal GatewayFaults(GatewayHub hub) => _hub = hub;

    /// <summary>While true, heartbeats get no acknowledgement: to the client the line looks dead.</summary>
    public bool SwallowHeartbeatAcks { get; set; }

    /// <summary>While true, RESUME is answered with op 9, false.</summary>
    public bool RefuseResume { get; set; }

    /// <summary>How long each frame to the bot is held back, on the wire's clock. Order is kept.</summary>
    public TimeSpan FrameDelay
    {
        get => TimeSpan.FromTicks(Interlocked.Read(ref _frameDelay));
        set => Interlocked.Exchange(ref _frameDelay, value.Ticks);
    }

    /// <summary>Cuts every connection without a word, as a lost network does.</summary>
    public void DropSockets() => _hub.EachConnection(connection => connection.Abort());

    /// <summary>Closes every connection with a code, such as 4000 (resumable) or 4004 (fatal).</summary>
    public void CloseSockets(int code, string reason = "") => _hub.EachConnection(connection => connection.Close(code, reason));

    /// <summary>Asks every client to reconnect and resume (op 7).</summary>
    public void AskToReconnect() => _hub.EachConnection(connection => connection.Send(GatewayFrames.Reconnect()));

    /// <summary>Asks every client for a heartbeat at once (op 1).</summary>
    public void AskForHeartbeat() => _hub.EachConnection(connection => connection.Send(GatewayFrames.HeartbeatRequest()));

    /// <summary>Declares every session invalid (op 9).</summary>
    /// <param name="resumable">The frame's d. If false the session is really gone.</param>
    public void InvalidateSessions(bool resumable) => _hub.InvalidateSessions(resumable);
}
