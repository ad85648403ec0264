using System.Globalization;

namespace StudyBot.LocalDiscord.Rest;

/// <summary>Counts requests as Discord does: a bucket per route and major parameter, and one for all. Safe for many threads.</summary>
internal sealed class RateLimiter(TimeProvider wire, RateLimitOptions options)
{
    private const int MostWindows = 4096;
    private static readonly TimeSpan GlobalWindow = TimeSpan.FromSeconds(1);
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Window> _windows = new(StringComparer.Ordinal);

    /// <summary>What happened to a request, and the headers to tell of it.</summary>
    public Verdict Count(RestRoute route, string major)
    {
        if (!options.Enabled || !route.IsLimited)
            return new Verdict(null, []);

        lock (_gate)
        {
            var isWebhook = !route.NeedsBotToken;
            if (!isWebhook && Open("global", GlobalWindow) is { } global && ++global.Used > options.GlobalPerSecond)
                return new Verdict(Denied.Of(Left(global), "global", isGlobal: true), []);

            var limit = route.Limit.Count * options.Generosity;
            var window = Open($"{route.Bucket}:{major}", route.Limit.Per);
            if (window.Used >= limit)
                return new Verdict(Denied.Of(Left(window), "user", isGlobal: false), Headers(route, limit, window));

            window.Used++;
            return new Verdict(null, Headers(route, limit, window));
        }
    }

    private Window Open(string key, TimeSpan length)
    {
        if (_windows.Count > MostWindows)
        {
            foreach (var old in _windows.Where(pair => wire.GetElapsedTime(pair.Value.Start) >= pair.Value.Length).ToList())
                _windows.Remove(old.Key);
        }

        if (!_windows.TryGetValue(key, out var window) || wire.GetElapsedTime(window.Start) >= window.Length)
            _windows[key] = window = new Window(wire.GetTimestamp(), length);

        return window;
    }

    private TimeSpan Left(Window window) => window.Length - wire.GetElapsedTime(window.Start);

    private List<(string, string)> Headers(RestRoute route, int limit, Window window)
    {
        var left = Left(window);
        var reset = (wire.GetUtcNow() + left - DateTimeOffset.UnixEpoch).TotalSeconds;
        return
        [
            ("X-RateLimit-Limit", limit.ToString(CultureInfo.InvariantCulture)),
            ("X-RateLimit-Remaining", (limit - window.Used).ToString(CultureInfo.InvariantCulture)),
            ("X-RateLimit-Reset", reset.ToString("F3", CultureInfo.InvariantCulture)),
            ("X-RateLimit-Reset-After", left.TotalSeconds.ToString("F3", CultureInfo.InvariantCulture)),
            ("X-RateLimit-Bucket", route.Bucket),
        ];
    }

    private sealed class Window(long start, TimeSpan length)
    {
        public long Start { get; } = start;

        public TimeSpan Length { get; } = length;

        public int Used { get; set; }
    }
}

/// <param name="Denied">Null if the request may go on.</param>
/// <param name="Headers">The bucket's headers.</param>
internal sealed record Verdict(Denied? Denied, IReadOnlyList<(string Name, string Value)> Headers);
