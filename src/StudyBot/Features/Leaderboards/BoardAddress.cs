using StudyBot.Features.Leaderboards.Boards;

namespace StudyBot.Features.Leaderboards;

/// <summary>A board as custom ids name it.</summary>
internal static class BoardAddress
{
    public static string[] Of(LeaderboardQuery query) => [query.Period.ToString(), query.Measure.ToString()];

    /// <summary>False for what no button of ours ever said.</summary>
    public static bool TryRead(string periodName, string measureName, out BoardPeriod period, out LeaderboardMeasure measure)
    {
        measure = default;
        return Enum.TryParse(periodName, out period) && Enum.IsDefined(period) && !char.IsAsciiDigit(periodName[0]) &&
            Enum.TryParse(measureName, out measure) && Enum.IsDefined(measure) && !char.IsAsciiDigit(measureName[0]);
    }
}
