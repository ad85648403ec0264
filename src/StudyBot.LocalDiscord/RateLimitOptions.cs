namespace StudyBot.LocalDiscord;

/// <summary>How strictly requests and identifies are counted.</summary>
public sealed record RateLimitOptions
{
    /// <summary>Off counts nothing and sends no bucket headers; tests that are about something else want that.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Requests per second over all routes but interaction callbacks and webhooks.</summary>
    public int GlobalPerSecond { get; init; } = 50;

    /// <summary>Multiplies every bucket's limit.</summary>
    public int Generosity { get; init; } = 1;

    /// <summary>One identify per this long for each concurrency slot; zero lifts it.</summary>
    public TimeSpan IdentifyInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Gateway payloads a client may send per minute (4008 beyond).</summary>
    public int GatewaySendsPerMinute { get; init; } = 120;

    /// <summary>More than this on a shard are refused (4011). Discord's is 2500.</summary>
    public int GuildsPerShard { get; init; } = 2500;

    /// <summary>Identifies per day, over all shards.</summary>
    public int SessionStarts { get; init; } = 1000;

    /// <summary>No limit anywhere.</summary>
    public static RateLimitOptions None { get; } = new() { Enabled = false, IdentifyInterval = TimeSpan.Zero };
}
