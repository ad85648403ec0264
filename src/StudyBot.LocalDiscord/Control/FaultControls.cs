using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.Faults;
using StudyBot.LocalDiscord.Wire;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Control;

/// <summary>What can be made to go wrong, and the log of the wire.</summary>
internal static class FaultControls
{
    public static IEnumerable<ControlRoute> All =>
    [
        ControlRoute.Do("POST", "/faults/gateway/drop", call => call.Server.GatewayFaults.DropSockets()),
        ControlRoute.Do("POST", "/faults/gateway/close", call =>
            call.Server.GatewayFaults.CloseSockets(call.Body["code"].AsInt() ?? 4000, call.TextOrNone("reason") ?? "")),
        ControlRoute.Do("POST", "/faults/gateway/reconnect", call => call.Server.GatewayFaults.AskToReconnect()),
        ControlRoute.Do("POST", "/faults/gateway/heartbeat", call => call.Server.GatewayFaults.AskForHeartbeat()),
        ControlRoute.Do("POST", "/faults/gateway/invalidate", call => call.Server.GatewayFaults.InvalidateSessions(call.Flag("resumable", false))),
        ControlRoute.Do("PUT", "/faults/gateway", SetGateway),
        ControlRoute.Do("POST", "/faults/rest", AddRest),
        ControlRoute.Do("DELETE", "/faults/rest", call => call.Server.RestFaults.Clear()),
        ControlRoute.Of("GET", "/wire", call => Json.Array(call.Server.WireLog.Read((long)(call.QueryId("after") ?? 0)), Of)),
    ];

    public static JsonObject Of(WireEntry entry) => new()
    {
        ["number"] = entry.Number,
        ["at"] = Json.Time(entry.At),
        ["kind"] = ControlJson.Camel(entry.Kind.ToString()),
        ["summary"] = entry.Summary,
        ["sent"] = entry.Sent,
        ["received"] = entry.Received,
    };

    private static void SetGateway(ControlCall call)
    {
        var faults = call.Server.GatewayFaults;
        faults.SwallowHeartbeatAcks = call.Flag("swallowAcks", faults.SwallowHeartbeatAcks);
        faults.RefuseResume = call.Flag("refuseResume", faults.RefuseResume);
        faults.FrameDelay = call.Seconds("frameDelaySeconds", faults.FrameDelay.TotalSeconds);
    }

    private static void AddRest(ControlCall call)
    {
        _ = call.Text("kind");
        var kind = call.Word("kind", RestFaultKind.ErrorBeforeEffect);
        call.Server.RestFaults.Add(new RestFault(kind)
        {
            Method = call.TextOrNone("method"),
            PathContains = call.TextOrNone("pathContains"),
            Times = call.Body["times"].AsInt() ?? 1,
            Status = call.Body["status"].AsInt() ?? (kind is RestFaultKind.Refusal ? 403 : 503),
            Code = call.Body["code"].AsInt() ?? 0,
            Message = call.TextOrNone("message") ?? "Refused at will",
            RetryAfter = call.Seconds("retryAfterSeconds", 1),
            Delay = call.Seconds("delaySeconds", 1),
        });
    }
}
