using StudyBot.LocalDiscord;

namespace StudyBot.Sandbox;

/// <summary>What the page tells a newcomer to try first.</summary>
internal static class Hints
{
    public static IReadOnlyList<LocalDiscordHint> All { get; } =
    [
        new(new LocalDiscordText("**출석하기**: 오늘 50분 공부했다고 남겨요.", "**Check in**: 50 minutes today."), "/checkin minutes:50"),
        new(new LocalDiscordText("**답하기**: 오늘의 질문 아래 ✍️ 단추를 눌러요.", "**Answer**: press ✍️ below today's question.")),
        new(new LocalDiscordText("**순위 보기**: 누가 얼마나 공부했는지 봐요.", "**Look** who studies how much."), "/leaderboard"),
    ];
}
