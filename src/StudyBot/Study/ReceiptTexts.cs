using NodaTime;
using StudyBot.Words;

namespace StudyBot.Study;

/// <summary>The two lines below everything that counts for a day: where the streak stands, and when today ends.</summary>
internal abstract class ReceiptTexts
{
    public static Bilingual<ReceiptTexts> Both { get; } = new(new Korean(), new English());

    public abstract string Streak(int days, bool isLongest);

    public abstract string TodayEnds(Instant end);

    /// <summary>Both lines, for a member who has just studied.</summary>
    public string Of(Streak streak, Instant dayEnd) =>
        $"{Streak(streak.Current, streak.Current == streak.Longest && streak.Current > 1)}\n{TodayEnds(dayEnd)}";

    private sealed class Korean : ReceiptTexts
    {
        public override string Streak(int days, bool isLongest) => isLongest
            ? $"🔥 연속 **{days}일째**예요. 지금까지 중 가장 긴 기록이에요!"
            : days == 1 ? "🌱 연속 **1일째**, 오늘부터 시작이에요." : $"🔥 연속 **{days}일째**예요.";

        public override string TodayEnds(Instant end) => $"오늘은 {end.TimeOfDay()}에 끝나요 ({end.Relative()}).";
    }

    private sealed class English : ReceiptTexts
    {
        public override string Streak(int days, bool isLongest) => isLongest
            ? $"🔥 **{days} days** in a row, your longest run so far!"
            : days == 1 ? "🌱 **Day 1** of a new run." : $"🔥 **{days} days** in a row.";

        public override string TodayEnds(Instant end) => $"Today ends at {end.TimeOfDay()} ({end.Relative()}).";
    }
}
