using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Gateway;

/// <summary>What a client says on one connection, and what it is answered. All of it happens under the world's lock.</summary>
internal sealed class GatewayConversation : IDisposable
{
    private readonly GatewayConnection _connection;
    private readonly GatewayHub _hub;
    private readonly SendLimit _limit;
    private readonly ITimer _silence;
    private GatewaySession? _session;

    public GatewayConversation(GatewayConnection connection, GatewayHub hub)
    {
        (_connection, _hub) = (connection, hub);
        _limit = new SendLimit(hub.Wire, hub.Options.RateLimits.GatewaySendsPerMinute);
        _silence = hub.Wire.CreateTimer(_ => TimeOut(), null, Patience, Timeout.InfiniteTimeSpan);
    }

    // A client that beats on time is never cut: the first beat comes within one interval, the others one interval apart.
    private TimeSpan Patience => _hub.Options.HeartbeatInterval * 1.5;

    // Null before IDENTIFY, and again after op 9: then the client may identify or resume on this very connection.
    private GatewaySession? Session => _session?.Connection == _connection ? _session : null;

    public void Begin()
    {
        lock (_hub.World.Gate)
        {
            _hub.Opened(_connection);
            _connection.Send(GatewayFrames.Hello(_hub.Options.HeartbeatInterval));
        }
    }

    public void End(bool clientSaidGoodbye)
    {
        lock (_hub.World.Gate)
        {
            _hub.Closed(_connection);
            if (Session is { } session)
                _hub.Drop(session, forGood: clientSaidGoodbye);
        }
    }

    public void Receive(string text)
    {
        lock (_hub.World.Gate)
        {
            if (!_limit.Admit())
                _connection.Close(CloseCode.RateLimited, "Rate limited.");
            else if (Parse(text) is { } frame && frame["op"].AsInt() is { } opcode)
                Answer((Opcode)opcode, frame["d"]);
            else
                _connection.Close(CloseCode.DecodeError, "Error while decoding payload.");
        }
    }

    public void Dispose() => _silence.Dispose();

    private void Answer(Opcode opcode, JsonNode? data)
    {
        switch (opcode)
        {
            case Opcode.Heartbeat:
                _silence.Change(Patience, Timeout.InfiniteTimeSpan);
                if (!_hub.Faults.SwallowHeartbeatAcks)
                    _connection.Send(GatewayFrames.HeartbeatAck(), "HEARTBEAT_ACK");

                return;
            case Opcode.Identify or Opcode.Resume when Session is not null:
                _connection.Close(CloseCode.AlreadyAuthenticated, "Already authenticated.");
                return;
            case Opcode.Identify or Opcode.Resume when data is not JsonObject:
                _connection.Close(CloseCode.DecodeError, "Error while decoding payload.");
                return;
            case Opcode.Identify:
                _session = Identification.Identify(_hub, _connection, (JsonObject)data!);
                return;
            case Opcode.Resume:
                _session = Identification.Resume(_hub, _connection, (JsonObject)data!);
                return;
            default:
                AnswerMember(opcode, data);
                return;
        }
    }

    private void AnswerMember(Opcode opcode, JsonNode? data)
    {
        if (!Enum.IsDefined(opcode) || opcode is Opcode.Dispatch or Opcode.Hello or Opcode.HeartbeatAck or Opcode.InvalidSession or Opcode.Reconnect)
            _connection.Close(CloseCode.UnknownOpcode, "Unknown opcode.");
        else if (Session is not { } session)
            _connection.Close(CloseCode.NotAuthenticated, "Not authenticated.");
        else if (opcode is Opcode.VoiceStateUpdate && data is JsonObject voice)
            ChangeVoice(voice);
        else if (opcode is Opcode.RequestGuildMembers && data is JsonObject request)
            MemberRequests.Answer(_hub.World, session, request);
    }

    private void ChangeVoice(JsonObject data)
    {
        var world = _hub.World;
        if (world.FindGuild(data["guild_id"].AsId() ?? 0) is not { } guild || !guild.Members.ContainsKey(world.ApplicationId))
            return;

        if (data["channel_id"].AsId() is { } channel && guild.Channels.ContainsKey(channel))
            world.Voice.Join(guild, world.ApplicationId, channel, data["self_mute"].AsBool(), data["self_deaf"].AsBool());
        else
            world.Voice.Leave(guild, world.ApplicationId);
    }

    private void TimeOut()
    {
        lock (_hub.World.Gate)
        {
            if (Session is { } silent)
                _hub.Drop(silent, forGood: true);

            _connection.Close(CloseCode.SessionTimedOut, "Session timed out.");
        }
    }

    private static JsonObject? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
