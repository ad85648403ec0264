using StudyBot.Words;

namespace StudyBot.Study.Feedback;

/// <summary>The labels of the row below an item.</summary>
internal abstract class FeedbackTexts
{
    public static Bilingual<FeedbackTexts> Both { get; } = new(new Korean(), new English());

    public abstract string NotUseful { get; }

    public abstract string Report { get; }

    /// <summary>In place of <see cref="Report"/> while the member's report waits for staff.</summary>
    public abstract string Reported { get; }

    /// <param name="count">How many members found it useful.</param>
    public abstract string Useful(int count);

    private sealed class Korean : FeedbackTexts
    {
        public override string NotUseful => "아쉬워요";

        public override string Report => "틀린 곳 알리기";

        public override string Reported => "알린 내용 보기";

        public override string Useful(int count) => count == 0 ? "도움이 됐어요" : $"도움이 됐어요 {count}";
    }

    private sealed class English : FeedbackTexts
    {
        public override string NotUseful => "Not useful";

        public override string Report => "Report a mistake";

        public override string Reported => "My report";

        public override string Useful(int count) => count == 0 ? "Useful" : $"Useful {count}";
    }
}
