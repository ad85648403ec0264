using StudyBot.Words;

namespace StudyBot.Features.Streaks.Year;

/// <summary>Words of a member's portfolio.</summary>
internal abstract class CalendarPortfolioTexts
{
    public static Bilingual<CalendarPortfolioTexts> Both { get; } = new(new Korean(), new English());

    public abstract string Title { get; }

    public abstract string InAll(int days, int minutes);

    /// <summary>Of a table's five columns.</summary>
    public abstract string Heading { get; }

    private sealed class Korean : CalendarPortfolioTexts
    {
        public override string Title => "공부 달력";

        public override string InAll(int days, int minutes) => $"공부한 날 {days}일 · 모두 {MinuteWords.InHours(minutes, Language.Korean)}";

        public override string Heading => "| 날짜 | 공부한 날 | 분 | 답 | 복습과 리뷰 |";
    }

    private sealed class English : CalendarPortfolioTexts
    {
        public override string Title => "Study calendar";

        public override string InAll(int days, int minutes) => $"{(days == 1 ? "1 day" : $"{days} days")} studied · {MinuteWords.InHours(minutes, Language.English)} in all";

        public override string Heading => "| Date | Counts | Minutes | Answers | Reviews |";
    }
}
