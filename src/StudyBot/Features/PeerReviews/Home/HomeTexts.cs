using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Home;

/// <summary>What <c>/peer</c> says.</summary>
internal abstract class HomeTexts
{
    public static Bilingual<HomeTexts> Both { get; } = new(new Korean(), new English());

    /// <summary>To who does not review (any more).</summary>
    public abstract string Invitation { get; }

    public abstract string Join { get; }

    public abstract string Joined { get; }

    public abstract string Leave { get; }

    public abstract string ShowName { get; }

    public abstract string HideName { get; }

    public abstract string NameShown { get; }

    public abstract string NameHidden { get; }

    public abstract string NothingWaits { get; }

    public abstract string OwnTitle { get; }

    public abstract string OpenPlaceholder { get; }

    public abstract string ReceivedPlaceholder { get; }

    /// <param name="passedOn">How many reviews go to others.</param>
    public abstract string Left(int passedOn);

    public abstract string Title { get; }

    /// <param name="given">One or more.</param>
    /// <param name="thanked">How many of them.</param>
    public abstract string Count(int given, int thanked);

    /// <summary>To a reviewer who has put nothing up (yet).</summary>
    public abstract string HowToAsk { get; }

    public abstract string WaitingTitle(int count);

    public abstract string Until(Instant due);

    /// <summary>At most 100 characters.</summary>
    public abstract string Came(int count);

    private sealed class Korean : HomeTexts
    {
        public override string Invitation =>
            """
            🤝 **서로의 답 리뷰하기**
            내 답을 두 분이 읽고 구성, 근거, 전달을 짚어 줘요. 대신 나도 다른 분의 답을 리뷰해요. 한 번에 많아야 세 개이고, 하나에 48시간이 있어요.
            리뷰하는 사람에게 글쓴이의 이름은 보이지 않아요. 내 이름도 내가 보이겠다고 할 때만 보여요.
            """;

        public override string Join => "참여하기";

        public override string Joined => "✅ 참여했어요! 리뷰할 답이 생기면 DM으로 알려 드릴게요.";

        public override string Title => "🤝 **서로의 답 리뷰하기**";

        public override string HowToAsk => "-# 내 답을 리뷰받고 싶으면 `/answers`에서 답을 골라 **리뷰 부탁하기**를 눌러 주세요.";

        public override string Leave => "그만하기";

        public override string ShowName => "내 이름 보이기";

        public override string HideName => "내 이름 숨기기";

        public override string NameShown => "👋 이제부터 보내는 리뷰에 내 이름이 보여요.";

        public override string NameHidden => "🙈 이제부터 보내는 리뷰에 내 이름이 보이지 않아요.";

        public override string NothingWaits => "지금 기다리는 리뷰가 없어요.";

        public override string OwnTitle => "**내가 부탁한 답**";

        public override string OpenPlaceholder => "리뷰할 답 고르기";

        public override string ReceivedPlaceholder => "받은 리뷰 보기";

        public override string Left(int passedOn) => passedOn == 0
            ? "리뷰를 그만뒀어요. 언제든 다시 참여할 수 있어요."
            : $"리뷰를 그만뒀어요. 기다리던 리뷰 {passedOn}개는 다른 분께 넘겼어요. 언제든 다시 참여할 수 있어요.";

        public override string Count(int given, int thanked) => thanked == 0
            ? $"지금까지 리뷰 {given}개를 보냈어요."
            : $"지금까지 리뷰 {given}개를 보냈고, 고맙다는 인사를 {thanked}번 받았어요.";

        public override string WaitingTitle(int count) => $"**나를 기다리는 리뷰 {count}개**";

        public override string Until(Instant due) => $"{due.DateAndTime()}까지 ({due.Relative()})";

        public override string Came(int count) => $"리뷰 {count}개";
    }

    private sealed class English : HomeTexts
    {
        public override string Invitation =>
            """
            🤝 **Peer review**
            Two members read your answer and tell you about its structure, evidence and clarity. In return you review others' answers: three at a time at most, with 48 hours for each.
            Reviewers do not see whose answer it is. Your own name is shown only if you choose so.
            """;

        public override string Join => "Join";

        public override string Joined =>
            "✅ You are in! You will get a direct message when an answer waits for you.";

        public override string Title => "🤝 **Peer review**";

        public override string HowToAsk => "-# To have an answer of yours reviewed, pick it in `/answers` and press **Ask for a review**.";

        public override string Leave => "Stop reviewing";

        public override string ShowName => "Show my name";

        public override string HideName => "Hide my name";

        public override string NameShown => "👋 The reviews that you send from now on show your name.";

        public override string NameHidden => "🙈 The reviews that you send from now on do not show your name.";

        public override string NothingWaits => "Nothing waits for your review now.";

        public override string OwnTitle => "**Answers that you put up**";

        public override string OpenPlaceholder => "Choose an answer to review";

        public override string ReceivedPlaceholder => "See the reviews that came";

        public override string Left(int passedOn) => passedOn switch
        {
            0 => "You no longer review. You can join again at any time.",
            1 => "You no longer review. The one that waited for you goes to someone else. You can join again at any time.",
            _ => $"You no longer review. The {passedOn} that waited for you go to others. You can join again at any time.",
        };

        public override string Count(int given, int thanked)
        {
            var sent = given == 1 ? "You have sent one review" : $"You have sent {given} reviews";
            return thanked switch
            {
                0 => $"{sent} so far.",
                1 => $"{sent} so far, and were thanked once.",
                _ => $"{sent} so far, and were thanked {thanked} times.",
            };
        }

        public override string WaitingTitle(int count) => count == 1 ? "**One review waits for you**" : $"**{count} reviews wait for you**";

        public override string Until(Instant due) => $"due {due.DateAndTime()} ({due.Relative()})";

        public override string Came(int count) => count == 1 ? "One review" : $"{count} reviews";
    }
}
