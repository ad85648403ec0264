using System.Data;
using StudyBot.Discord.Model;

namespace StudyBot.Study.Streaks;

/// <summary>A member's streak after an event, with what the event did to it: each is said once, by the receipt of that event.</summary>
/// <param name="Streak">With the day in it.</param>
internal sealed record StreakNews(Streak Streak)
{
    /// <summary>Whether the day counts since then; only then is there something to celebrate.</summary>
    public bool FirstOfDay { get; init; }

    /// <summary>Whether it saved a run that had broken.</summary>
    public bool Rescued { get; init; }

    /// <summary>The highest milestone that the run has reached by it; null for none.</summary>
    public int? Milestone { get; init; }

    /// <summary>Within the transaction of the event.</summary>
    /// <param name="connection">Of the transaction.</param>
    /// <param name="change">What the event changed; null for nothing.</param>
    /// <param name="guildId">Where.</param>
    /// <param name="userId">Whose.</param>
    /// <returns>Null for a member of whom no day counts.</returns>
    public static StreakNews? Of(IDbConnection connection, StudyDayChange? change, Snowflake guildId, Snowflake userId)
    {
        var row = change is null ? StudyHistory.StreakRowOf(connection, guildId, userId) : change.Streak(connection);
        if (row?.ToStreak() is not { } streak)
            return null;
        var firstOfDay = change is { Days: > 0 };
        if (change is null || !streak.IsRescued || streak.LastDate != change.Date || change.Doubles <= 0)
            return new StreakNews(streak) { FirstOfDay = firstOfDay, Milestone = firstOfDay && Milestones.IsOne(streak.Current) ? streak.Current : null };
        var facts = StreakFactsReader.Of(connection, change.GuildId, change.UserId, change.Calendar);
        return new StreakNews(streak)
        {
            FirstOfDay = firstOfDay,
            Rescued = true,
            Milestone = Milestones.Leapt(facts.WithoutEarnBack(change.Date), facts),
        };
    }
}
