using StudyBot.Words;

namespace StudyBot.Features.Reviews;

/// <summary>Words of a member's portfolio.</summary>
internal abstract class ReviewPortfolioTexts
{
    public static Bilingual<ReviewPortfolioTexts> Both { get; } = new(new Korean(), new English());

    public abstract string Title { get; }

    public abstract string InAll(int reviews, int questions);

    /// <summary>Of a table's three columns.</summary>
    public abstract string Heading { get; }

    public abstract string QuestionGone { get; }

    private sealed class Korean : ReviewPortfolioTexts
    {
        public override string Title => "복습";

        public override string InAll(int reviews, int questions) => $"질문 {questions}개를 {reviews}번 떠올려 봤어요.";

        public override string Heading => "| 질문 | 횟수 | 마지막 |";

        public override string QuestionGone => "이제는 없는 질문";
    }

    private sealed class English : ReviewPortfolioTexts
    {
        public override string Title => "Reviews";

        public override string InAll(int reviews, int questions) => $"{questions} {(questions == 1 ? "question" : "questions")}, recalled {reviews} {(reviews == 1 ? "time" : "times")}.";

        public override string Heading => "| Question | Times | Last |";

        public override string QuestionGone => "A question that is gone";
    }
}
