using NodaTime;
using StudyBot.Words;

namespace StudyBot.Outages;

internal abstract class OutageTexts
{
    public static Bilingual<OutageTexts> Both { get; } = new(new Korean(), new English());

    public abstract string Line(Instant began, Instant ended);

    private sealed class Korean : OutageTexts
    {
        public override string Line(Instant began, Instant ended) =>
            $"🔧 {began.DateAndTime()}부터 {ended.DateAndTime()}까지 제가 꺼져 있었어요. 미안해요. 그동안 기록하지 못한 날은 빠진 날로 세지 않으니, 연속 기록은 그대로 이어져요.";
    }

    private sealed class English : OutageTexts
    {
        public override string Line(Instant began, Instant ended) =>
            $"🔧 I was down from {began.DateAndTime()} to {ended.DateAndTime()}, sorry. Days that could not be recorded because of it are not counted as missed, so streaks go on.";
    }
}
