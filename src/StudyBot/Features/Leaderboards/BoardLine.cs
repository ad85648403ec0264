using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Words;

namespace StudyBot.Features.Leaderboards;

/// <summary>Lines of a board.</summary>
internal static class BoardLine
{
    public static string Of(LeaderboardRow row, LeaderboardMeasure measure, LeaderboardTexts texts) =>
        $"{Rank(row.Rank, texts)} {row.UserId.UserMention()} · {texts.Value(measure, row.Value)}";

    /// <summary>A member with who stands right before and behind them, and how far it is to the next rank; without those who stand on the page already.</summary>
    public static IEnumerable<string> Around(OwnPlace own, IReadOnlyList<LeaderboardRow> page, LeaderboardMeasure measure, LeaderboardTexts texts)
    {
        if (own.Above is { } above && !page.Contains(above))
            yield return Of(above, measure, texts);
        yield return Of(own.Row, measure, texts);
        yield return texts.Ahead(own.Next, measure);
        if (own.Below is { } below && !page.Contains(below))
            yield return Of(below, measure, texts);
    }

    public static string Rank(int rank, LeaderboardTexts texts) => rank switch
    {
        1 => "🥇",
        2 => "🥈",
        3 => "🥉",
        _ => texts.Rank(rank),
    };
}
