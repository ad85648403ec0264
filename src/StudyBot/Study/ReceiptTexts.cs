using NodaTime;
using StudyBot.Words;

namespace StudyBot.Study;

/// <summary>The two lines below everything that counts for a day: where the streak stands, and when today ends.</summary>
internal abstract class ReceiptTexts
{
    public static Bilingual<ReceiptTexts> Both { get; } = new(new Korean(), new English());

    /// <summary>Said when the day begins to count.</summary>
    public abstract string Streak(int days, bool isLongest);

    /// <summary>Said when the day counted already: the same number, without the cheers.</summary>
    public abstract string StreakStands(int days);

    public abstract string TodayEnds(Instant end);

    /// <summary>Both lines, for a member who has just studied.</summary>
    /// <param name="streak">With today in it.</param>
    /// <param name="dayEnd">When the member's study day ends.</param>
    /// <param name="firstOfDay">Whether the day counts since just now; only then is there something to celebrate.</param>
    public string Of(Streak streak, Instant dayEnd, bool firstOfDay = true)
    {
        var line = firstOfDay
            ? Streak(streak.Current, streak.Current == streak.Longest && streak.Current > 1)
            : StreakStands(streak.Current);
        return $"{line}\n{TodayEnds(dayEnd)}";
    }

    private sealed class Korean : ReceiptTexts
    {
        public override string Streak(int days, bool isLongest) => isLongest
            ? $"🔥 연속 **{days}일째**예요. 지금까지 중 가장 긴 기록이에요!"
            : days == 1 ? "🌱 연속 **1일째**, 오늘부터 시작이에요." : $"🔥 연속 **{days}일째**예요.";

        public override string StreakStands(int days) => $"{(days == 1 ? "🌱" : "🔥")} 연속 **{days}일째**예요.";

        public override string TodayEnds(Instant end) => $"오늘은 {end.TimeOfDay()}에 끝나요 ({end.Relative()}).";
    }

    private sealed class English : ReceiptTexts
    {
        public override string Streak(int days, bool isLongest) => isLongest
            ? $"🔥 **{days} days** in a row, your longest run so far!"
            : days == 1 ? "🌱 **Day 1** of a new run." : $"🔥 **{days} days** in a row.";

        public override string StreakStands(int days) => days == 1 ? "🌱 **Day 1** of this run." : $"🔥 **{days} days** in a row.";

        public override string TodayEnds(Instant end) => $"Today ends at {end.TimeOfDay()} ({end.Relative()}).";
    }
}
