using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;
using StudyBot.Benchmarks.Presses;
using StudyBot.Discord.Model;

namespace StudyBot.Benchmarks.CheckIns;

/// <summary>
/// The dispatches of a session, made before anything is measured: each <c>/checkin</c> as Discord sends it, compressed as the
/// bot asks for, behind the head of its WebSocket frame. They lie one behind the other, so that several go out in one write.
/// </summary>
internal sealed class CheckInFrames
{
    private const byte FinalBinary = 0x82;

    private static readonly string[] Categories = ["algorithms", "interview", "project", "lecture", "paper", "book", "writing", "other"];

    private static readonly string[] Notes = ["스택 두 문제를 다시 풀었어요", "Read chapter 3; backprop by hand", "논문 2편 읽고 정리", "모의 면접 30분"];

    private readonly MemoryStream _bytes = new();
    private readonly int[] _starts;
    private readonly ulong _firstId;

    /// <param name="count">How many members check in, once each.</param>
    /// <param name="now">When the first of them does.</param>
    /// <param name="firstSequence">The number of the first dispatch in the session.</param>
    public CheckInFrames(int count, DateTimeOffset now, int firstSequence)
    {
        _firstId = Snowflake.At(now).Value;
        _starts = new int[count + 1];
        for (var number = 0; number < count; number++)
        {
            AddFrame(Dispatch(number, firstSequence + number));
            _starts[number + 1] = (int)_bytes.Length;
        }
    }

    public int Count => _starts.Length - 1;

    /// <summary>Some in a row.</summary>
    public ReadOnlyMemory<byte> Of(int first, int count) =>
        _bytes.GetBuffer().AsMemory(_starts[first].._starts[first + count]);

    public ulong IdOf(int number) => _firstId + (ulong)number;

    public int NumberOf(ulong id) => (int)(id - _firstId);

    /// <summary>
    /// A message in its frame. Each is deflated by itself: it refers to nothing before it, so it can stand anywhere in the stream.
    /// </summary>
    /// <param name="json">Its text.</param>
    /// <param name="first">Whether the stream begins with it.</param>
    public static byte[] Frame(ReadOnlySpan<byte> json, bool first)
    {
        using var compressed = new MemoryStream();
        if (first)
            compressed.Write([0x78, 0x9C]);
        // What it writes when it is disposed would end the stream, which goes on with the next message: so it comes too late.
        using var deflate = new DeflateStream(compressed, CompressionLevel.Fastest, leaveOpen: true);
        deflate.Write(json);
        deflate.Flush();
        var payload = compressed.ToArray();
        return [.. Head(payload.Length), .. payload];
    }

    /// <summary>A member's <c>/checkin</c>: the <c>d</c> of INTERACTION_CREATE.</summary>
    public static byte[] Interaction(int member, ulong id) => PressJson.From(CheckIn(member), id, member);

    private void AddFrame(ReadOnlySpan<byte> json) => _bytes.Write(Frame(json, first: false));

    private byte[] Dispatch(int number, int sequence) =>
        [.. System.Text.Encoding.ASCII.GetBytes($$"""{"op":0,"s":{{sequence}},"t":"INTERACTION_CREATE","d":"""), .. Interaction(number, IdOf(number)), (byte)'}'];

    private static JsonObject CheckIn(int number) => new()
    {
        ["type"] = 2,
        ["data"] = new JsonObject
        {
            ["id"] = "810000000000000000",
            ["name"] = "checkin",
            ["type"] = 1,
            ["options"] = new JsonArray(
                Option("minutes", 4, 5 + (number % 120)),
                Option("category", 3, Categories[number % Categories.Length]),
                Option("note", 3, Notes[number % Notes.Length])),
        },
    };

    private static JsonObject Option(string name, int type, JsonNode value) => new() { ["name"] = name, ["type"] = type, ["value"] = value };

    private static byte[] Head(int length)
    {
        if (length < 126)
            return [FinalBinary, (byte)length];
        var head = new byte[length <= ushort.MaxValue ? 4 : 10];
        head[0] = FinalBinary;
        head[1] = (byte)(head.Length == 4 ? 126 : 127);
        if (head.Length == 4)
            BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(2), (ushort)length);
        else
            BinaryPrimitives.WriteUInt64BigEndian(head.AsSpan(2), (ulong)length);
        return head;
    }
}
