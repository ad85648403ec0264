using NodaTime;
using StudyBot.Features.Leaderboards.Boards;

namespace StudyBot.Features.Leaderboards.Standings;

/// <summary>What is to become of a member's standing on one board.</summary>
internal abstract record StandingChange(int Period, LeaderboardMeasure Measure)
{
    /// <summary>A total that grows, or shrinks when something is taken back.</summary>
    public sealed record Add(int Period, LeaderboardMeasure Measure, int Difference) : StandingChange(Period, Measure);

    /// <summary>A value of the present.</summary>
    /// <param name="Measure">Which.</param>
    /// <param name="Was">As stored; null for none.</param>
    /// <param name="Value">0 takes the member off the board.</param>
    /// <param name="Through">The last date on which it holds without a study event.</param>
    public sealed record Set(LeaderboardMeasure Measure, Standing? Was, int Value, LocalDate? Through)
        : StandingChange(BoardPeriods.All, Measure);
}
