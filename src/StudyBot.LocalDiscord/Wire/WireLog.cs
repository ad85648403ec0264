using System.Text.RegularExpressions;

namespace StudyBot.LocalDiscord.Wire;

/// <summary>The last frames and exchanges, for people to look at. Safe for many threads.</summary>
public sealed partial class WireLog
{
    private const int Capacity = 2000;
    private readonly Lock _gate = new();
    private readonly Queue<WireEntry> _entries = new();
    private readonly List<Action<WireEntry>> _watchers = [];
    private readonly TimeProvider _wire;
    private readonly string _token;
    private long _count;

    internal WireLog(TimeProvider wire, string token) => (_wire, _token) = (wire, token);

    /// <summary>What is kept, oldest first: at most 2000 entries.</summary>
    /// <param name="after">Only those with a higher number.</param>
    public IReadOnlyList<WireEntry> Read(long after = 0)
    {
        lock (_gate)
            return _entries.Where(entry => entry.Number > after).ToList();
    }

    /// <summary>Calls back for every new entry, on the thread that made it; must not wait there.</summary>
    /// <returns>Dispose it to be left alone.</returns>
    public IDisposable Watch(Action<WireEntry> watcher)
    {
        lock (_gate)
            _watchers.Add(watcher);

        return new Watching(this, watcher);
    }

    internal void Add(WireKind kind, string summary, string? sent, string? received)
    {
        lock (_gate)
        {
            var entry = new WireEntry(++_count, _wire.GetUtcNow(), kind, Redact(summary), Redact(sent), Redact(received));
            _entries.Enqueue(entry);
            if (_entries.Count > Capacity)
                _entries.Dequeue();

            foreach (var watcher in _watchers)
                watcher(entry);
        }
    }

    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    private string? Redact(string? text) =>
        text is null ? null : InteractionToken().Replace(text.Replace(_token, "[token]", StringComparison.Ordinal), "[token]");

    // Every interaction token is the base 64 of "interaction:…".
    [GeneratedRegex("aW50ZXJhY3Rpb246[A-Za-z0-9_-]+")]
    private static partial Regex InteractionToken();

    private sealed class Watching(WireLog log, Action<WireEntry> watcher) : IDisposable
    {
        public void Dispose()
        {
            lock (log._gate)
                log._watchers.Remove(watcher);
        }
    }
}
