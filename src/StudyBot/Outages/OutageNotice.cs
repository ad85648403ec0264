using System.Globalization;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Outages;

/// <summary>What a guild is to be told about an outage, as Dapper fills it.</summary>
internal sealed record OutageNotice
{
    public long OutageId { get; init; }

    public Snowflake GuildId { get; init; }

    /// <summary>The guild's <see cref="Study.CohortChannel"/> when the outage was recorded.</summary>
    public Snowflake ChannelId { get; init; }

    /// <summary>With the one that is under way.</summary>
    public int Attempts { get; init; }

    public Instant BeganAt { get; init; }

    public Instant EndedAt { get; init; }

    /// <summary>By this Discord knows a message that it has, when an attempt is repeated.</summary>
    public string Nonce => string.Create(CultureInfo.InvariantCulture, $"{EndedAt.ToUnixTimeMilliseconds()}-{GuildId.Value % 10_000_000_000}");
}
