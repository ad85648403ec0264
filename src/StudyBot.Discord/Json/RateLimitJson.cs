namespace StudyBot.Discord.Json;

/// <summary>The body of a 429, as on the wire.</summary>
internal sealed class RateLimitJson
{
    /// <summary>Seconds.</summary>
    public double? RetryAfter { get; set; }

    public bool? Global { get; set; }

    public int? Code { get; set; }
}
