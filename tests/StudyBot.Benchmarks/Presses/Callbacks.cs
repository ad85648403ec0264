using System.Globalization;
using System.Net;

namespace StudyBot.Benchmarks.Presses;

/// <summary>
/// Discord, where it costs nothing: takes each callback, notes when it came and of what type it was, and says that whoever
/// is asked for is still a member.
/// </summary>
internal sealed class Callbacks(int presses) : HttpMessageHandler
{
    private const string Interactions = "/api/v10/interactions/";

    /// <summary>A callback begins with this, and then its type.</summary>
    private static readonly byte[] Beginning = "{\"type\":"u8.ToArray();

    private static readonly byte[] Member = "{\"user\":{\"id\":\"1\",\"username\":\"member\"},\"roles\":[]}"u8.ToArray();

    private readonly long[] _at = new long[presses];
    private readonly int[] _type = new int[presses];
    private int _others;

    /// <summary>How often Discord was asked for something else than to take an answer.</summary>
    public int Others => _others;

    /// <summary>Called after each; on whatever thread brought it.</summary>
    public Action? Arrived { get; set; }

    /// <summary>The timestamp of a press's answer; 0 when none came.</summary>
    public long At(int press) => Volatile.Read(ref _at[press]);

    /// <summary>The callback's type as in Discord's documentation; 5 and 6 are deferrals.</summary>
    public int TypeOf(int press) => Volatile.Read(ref _type[press]);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        if (!path.StartsWith(Interactions, StringComparison.Ordinal))
        {
            Interlocked.Increment(ref _others);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Member) });
        }

        var rest = path.AsSpan(Interactions.Length);
        var press = PressScript.NumberOf(ulong.Parse(rest[..rest.IndexOf('/')], NumberStyles.None, CultureInfo.InvariantCulture));
        _type[press] = Type(request.Content!);
        Volatile.Write(ref _at[press], TimeProvider.System.GetTimestamp());
        Arrived?.Invoke();
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent));
    }

    private static int Type(HttpContent body)
    {
        Span<byte> head = stackalloc byte[Beginning.Length + 1];
        using var stream = body.ReadAsStream();
        stream.ReadExactly(head);
        return head.StartsWith(Beginning) ? head[^1] - '0' : throw new InvalidOperationException("A callback begins otherwise than it did.");
    }
}
