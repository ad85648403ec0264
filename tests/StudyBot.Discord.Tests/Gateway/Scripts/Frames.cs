using System.Globalization;
using System.Text;

namespace StudyBot.Discord.Tests.Gateway.Scripts;

/// <summary>What Discord says, as JSON text.</summary>
internal static class Frames
{
    /// <summary>Odd on purpose, so that no other timer of the client can be mistaken for it.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(41_250);

    public static readonly TimeSpan FirstBeat = Interval / 2;

    public const string Ack = """{"op":11}""";
    public const string HeartbeatRequest = """{"t":null,"s":null,"op":1,"d":null}""";
    public const string Reconnect = """{"t":null,"s":null,"op":7,"d":null}""";

    public static string Hello => $$$"""{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":{{{Interval.TotalMilliseconds}}},"_trace":["x"]}}""";

    public static string Invalid(string? d) => d is null ? """{"op":9}""" : $$"""{"t":null,"s":null,"op":9,"d":{{d}}}""";

    public static string Ready(string session, string? resumeUrl, long sequence = 1)
    {
        var address = resumeUrl is null ? "null" : $"\"{resumeUrl}\"";
        return Event("READY", sequence, $$$"""{"v":10,"user":{"id":"1","username":"studybot","bot":true},"guilds":[{"id":"7","unavailable":true}],"session_id":"{{{session}}}","resume_gateway_url":{{{address}}},"application":{"id":"2","flags":0}}""");
    }

    public static string Resumed(long sequence) => Event("RESUMED", sequence, """{"_trace":["x"]}""");

    public static string Interaction(long sequence, long id) => Event("INTERACTION_CREATE", sequence, $$"""{"id":"{{id}}","type":2,"version":1}""");

    public static string Event(string name, long? sequence, string d) =>
        $$"""{"t":"{{name}}","s":{{sequence?.ToString(CultureInfo.InvariantCulture) ?? "null"}},"op":0,"d":{{d}}}""";

    public static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json);
}
