using System.Globalization;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Letters;

/// <summary>A row of <c>member_letter</c>.</summary>
internal sealed record MemberLetter
{
    public required long Id { get; init; }

    public required Snowflake GuildId { get; init; }

    public required Snowflake UserId { get; init; }

    public required string Kind { get; init; }

    /// <summary>What it is about, in the words of its feature: an id, a date.</summary>
    public required string Subject { get; init; }

    /// <summary>From 1; counted before the attempt, so that one which ends the process counts too.</summary>
    public required int Attempts { get; init; }

    public required Instant CreatedAt { get; init; }

    /// <summary>The attempt before this one; null at the first.</summary>
    public Instant? TriedAt { get; init; }

    /// <summary>With the instant in it, so that a database begun anew does not take an old message for its own.</summary>
    public string Nonce => string.Create(CultureInfo.InvariantCulture, $"l{CreatedAt.ToUnixTimeMilliseconds()}-{Id}");

    /// <summary>The subject, where that is an id; null when it is none.</summary>
    public Snowflake? SubjectId => Snowflake.TryParse(Subject, CultureInfo.InvariantCulture, out var id) ? id : null;
}
