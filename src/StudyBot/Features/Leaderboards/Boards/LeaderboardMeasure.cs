namespace StudyBot.Features.Leaderboards.Boards;

/// <summary>
/// What members are ranked by; the numbers are stored, and the names are the values of the option <c>by</c> and stand in
/// custom ids.
/// </summary>
internal enum LeaderboardMeasure
{
    /// <summary>Days of the run that is alive.</summary>
    Streak = 1,

    /// <summary>Met days of the last 30 required.</summary>
    Consistency = 2,

    Minutes = 3,
    Answers = 4,

    /// <summary>Of others' answers.</summary>
    Reviews = 5,

    /// <summary>Days that count.</summary>
    Days = 6,
}

internal static class LeaderboardMeasures
{
    /// <summary>Whether it is of the present: it has no period, and changes as days pass.</summary>
    public static bool IsOfThePresent(this LeaderboardMeasure measure) =>
        measure is LeaderboardMeasure.Streak or LeaderboardMeasure.Consistency;
}
