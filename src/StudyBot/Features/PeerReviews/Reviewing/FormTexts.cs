using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.PeerReviews.Records;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Reviewing;

/// <summary>What a reviewer reads.</summary>
internal abstract class FormTexts
{
    public static Bilingual<FormTexts> Both { get; } = new(new Korean(), new English());

    public abstract string Head { get; }

    public abstract string TheAnswer { get; }

    public abstract string NameShown { get; }

    public abstract string NameHidden { get; }

    public abstract string Send { get; }

    public abstract string PassOn { get; }

    public abstract string PassedOn { get; }

    /// <summary>To who has it no longer, or never had.</summary>
    public abstract string Gone { get; }

    /// <summary>To staff who were second.</summary>
    public abstract string MentorWasFaster(Snowflake mentor, Instant at);

    public string GoneTo(MentorReview? faster) => faster is null ? Gone : MentorWasFaster(faster.ReviewerId, faster.GivenAt);

    public abstract string ChooseAll { get; }

    /// <summary>At most 45 characters.</summary>
    public abstract string FormTitle { get; }

    /// <inheritdoc cref="FormTitle"/>
    public abstract string CommentLabel { get; }

    /// <summary>At most 100 characters.</summary>
    public abstract string CommentPlaceholder { get; }

    public abstract string Sent { get; }

    public abstract string AlreadySent { get; }

    /// <summary>Above what a reviewer wrote and nobody got.</summary>
    public abstract string NotSent { get; }

    public abstract string Until(Instant due);

    public abstract string TooShort(int fewest);

    public abstract string TooLong(int most);

    /// <param name="opens">When others' answers open to everyone.</param>
    public abstract string AnswerFirst(Instant opens);

    private sealed class Korean : FormTexts
    {
        public override string Head => "🤝 **리뷰를 기다리는 답이에요.** 셋을 고르고 보내기를 누르면 한마디를 적을 수 있어요.";

        public override string TheAnswer => "답";

        public override string NameShown => "글쓴이에게 내 이름이 보여요.";

        public override string NameHidden => "글쓴이에게 내 이름은 보이지 않아요.";

        public override string Send => "보내기";

        public override string PassOn => "다른 분께 넘기기";

        public override string PassedOn => "다른 분께 넘겼어요. 괜찮아요, 다음 답에서 함께해 주세요.";

        public override string Gone => "지금은 내가 리뷰할 수 없는 답이에요. 시간이 지나 다른 분께 갔을 수 있어요. `/peer`에서 남은 것을 볼 수 있어요.";

        public override string MentorWasFaster(Snowflake mentor, Instant at) =>
            $"{mentor.UserMention()}님이 먼저 리뷰를 보냈어요 ({at.Relative()}). 이 답은 더 기다리지 않아요. `/staff reviews`에서 남은 것을 볼 수 있어요.";

        public override string ChooseAll => "구성, 근거, 전달을 모두 고른 다음 보내 주세요.";

        public override string FormTitle => "한마디 남기기";

        public override string CommentLabel => "좋았던 점, 다음에 해 보면 좋을 것 하나";

        public override string CommentPlaceholder => "예: 결론부터 말해서 좋았어요. 다음에는 직접 겪은 예를 하나 넣어 보세요.";

        public override string Sent => "✅ 리뷰를 보냈어요. 꼼꼼히 읽어 줘서 고마워요!";

        public override string AlreadySent => "✅ 이미 보낸 리뷰예요. 먼저 보낸 그대로 전해졌어요.";

        public override string NotSent => "방금 쓴 글은 보내지 않았어요";

        public override string Until(Instant due) => $"⏳ {due.DateAndTime()}까지 보내 주세요 ({due.Relative()}).";

        public override string TooShort(int fewest) => $"좋았던 점과 다음에 해 볼 것을 {fewest}자 이상 적어서 다시 보내 주세요.";

        public override string TooLong(int most) => $"한마디는 {most}자까지 보낼 수 있어요. 조금만 줄여서 다시 보내 주세요.";

        public override string AnswerFirst(Instant opens) =>
            $"아직 내가 답하지 않은 오늘의 질문이에요. 먼저 답하면 `/peer`에서 바로 읽고 리뷰할 수 있어요. 답하지 않아도 {opens.Relative()}에는 열려요.";
    }

    private sealed class English : FormTexts
    {
        public override string Head => "🤝 **This answer waits for your review.** Choose all three; Send then asks you for a short comment.";

        public override string TheAnswer => "The answer";

        public override string NameShown => "Its author sees your name.";

        public override string NameHidden => "Its author does not see your name.";

        public override string Send => "Send";

        public override string PassOn => "Pass on";

        public override string PassedOn => "Someone else has it now. That is fine; the next one may suit you.";

        public override string Gone =>
            "This answer is not yours to review now. Its time may have run out, and it went to someone else. `/peer` shows what waits for you.";

        public override string MentorWasFaster(Snowflake mentor, Instant at) =>
            $"{mentor.UserMention()} sent a review first ({at.Relative()}), so this answer waits no more. `/staff reviews` shows what is left.";

        public override string ChooseAll => "Please choose structure, evidence and clarity first, then send.";

        public override string FormTitle => "A short comment";

        public override string CommentLabel => "What was good, and one thing to do next";

        public override string CommentPlaceholder => "You began with the point, which was good. Next time, add an example of your own.";

        public override string Sent => "✅ Your review is on its way. Thank you for reading so closely!";

        public override string AlreadySent => "✅ You have sent this review. It went out as you sent it first.";

        public override string NotSent => "What you have just written was not sent";

        public override string Until(Instant due) => $"⏳ Please send it before {due.DateAndTime()} ({due.Relative()}).";

        public override string TooShort(int fewest) => $"Please write what was good and what to do next, in {fewest} characters or more, and send it again.";

        public override string TooLong(int most) => $"A comment has at most {most} characters. Please shorten it a little and send it again.";

        public override string AnswerFirst(Instant opens) =>
            $"This is a question of today that you have not answered. Answer it first and you can review right away with `/peer`. It opens to you {opens.Relative()} in any case.";
    }
}
