using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Digests.Weeks;

/// <summary>All that a digest tells of a week.</summary>
internal sealed record DigestWeek
{
    /// <summary>Its Monday.</summary>
    public required LocalDate Monday { get; init; }

    /// <summary>Of the cohort, from 1; null for a group without beginning.</summary>
    public int? Number { get; init; }

    /// <summary>How many studied.</summary>
    public required int Members { get; init; }

    /// <summary>Of all together.</summary>
    public required WeekTotals Totals { get; init; }

    /// <summary>Who studied again after a week or more without, at most some.</summary>
    public IReadOnlyList<Snowflake> CameBack { get; init; } = [];

    /// <summary>Those who came back and are not named.</summary>
    public int CameBackToo { get; init; }

    /// <summary>The most first.</summary>
    public IReadOnlyList<Improvement> Improved { get; init; } = [];

    /// <summary>The longest first.</summary>
    public IReadOnlyList<WeekMilestone> Milestones { get; init; } = [];

    public LocalDate Sunday => Monday.PlusDays(6);
}
