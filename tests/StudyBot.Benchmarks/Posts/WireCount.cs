using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using StudyBot.LocalDiscord.Wire;

namespace StudyBot.Benchmarks.Posts;

/// <summary>Counts what goes over the wire, as Discord sees it.</summary>
internal sealed partial class WireCount : IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<WireRequest> _requests = [];
    private readonly IDisposable _watching;

    public WireCount(WireLog log) => _watching = log.Watch(Note);

    /// <summary>Channels in which a message was made, in order.</summary>
    public ConcurrentQueue<ulong> Posted { get; } = [];

    public int GuildsTold { get; private set; }

    /// <summary>Of all GUILD_CREATE together.</summary>
    public long GuildBytes { get; private set; }

    public DateTimeOffset? ReadyAt { get; private set; }

    public DateTimeOffset? LastGuildAt { get; private set; }

    /// <summary>When the bot's commands were registered.</summary>
    public DateTimeOffset? CommandsAt { get; private set; }

    public IReadOnlyList<WireRequest> Requests
    {
        get
        {
            lock (_gate)
                return [.. _requests];
        }
    }

    public void Dispose() => _watching.Dispose();

    private void Note(WireEntry entry)
    {
        if (entry.Kind == WireKind.FrameOut)
            NoteFrame(entry);
        else if (entry.Kind == WireKind.Exchange)
            NoteRequest(entry);
    }

    private void NoteFrame(WireEntry entry)
    {
        if (entry.Summary.StartsWith("READY ", StringComparison.Ordinal))
            ReadyAt = entry.At;
        if (!entry.Summary.StartsWith("GUILD_CREATE ", StringComparison.Ordinal))
            return;
        (LastGuildAt, GuildsTold) = (entry.At, GuildsTold + 1);
        GuildBytes += entry.Received!.Length;
    }

    private void NoteRequest(WireEntry entry)
    {
        var parts = entry.Summary.Split(' ');
        var (path, status) = (parts[1].Split('?')[0], int.Parse(parts[2], CultureInfo.InvariantCulture));
        var name = $"{parts[0]} {Ids().Replace(path, "…")}";
        lock (_gate)
            _requests.Add(new WireRequest(entry.At, name, status));
        if (name.EndsWith("/commands", StringComparison.Ordinal))
            CommandsAt = entry.At;
        if (name == WireRequest.CreateMessage && status < 300)
            Posted.Enqueue(ulong.Parse(path.Split('/')[2], CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"\d{15,}|interactions/.*|webhooks/.*")]
    private static partial Regex Ids();
}

/// <param name="At">When it was answered, on the wire's clock.</param>
/// <param name="Name">Method and path without ids.</param>
/// <param name="Status">What it was answered; 0 when the line was cut.</param>
internal sealed record WireRequest(DateTimeOffset At, string Name, int Status)
{
    public const string CreateMessage = "POST /channels/…/messages";

    /// <summary>Whether it counts towards the limit over all routes.</summary>
    public bool IsLimited => Name is not ("POST /…" or "PATCH /…" or "GET /…" or "DELETE /…");
}
