using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Asking;

/// <summary>Titles in a member's portfolio.</summary>
internal abstract class PortfolioTexts
{
    public static Bilingual<PortfolioTexts> Both { get; } = new(new Korean(), new English());

    public abstract string Title { get; }

    public abstract string Received(int count);

    public abstract string Given(int count);

    public abstract string Mentor { get; }

    private sealed class Korean : PortfolioTexts
    {
        public override string Title => "서로의 답 리뷰";

        public override string Received(int count) => $"내 답에 받은 리뷰 {count}개";

        public override string Given(int count) => $"내가 쓴 리뷰 {count}개";

        public override string Mentor => "멘토";
    }

    private sealed class English : PortfolioTexts
    {
        public override string Title => "Peer reviews";

        public override string Received(int count) => $"Reviews of my answers ({count})";

        public override string Given(int count) => $"Reviews that I gave ({count})";

        public override string Mentor => "mentor";
    }
}
