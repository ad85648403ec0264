using StudyBot.Discord.Model;

namespace StudyBot.Discord.Json;

/// <summary>Get Gateway Bot, as on the wire.</summary>
internal sealed class GatewayBotJson
{
    public string? Url { get; set; }

    public int? Shards { get; set; }

    public SessionStartLimitJson? SessionStartLimit { get; set; }

    /// <exception cref="FormatException">There is no usable address.</exception>
    public GatewayBot ToModel()
    {
        if (!Uri.TryCreate(Url, UriKind.Absolute, out var address))
            throw new FormatException("Discord named no gateway address.");
        return new GatewayBot(address, Shards ?? 1, (SessionStartLimit ?? new()).ToModel());
    }
}

/// <summary>Session Start Limit object, as on the wire; without one, starting is free.</summary>
internal sealed class SessionStartLimitJson
{
    private const int PerDay = 1000;

    public int? Total { get; set; }

    public int? Remaining { get; set; }

    public long? ResetAfter { get; set; }

    public int? MaxConcurrency { get; set; }

    public SessionStartLimit ToModel() => new(
        Total ?? PerDay, Remaining ?? PerDay, TimeSpan.FromMilliseconds(ResetAfter ?? 0), Math.Max(1, MaxConcurrency ?? 1));
}
