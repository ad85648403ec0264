using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Leaderboards;

internal abstract class LeaderboardTexts
{
    public static Bilingual<LeaderboardTexts> Both { get; } = new(new Korean(), new English());

    public abstract string Previous { get; }

    public abstract string Next { get; }

    public abstract string UnknownBoard { get; }

    public abstract string Title(StudyPeriod period, LeaderboardMeasure measure);

    public abstract string Value(LeaderboardMeasure measure, int value);

    public abstract string Rank(int rank);

    public abstract string Page(int number, int count);

    public abstract string Empty(LeaderboardMeasure measure);

    /// <summary>To the one member who sees the board; in public it would speak to everyone.</summary>
    public abstract string NotOnBoard(LeaderboardMeasure measure);

    private sealed class Korean : LeaderboardTexts
    {
        public override string Previous => "이전";

        public override string Next => "다음";

        public override string UnknownBoard => "그런 순위표는 없어요. `/leaderboard`를 다시 보내 주세요.";

        public override string Title(StudyPeriod period, LeaderboardMeasure measure)
        {
            var when = period switch { StudyPeriod.Week => "이번 주", StudyPeriod.Month => "이번 달", _ => "전체" };
            return measure switch
            {
                LeaderboardMeasure.Streak => "🔥 지금 이어지는 연속 기록",
                LeaderboardMeasure.Consistency => $"📅 {(period == StudyPeriod.All ? "최근 30일" : when)} 공부한 날",
                LeaderboardMeasure.Minutes => $"⏱️ {when} 공부 시간",
                _ => $"💬 {when} 답변 수",
            };
        }

        public override string Value(LeaderboardMeasure measure, int value) => measure switch
        {
            LeaderboardMeasure.Streak => $"**{value}일째**",
            LeaderboardMeasure.Consistency => $"**{value}일**",
            LeaderboardMeasure.Minutes when value < 60 => $"**{value}분**",
            LeaderboardMeasure.Minutes when value % 60 == 0 => $"**{value / 60}시간**",
            LeaderboardMeasure.Minutes => $"**{value / 60}시간 {value % 60}분**",
            _ => $"**{value}개**",
        };

        public override string Rank(int rank) => $"`{rank}위`";

        public override string Page(int number, int count) => $"{number} / {count}쪽";

        public override string Empty(LeaderboardMeasure measure) => measure == LeaderboardMeasure.Answers
            ? "아직 답변이 없어요. 오늘의 질문에 답하면 첫 줄에 올라가요."
            : "아직 비어 있어요. `/checkin`을 보내면 첫 줄에 올라가요.";

        public override string NotOnBoard(LeaderboardMeasure measure) => measure == LeaderboardMeasure.Answers
            ? "-# 오늘의 질문에 답하면 여기에 올라와요."
            : "-# `/checkin`을 보내면 여기에 올라와요.";
    }

    private sealed class English : LeaderboardTexts
    {
        public override string Previous => "Back";

        public override string Next => "Next";

        public override string UnknownBoard => "There is no such board. Please send `/leaderboard` again.";

        public override string Title(StudyPeriod period, LeaderboardMeasure measure)
        {
            var when = period switch { StudyPeriod.Week => "this week", StudyPeriod.Month => "this month", _ => "all time" };
            return measure switch
            {
                LeaderboardMeasure.Streak => "🔥 Streaks alive now",
                LeaderboardMeasure.Consistency => $"📅 Days studied, {(period == StudyPeriod.All ? "last 30 days" : when)}",
                LeaderboardMeasure.Minutes => $"⏱️ Time studied, {when}",
                _ => $"💬 Answers, {when}",
            };
        }

        public override string Value(LeaderboardMeasure measure, int value) => measure switch
        {
            LeaderboardMeasure.Streak or LeaderboardMeasure.Consistency => value == 1 ? "**1 day**" : $"**{value} days**",
            LeaderboardMeasure.Minutes when value < 60 => $"**{value} min**",
            LeaderboardMeasure.Minutes when value % 60 == 0 => $"**{value / 60} h**",
            LeaderboardMeasure.Minutes => $"**{value / 60} h {value % 60} min**",
            _ => value == 1 ? "**1 answer**" : $"**{value} answers**",
        };

        public override string Rank(int rank) => $"`#{rank}`";

        public override string Page(int number, int count) => $"Page {number} of {count}";

        public override string Empty(LeaderboardMeasure measure) => measure == LeaderboardMeasure.Answers
            ? "Nobody has answered yet. Answer today's question and the first line is yours."
            : "Nothing here yet. Send `/checkin` and the first line is yours.";

        public override string NotOnBoard(LeaderboardMeasure measure) => measure == LeaderboardMeasure.Answers
            ? "-# Answer today's question to appear here."
            : "-# Send `/checkin` to appear here.";
    }
}
