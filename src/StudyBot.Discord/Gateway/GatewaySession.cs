using System.Diagnostics.CodeAnalysis;

namespace StudyBot.Discord.Gateway;

/// <summary>
/// What we know of our session with Discord, across connections. Frames go in, actions come out; no socket, clock, log or
/// chance inside, so that a test can say everything that Discord may say. Not thread-safe.
/// </summary>
internal sealed class GatewaySession
{
    // A session that Discord never refuses, yet never lets us finish resuming, is given up after this many connections.
    private const int MostFailedResumes = 5;

    // An address that cannot be reached any more must not keep us from the session: the first address knows it, too.
    private const int MostFailedConnects = 3;

    private double _jitter;
    private bool _beatUnanswered;
    private int _failedResumes;
    private int _failedConnects;

    /// <summary>Where the session stands on the current connection.</summary>
    public GatewayPhase Phase { get; private set; } = GatewayPhase.Closed;

    /// <summary>The session's name; null when there is none to resume.</summary>
    public string? SessionId { get; private set; }

    /// <summary>Where to resume; null for the address that GET /gateway/bot gave.</summary>
    public Uri? ResumeAddress { get; private set; }

    /// <summary>The last event's number; null before the first event of a session.</summary>
    public long? Sequence { get; private set; }

    /// <summary>Whether the next connection can go on where the last one ended.</summary>
    [MemberNotNullWhen(true, nameof(SessionId), nameof(Sequence))]
    public bool CanResume => SessionId is not null && Sequence is not null;

    /// <summary>A connection is open; HELLO is next.</summary>
    /// <param name="jitter">Which part of the interval the first beat waits, from 0 to 1: chance comes from outside.</param>
    public void Opened(double jitter)
    {
        _jitter = jitter;
        _beatUnanswered = false;
        _failedConnects = 0;
        Phase = GatewayPhase.AwaitingHello;
    }

    /// <summary>No connection came about.</summary>
    public void ConnectFailed()
    {
        if (++_failedConnects >= MostFailedConnects)
            ResumeAddress = null;
    }

    /// <summary>Takes in a frame and adds what follows from it.</summary>
    public void Receive(in GatewayFrame frame, List<GatewayAction> actions)
    {
        switch (frame.Opcode)
        {
            case GatewayOpcode.Dispatch:
                ReceiveDispatch(frame, actions);
                break;
            case GatewayOpcode.Hello when Phase == GatewayPhase.AwaitingHello:
                ReceiveHello(frame, actions);
                break;
            case GatewayOpcode.HeartbeatAck:
                _beatUnanswered = false;
                actions.Add(new GatewayAction.HeartbeatAcknowledged());
                break;
            case GatewayOpcode.Heartbeat:
                // A beat on request stands outside the schedule: only scheduled ones can betray a dead line.
                actions.Add(new GatewayAction.SendHeartbeat(Sequence));
                break;
            case GatewayOpcode.Reconnect:
                actions.Add(End(GatewayRecovery.Resume, "Discord asked us to reconnect"));
                break;
            case GatewayOpcode.InvalidSession:
                actions.Add(frame.Data.Span.SequenceEqual("true"u8)
                    ? End(GatewayRecovery.Resume, "Discord interrupted the session")
                    : End(GatewayRecovery.Identify, "Discord does not accept the session"));
                break;
            default:
                break;
        }
    }

    /// <summary>
    /// The schedule says beat: a beat, or the end if the last one is still unanswered. Before HELLO there is no schedule, and
    /// the call means that HELLO is overdue.
    /// </summary>
    public GatewayAction BeatDue()
    {
        if (Phase == GatewayPhase.AwaitingHello)
            return End(GatewayRecovery.Resume, "Discord did not say HELLO in time");
        if (_beatUnanswered)
            return End(GatewayRecovery.Resume, "a heartbeat stayed unanswered, so the line is dead");

        _beatUnanswered = true;
        return new GatewayAction.SendHeartbeat(Sequence);
    }

    /// <summary>The connection is over, for whatever reason. Returns what follows, given what is left of the session.</summary>
    /// <param name="wanted">What the reason alone suggests.</param>
    public GatewayRecovery Closed(GatewayRecovery wanted)
    {
        if (Phase == GatewayPhase.Resuming && ++_failedResumes >= MostFailedResumes)
            wanted = wanted == GatewayRecovery.Resume ? GatewayRecovery.Identify : wanted;

        Phase = GatewayPhase.Closed;
        if (wanted == GatewayRecovery.Resume && CanResume)
            return GatewayRecovery.Resume;

        Forget();
        return wanted == GatewayRecovery.Stop ? GatewayRecovery.Stop : GatewayRecovery.Identify;
    }

    private static GatewayAction.End End(GatewayRecovery recovery, string reason) => new(recovery, reason);

    private void ReceiveHello(in GatewayFrame frame, List<GatewayAction> actions)
    {
        if (GatewayHello.ReadInterval(frame.Data.Span) is not { } interval)
            return;

        actions.Add(new GatewayAction.StartBeating(interval * _jitter, interval));
        Phase = CanResume ? GatewayPhase.Resuming : GatewayPhase.Identifying;
        if (CanResume)
        {
            actions.Add(new GatewayAction.SendResume(SessionId, Sequence.Value));
            return;
        }

        Forget();
        actions.Add(new GatewayAction.SendIdentify());
    }

    private void ReceiveDispatch(in GatewayFrame frame, List<GatewayAction> actions)
    {
        if (frame.EventName.Span.SequenceEqual("READY"u8))
        {
            ReceiveReady(frame, actions);
            return;
        }

        // A number that we have had is a replay of what was already handed on.
        var repeated = frame.Sequence <= Sequence;
        Sequence = repeated ? Sequence : frame.Sequence ?? Sequence;
        if (frame.EventName.Span.SequenceEqual("RESUMED"u8))
            Establish(resumed: true, actions);
        else if (!repeated)
            actions.Add(new GatewayAction.Dispatch(frame.EventName, frame.Data));
    }

    private void ReceiveReady(in GatewayFrame frame, List<GatewayAction> actions)
    {
        var ready = GatewayReady.Read(frame.Data.Span);
        SessionId = ready.SessionId;
        Sequence = frame.Sequence;
        ResumeAddress = ready.ResumeAddress ?? ResumeAddress;
        Establish(resumed: false, actions);
        actions.Add(new GatewayAction.Dispatch(frame.EventName, frame.Data));
    }

    private void Establish(bool resumed, List<GatewayAction> actions)
    {
        Phase = GatewayPhase.Live;
        _failedResumes = 0;
        actions.Add(new GatewayAction.Established(resumed));
    }

    private void Forget()
    {
        SessionId = null;
        Sequence = null;
        _failedResumes = 0;
    }
}
