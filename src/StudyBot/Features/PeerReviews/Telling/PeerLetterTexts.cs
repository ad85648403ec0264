using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Telling;

/// <summary>The direct messages.</summary>
internal abstract class PeerLetterTexts
{
    public static Bilingual<PeerLetterTexts> Both { get; } = new(new Korean(), new English());

    /// <param name="server">Its name, escaped.</param>
    /// <param name="question">Its beginning, escaped.</param>
    /// <param name="due">Until when.</param>
    public abstract string Assigned(string server, string question, Instant due);

    /// <inheritdoc cref="Assigned"/>
    public abstract string Reviewed(string server, string question);

    private sealed class Korean : PeerLetterTexts
    {
        public override string Assigned(string server, string question, Instant due) =>
            $"🤝 **{server}** 서버에서 리뷰를 기다리는 답이 하나 있어요.\n> {question}\n서버에서 `/peer`를 보내면 열려요. {due.DateAndTime()}까지예요 ({due.Relative()}). 어려우면 다른 분께 넘겨도 괜찮아요.";

        public override string Reviewed(string server, string question) =>
            $"📬 **{server}** 서버에서 내 답에 리뷰가 왔어요.\n> {question}\n서버에서 `/peer`를 보내면 내 답과 나란히 볼 수 있어요.";
    }

    private sealed class English : PeerLetterTexts
    {
        public override string Assigned(string server, string question, Instant due) =>
            $"🤝 An answer in **{server}** waits for your review.\n> {question}\nSend `/peer` in the server to open it, before {due.DateAndTime()} ({due.Relative()}). If it does not suit you, pass it on.";

        public override string Reviewed(string server, string question) =>
            $"📬 Your answer in **{server}** got a review.\n> {question}\nSend `/peer` in the server to see it beside your answer.";
    }
}
