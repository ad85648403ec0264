using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Study;

/// <summary>What kind of studying an event records; the number is stored.</summary>
internal enum StudyEventKind
{
    CheckIn = 1,
    Answer = 2,
    Review = 3,

    /// <summary>Of somebody else's answer.</summary>
    PeerReview = 4,

    /// <summary>Given by staff for a day that should have counted.</summary>
    Credit = 5,

    /// <summary>A focus session, or time in a voice channel that counts as one.</summary>
    Focus = 6,
}

/// <summary>
/// Something that makes a day count. Append-only; <paramref name="Date"/> was computed when it happened and never moves.
/// </summary>
/// <param name="GuildId">Where.</param>
/// <param name="UserId">Who.</param>
/// <param name="Kind">What.</param>
/// <param name="Source">With member and kind it is unique, so that the same thing told twice counts once.</param>
/// <param name="Date">The study date.</param>
/// <param name="At">The instant.</param>
internal sealed record StudyEvent(
    Snowflake GuildId, Snowflake UserId, StudyEventKind Kind, string Source, LocalDate Date, Instant At)
{
    /// <summary>Minutes studied; 0 when the member named none.</summary>
    public int Minutes { get; init; }

    public string? Category { get; init; }

    /// <summary>The member's own words; private to them.</summary>
    public string? Note { get; init; }

    /// <summary>To what the member worked on; null for none.</summary>
    public string? Link { get; init; }
}
