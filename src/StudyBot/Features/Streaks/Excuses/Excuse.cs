using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Excuses;

internal enum ExcuseState
{
    /// <summary>Asked for; staff have not decided.</summary>
    Pending,

    Approved,

    Declined,

    /// <summary>Taken back by the member before anyone decided.</summary>
    Withdrawn,

    /// <summary>Approved once, and taken back by staff.</summary>
    Revoked,
}

/// <summary>Dates on which a member need not study, once staff have agreed.</summary>
/// <param name="Id">That of the interaction which asked, so that the same one never asks twice.</param>
/// <param name="GuildId">Where.</param>
/// <param name="UserId">Who need not.</param>
/// <param name="First">The first date.</param>
/// <param name="Last">The last date.</param>
/// <param name="Reason">Of whoever asked; only the member and staff see it.</param>
/// <param name="State">How it stands.</param>
internal sealed record Excuse(
    Snowflake Id, Snowflake GuildId, Snowflake UserId, LocalDate First, LocalDate Last, string Reason, ExcuseState State)
{
    /// <summary>The longest range, in days.</summary>
    public const int MostDays = 60;

    /// <summary>The member's, for what they are told later.</summary>
    public required Language Language { get; init; }

    public required Instant AskedAt { get; init; }

    /// <summary>Of staff; null while nobody did, and for what a member withdrew.</summary>
    public Snowflake? DecidedBy { get; init; }

    /// <summary>What staff said about it; null for nothing.</summary>
    public string? Decision { get; init; }

    /// <summary>Whether staff gave the days of themselves, with a reason; who approves what was asked for gives none.</summary>
    public bool IsGift => State == ExcuseState.Approved && Decision is not null;

    public int Days => Period.DaysBetween(First, Last) + 1;
}
