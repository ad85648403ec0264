namespace StudyBot.Discord.Gateway;

/// <summary>What the gateway connection is doing.</summary>
public enum GatewayState
{
    /// <summary>Not started yet.</summary>
    Starting,

    /// <summary>Opening a socket, or waiting for HELLO, READY or RESUMED.</summary>
    Connecting,

    /// <summary>Events flow.</summary>
    Live,

    /// <summary>Waiting before the next try, or for a start that Discord allows.</summary>
    Waiting,

    /// <summary>Letting running interactions finish; new ones are not taken.</summary>
    Draining,

    /// <summary>Over.</summary>
    Stopped,
}

/// <summary>The gateway's health at one moment.</summary>
/// <param name="State">What it is doing.</param>
/// <param name="LastLive">When events last began to flow (READY or RESUMED), UTC on the wire clock; null for not yet.</param>
/// <param name="Reconnects">How many connections ended since the process began.</param>
/// <param name="Latency">From the last scheduled heartbeat to its answer; null for none yet.</param>
/// <param name="DroppedEvents">Events that were thrown away because the handlers were too far behind; not interactions.</param>
public sealed record GatewayHealth(
    GatewayState State, DateTimeOffset? LastLive, long Reconnects, TimeSpan? Latency, long DroppedEvents);

/// <summary>Where to look for the gateway's health. Thread-safe.</summary>
public sealed class GatewayStatus
{
    private readonly Lock _gate = new();
    private GatewayHealth _health = new(GatewayState.Starting, null, 0, null, 0);

    /// <summary>The health now; it does not change afterwards.</summary>
    public GatewayHealth Current
    {
        get
        {
            lock (_gate)
                return _health;
        }
    }

    /// <summary>Replaces the health by what <paramref name="change"/> makes of it.</summary>
    internal void Update(Func<GatewayHealth, GatewayHealth> change)
    {
        lock (_gate)
            _health = change(_health);
    }

    /// <summary>Enters a state; nothing but the end follows on draining.</summary>
    internal void Enter(GatewayState state) => Update(health =>
        health.State == GatewayState.Draining && state != GatewayState.Stopped ? health : health with { State = state });
}
