using StudyBot.LocalDiscord;

namespace StudyBot.Sandbox;

/// <summary>What the page tells a newcomer to try first.</summary>
internal static class Hints
{
    private static readonly LocalDiscordHint Answer =
        new(new LocalDiscordText("**답하기**: 오늘의 질문 아래 ✍️ 단추를 눌러요.", "**Answer**: press ✍️ below today's question."));

    private static readonly LocalDiscordHint AnswerAgain = new(
        new LocalDiscordText(
            "**답하기**: 지난 메시지는 남아 있지 않아요. 오늘의 질문을 다시 열고 ✍️ 단추를 눌러요.",
            "**Answer**: old messages are gone. Open today's question again and press ✍️."),
        "/question today");

    /// <param name="goesOn">Whether it goes on with kept data, in channels that are empty.</param>
    public static IReadOnlyList<LocalDiscordHint> For(bool goesOn) =>
    [
        new(new LocalDiscordText("**출석하기**: 오늘 50분 공부했다고 남겨요.", "**Check in**: 50 minutes today."), "/checkin minutes:50"),
        goesOn ? AnswerAgain : Answer,
        new(new LocalDiscordText("**순위 보기**: 누가 얼마나 공부했는지 봐요.", "**Look** who studies how much."), "/leaderboard"),
    ];
}
