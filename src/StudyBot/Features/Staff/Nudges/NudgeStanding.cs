using NodaTime;

namespace StudyBot.Features.Staff.Nudges;

/// <summary>What staff wrote to a member before; as Dapper reads it.</summary>
internal sealed record NudgeStanding
{
    public static readonly NudgeStanding None = new();

    /// <summary>The guild's study date; null for never.</summary>
    public LocalDate? NudgedOn { get; init; }

    /// <summary>Null while the member does not mind.</summary>
    public Instant? RefusedAt { get; init; }

    /// <summary>What became of the letter, in the words of <c>member_letter</c>; null for none.</summary>
    public string? State { get; init; }

    public bool MayBeNudged(LocalDate today) => RefusedAt is null && !(NudgedOn?.PlusDays(NudgeStore.DaysBetween) > today);
}
