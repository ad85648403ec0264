namespace StudyBot.Discord.Gateway;

/// <summary>What the session wants done, in the order given.</summary>
internal abstract record GatewayAction
{
    /// <summary>Begin to beat on this connection.</summary>
    /// <param name="First">Until the first beat.</param>
    /// <param name="Interval">Between beats from then on.</param>
    public sealed record StartBeating(TimeSpan First, TimeSpan Interval) : GatewayAction;

    /// <summary>Send opcode 2.</summary>
    public sealed record SendIdentify : GatewayAction;

    /// <summary>Send opcode 6.</summary>
    /// <param name="SessionId">Which session.</param>
    /// <param name="Sequence">The last event that we have.</param>
    public sealed record SendResume(string SessionId, long Sequence) : GatewayAction;

    /// <summary>Send opcode 1.</summary>
    /// <param name="Sequence">The last event that we have; null when there is none yet.</param>
    public sealed record SendHeartbeat(long? Sequence) : GatewayAction;

    /// <summary>A beat of ours arrived.</summary>
    public sealed record HeartbeatAcknowledged : GatewayAction;

    /// <summary>The session stands: new after READY, the old one after RESUMED.</summary>
    /// <param name="Resumed">Whether it is the old one.</param>
    public sealed record Established(bool Resumed) : GatewayAction;

    /// <summary>Hand an event on. Its bytes are valid only until the next frame is read.</summary>
    /// <param name="EventName">As in <see cref="GatewayFrame.EventName"/>.</param>
    /// <param name="Data">As in <see cref="GatewayFrame.Data"/>.</param>
    public sealed record Dispatch(ReadOnlyMemory<byte> EventName, ReadOnlyMemory<byte> Data) : GatewayAction;

    /// <summary>Close this connection.</summary>
    /// <param name="Recovery">What follows.</param>
    /// <param name="Reason">For the log.</param>
    public sealed record End(GatewayRecovery Recovery, string Reason) : GatewayAction;
}
