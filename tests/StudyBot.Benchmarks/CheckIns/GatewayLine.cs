using System.Globalization;
using System.Net.Sockets;
using System.Text;
using StudyBot.Benchmarks.Presses;

namespace StudyBot.Benchmarks.CheckIns;

/// <summary>Discord's end of a gateway connection: says HELLO, takes any IDENTIFY, and acknowledges beats.</summary>
internal sealed class GatewayLine(Socket socket)
{
    /// <summary>READY and the guilds come first.</summary>
    public const int FirstSequence = 2 + Cohort.Guilds;

    private readonly Lock _gate = new();

    public Socket Socket => socket;

    /// <summary>Some frames in one write.</summary>
    public void Send(ReadOnlyMemory<byte> frames)
    {
        lock (_gate)
        {
            for (var left = frames; left.Length > 0;)
                left = left[socket.Send(left.Span)..];
        }
    }

    public async Task RunAsync(Action identified)
    {
        Send(CheckInFrames.Frame("""{"op":10,"s":null,"t":null,"d":{"heartbeat_interval":41250,"_trace":[]}}"""u8, first: true));
        var buffer = new byte[16 * 1024];
        var filled = 0;
        while (await socket.ReceiveAsync(buffer.AsMemory(filled)) is > 0 and var count)
        {
            filled += count;
            while (Payload(buffer.AsSpan(0, filled), out var payload) is > 0 and var length)
            {
                Take(payload, identified);
                buffer.AsSpan(length, filled - length).CopyTo(buffer);
                filled -= length;
            }
        }
    }

    private void Take(string payload, Action identified)
    {
        if (payload.Contains("\"op\":1,", StringComparison.Ordinal) || payload.EndsWith("\"op\":1}", StringComparison.Ordinal))
            Send(CheckInFrames.Frame("""{"op":11}"""u8, first: false));
        else if (payload.Contains("\"op\":2", StringComparison.Ordinal))
            Begin(identified);
    }

    private void Begin(Action identified)
    {
        var guilds = string.Join(',', Enumerable.Range(0, Cohort.Guilds).Select(guild => $$"""{"id":"{{Cohort.GuildId(guild)}}","unavailable":true}"""));
        Say(
            $$"""
            {"op":0,"s":1,"t":"READY","d":{"v":10,"session_id":"1","resume_gateway_url":"ws://127.0.0.1/","guilds":[{{guilds}}],
            "user":{"id":"800000000000000000","username":"studybot","bot":true},"application":{"id":"800000000000000000","flags":0} } }
            """);
        foreach (var guild in Enumerable.Range(0, Cohort.Guilds))
        {
            Say(string.Create(
                CultureInfo.InvariantCulture,
                $$"""{"op":0,"s":{{guild + 2}},"t":"GUILD_CREATE","d":{"id":"{{Cohort.GuildId(guild)}}","name":"cohort","preferred_locale":"ko","unavailable":false,"owner_id":"1","roles":[],"channels":[],"members":[]} }"""));
        }

        identified();
    }

    private void Say(string json) => Send(CheckInFrames.Frame(Encoding.UTF8.GetBytes(json), first: false));

    /// <summary>Unmasks the first whole frame; its length, or 0 when it is not all there yet.</summary>
    private static int Payload(Span<byte> bytes, out string payload)
    {
        payload = "";
        if (bytes.Length < 6)
            return 0;
        var (head, size) = (bytes[1] & 0x7F) is 126 ? (4, (bytes[2] << 8) | bytes[3]) : (2, bytes[1] & 0x7F);
        if (bytes.Length < head + 4 + size)
            return 0;
        var mask = bytes.Slice(head, 4);
        var body = bytes.Slice(head + 4, size);
        for (var at = 0; at < size; at++)
            body[at] ^= mask[at % 4];
        payload = Encoding.UTF8.GetString(body);
        return head + 4 + size;
    }
}
