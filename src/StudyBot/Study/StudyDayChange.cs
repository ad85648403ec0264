using System.Data;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study.Calendars;

namespace StudyBot.Study;

/// <summary>What an event, or taking one back, changed about a member's study date.</summary>
/// <param name="GuildId">Where.</param>
/// <param name="UserId">Whose.</param>
/// <param name="Date">Which.</param>
/// <param name="Before">All zeros when nothing had counted for it.</param>
/// <param name="After">All zeros when nothing counts for it any more.</param>
internal sealed record StudyDayChange(Snowflake GuildId, Snowflake UserId, LocalDate Date, StudyDayTotals Before, StudyDayTotals After)
{
    private (StreakRow? Row, bool IsKnown) _streak;

    /// <summary>The guild's, as it is in the transaction: read once for all who listen.</summary>
    public required StudyCalendar Calendar { get; init; }

    /// <summary>1 when the day counts since now, −1 when it no longer does, else 0.</summary>
    public int Days => (After.Met ? 1 : 0) - (Before.Met ? 1 : 0);

    /// <summary>1 when the date holds as much as two days since now, −1 when it no longer does, else 0.</summary>
    public int Doubles => IsDouble(After).CompareTo(IsDouble(Before));

    public int Minutes => After.Minutes - Before.Minutes;

    public int Answers => After.Answers - Before.Answers;

    public int Reviews => After.Reviews - Before.Reviews;

    /// <summary>Reviews given to others.</summary>
    public int PeerReviews => After.PeerReviews - Before.PeerReviews;

    /// <summary>Whether there was no event of that date before.</summary>
    public bool FirstOfDay => Before.Events == 0;

    /// <summary>Whether there is no event of that date any more.</summary>
    public bool LastOfDay => After.Events == 0;

    /// <summary>The member's streak as it is now, within the transaction: read once for all who ask. Null for who has none.</summary>
    public StreakRow? Streak(IDbConnection connection)
    {
        if (!_streak.IsKnown)
            _streak = (StudyHistory.StreakRowOf(connection, GuildId, UserId), true);
        return _streak.Row;
    }

    private bool IsDouble(StudyDayTotals day) => Calendar.RulesOn(Date).IsDouble(day);

    /// <summary>It is another since now; null when it has to be read.</summary>
    public void StreakChanged(Streak? streak) => _streak = (streak is null ? null : StreakRow.Of(streak), streak is not null);
}
