using System.Globalization;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Digests.Posting;

/// <summary>A row of <c>digest_post</c>.</summary>
internal sealed record DigestPost
{
    public long Id { get; init; }

    public Snowflake GuildId { get; init; }

    /// <summary>The Monday of the week that it tells of.</summary>
    public LocalDate Week { get; init; }

    public Snowflake ChannelId { get; init; }

    public string State { get; init; } = "";

    /// <summary>With the one that is under way.</summary>
    public int Attempts { get; init; }

    public Instant DueAt { get; init; }

    /// <summary>When the first attempt began.</summary>
    public Instant ClaimedAt { get; init; }

    /// <summary>By this Discord knows a message that it has, when an attempt is repeated.</summary>
    public string Nonce => string.Create(CultureInfo.InvariantCulture, $"d{ClaimedAt.ToUnixTimeMilliseconds()}-{Id}");
}
