using System.Globalization;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Staff;

/// <summary>A row of <c>staff_notice</c> that is to be sent.</summary>
internal sealed record StaffNotice
{
    public required long Id { get; init; }

    public required Snowflake GuildId { get; init; }

    public required string Kind { get; init; }

    public required string Subject { get; init; }

    /// <summary>From 1; counted before the attempt, so that one which ends the process counts too.</summary>
    public required int Attempts { get; init; }

    public required Instant CreatedAt { get; init; }

    /// <summary>With the instant in it, so that a database begun anew does not take an old message for its own.</summary>
    public string Nonce => string.Create(CultureInfo.InvariantCulture, $"{CreatedAt.ToUnixTimeMilliseconds()}-{Id}");
}
