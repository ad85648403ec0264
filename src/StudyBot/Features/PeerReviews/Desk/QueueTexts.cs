using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Desk;

/// <summary>What staff read about answers that wait for them.</summary>
internal abstract class QueueTexts
{
    public static Bilingual<QueueTexts> Both { get; } = new(new Korean(), new English());

    public abstract string Nothing { get; }

    public abstract string Placeholder { get; }

    public abstract string Open { get; }

    /// <summary>For the staff log.</summary>
    public abstract string Logged { get; }

    public abstract string Title(int count);

    public abstract string AskedAt(Instant at);

    public abstract string Oldest(int shown);

    /// <param name="question">Its beginning, escaped.</param>
    public abstract string Notice(string question);

    /// <summary>In place of the notice, once nobody need do anything.</summary>
    /// <param name="question">Its beginning, escaped; null when the answer is gone.</param>
    public abstract string Settled(string? question);

    private sealed class Korean : QueueTexts
    {
        public override string Nothing => "멘토의 리뷰를 기다리는 답이 없어요. 동료가 제때 리뷰하지 못한 답이 여기에 모여요.";

        public override string Placeholder => "리뷰할 답 고르기";

        public override string Open => "리뷰하기";

        public override string Logged => "멘토로서 답 하나를 리뷰했어요.";

        public override string Title(int count) => $"🤝 **멘토의 리뷰를 기다리는 답 {count}개**";

        public override string AskedAt(Instant at) => $"{at.Relative()}에 부탁";

        public override string Oldest(int shown) => $"가장 오래 기다린 {shown}개예요. 리뷰하면 다음 답이 보여요.";

        public override string Notice(string question) =>
            $"🤝 멘토의 리뷰를 기다리는 답이 있어요. 리뷰할 수 있는 동료를 찾지 못했어요.\n> {question}\n한 분이 리뷰하면 돼요. `/staff reviews`에서도 열 수 있어요.";

        public override string Settled(string? question) => question is null
            ? "✅ 더 기다리지 않는 답이에요."
            : $"✅ 멘토의 리뷰를 기다리던 답이 리뷰를 받았어요.\n> {question}";
    }

    private sealed class English : QueueTexts
    {
        public override string Nothing => "No answer waits for a mentor. What no peer reviewed in time gathers here.";

        public override string Placeholder => "Choose an answer to review";

        public override string Open => "Review it";

        public override string Logged => "reviewed an answer as a mentor";

        public override string Title(int count) => count == 1 ? "🤝 **One answer waits for a mentor**" : $"🤝 **{count} answers wait for a mentor**";

        public override string AskedAt(Instant at) => $"asked {at.Relative()}";

        public override string Oldest(int shown) => $"These {shown} have waited longest. Once you review one, the next shows.";

        public override string Notice(string question) =>
            $"🤝 An answer waits for a mentor's review. No peer was there to give it.\n> {question}\nOne of you is enough. `/staff reviews` opens it too.";

        public override string Settled(string? question) => question is null
            ? "✅ This answer waits no more."
            : $"✅ The answer that waited for a mentor has its review.\n> {question}";
    }
}
