using StudyBot.Discord.Model;

namespace StudyBot.Features.Digests.Weeks;

/// <summary>What somebody, or all together, did in a week.</summary>
internal sealed record WeekTotals
{
    public Snowflake UserId { get; init; }

    /// <summary>Met days.</summary>
    public int Days { get; init; }

    public int Minutes { get; init; }

    public int Answers { get; init; }

    /// <summary>Of one's own and of others' answers.</summary>
    public int Reviews { get; init; }
}

/// <summary>A member who did more than they usually do.</summary>
/// <param name="UserId">Who.</param>
/// <param name="Minutes">More than in a week of the four before; 0 when days tell more.</param>
/// <param name="Days">More days than in such a week; 0 when minutes tell more.</param>
internal sealed record Improvement(Snowflake UserId, int Minutes, int Days)
{
    private const int FewestMinutes = 30;
    private const int FewestDays = 2;

    /// <summary>An hour counts as much as a day.</summary>
    public double Weight => Days > 0 ? Days : Minutes / 60.0;

    /// <summary>Null when the week was like the others.</summary>
    /// <param name="week">Of the member.</param>
    /// <param name="before">The sum of the weeks before.</param>
    /// <param name="weeks">How many those were, 1 or more.</param>
    public static Improvement? Of(WeekTotals week, WeekTotals before, int weeks)
    {
        var minutes = week.Minutes - (int)Math.Round((double)before.Minutes / weeks);
        var days = week.Days - (int)Math.Round((double)before.Days / weeks);
        if (minutes < FewestMinutes && days < FewestDays)
            return null;
        return minutes >= FewestMinutes && minutes / 60.0 >= (days >= FewestDays ? days : 0)
            ? new Improvement(week.UserId, minutes, 0)
            : new Improvement(week.UserId, 0, days);
    }
}

/// <summary>A milestone that runs reached.</summary>
/// <param name="Days">Which.</param>
/// <param name="Named">Members who had the channel told themselves.</param>
/// <param name="Others">How many more.</param>
internal sealed record WeekMilestone(int Days, IReadOnlyList<Snowflake> Named, int Others);
