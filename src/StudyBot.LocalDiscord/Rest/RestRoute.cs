namespace StudyBot.LocalDiscord.Rest;

/// <summary>One method on one path of the HTTP API.</summary>
/// <param name="Method">GET, POST, …</param>
/// <param name="Template">Below <c>/api/v10</c>. The parameters channel, guild, and webhook with token are the major ones of rate limits.</param>
/// <param name="Handle">Does it, under the world's lock.</param>
internal sealed record RestRoute(string Method, string Template, Func<RestCall, RestResult> Handle)
{
    /// <summary>How many requests the route's bucket takes, and in what time.</summary>
    public RateLimit Limit { get; init; } = new(10, TimeSpan.FromSeconds(5));

    /// <summary>False where the path's own token is the key, or no key is needed.</summary>
    public bool NeedsBotToken { get; init; } = true;

    /// <summary>False for interaction callbacks, which Discord counts in no bucket and not globally.</summary>
    public bool IsLimited { get; init; } = true;

    /// <summary>The bucket's name, as X-RateLimit-Bucket shows it.</summary>
    public string Bucket { get; } = BucketName($"{Method} {Template}");

    private static string BucketName(string key)
    {
        var hash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(key));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }
}

/// <param name="Count">Requests.</param>
/// <param name="Per">In this long, counted from the first.</param>
internal sealed record RateLimit(int Count, TimeSpan Per)
{
    public static RateLimit Of(int count, double seconds) => new(count, TimeSpan.FromSeconds(seconds));
}
