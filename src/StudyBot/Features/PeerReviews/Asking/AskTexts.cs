using StudyBot.Words;

namespace StudyBot.Features.PeerReviews.Asking;

/// <summary>What an author reads.</summary>
internal abstract class AskTexts
{
    public static Bilingual<AskTexts> Both { get; } = new(new Korean(), new English());

    public abstract string NoAnswer { get; }

    public abstract string JoinFirst { get; }

    public abstract string JoinAndAsk { get; }

    public abstract string Asked { get; }

    public abstract string Already { get; }

    public abstract string AsItStood { get; }

    public abstract string YourAnswer { get; }

    public abstract string Thanks { get; }

    public abstract string Thanked { get; }

    public abstract string ReviewGone { get; }

    /// <summary>Above a review.</summary>
    /// <param name="isMentor">Whether a mentor gave it.</param>
    /// <param name="number">Which it was to come: 1 or 2.</param>
    public abstract string Title(bool isMentor, int number);

    /// <param name="standing">Where it stands.</param>
    public abstract string Now(string standing);

    public abstract string TooMany(int most);

    private sealed class Korean : AskTexts
    {
        public override string NoAnswer => "그 답을 찾지 못했어요. `/answers`에서 내 답을 골라 다시 눌러 주세요.";

        public override string JoinFirst =>
            "리뷰는 서로 주고받아요. 나도 다른 분의 답을 리뷰하기로 하면 두 분께 내 답을 부탁할 수 있어요. 한 번에 많아야 세 개이고, 하나에 48시간이 있어요. 언제든 그만둘 수 있어요.";

        public override string JoinAndAsk => "참여하고 부탁하기";

        public override string Asked => "🤝 리뷰를 부탁했어요. 리뷰가 오면 DM으로 알려 드리고, `/peer`에서도 볼 수 있어요.";

        public override string Already => "이미 리뷰를 부탁한 답이에요.";

        public override string AsItStood => "부탁한 순간의 답이 이름 없이 전해져요. 그 뒤에 고쳐도 리뷰어가 읽는 글은 바뀌지 않아요.";

        public override string YourAnswer => "부탁한 내 답";

        public override string Thanks => "고마워요";

        public override string Thanked => "고마움을 전했어요";

        public override string ReviewGone => "그 리뷰를 찾지 못했어요. 서버에서 `/peer`를 다시 열어 주세요.";

        public override string Title(bool isMentor, int number) => $"🤝 {(isMentor ? "멘토" : "동료")}의 리뷰 {number}";

        public override string Now(string standing) => $"지금: {standing}.";

        public override string TooMany(int most) => $"아직 리뷰를 기다리는 답이 {most}개 있어요. 하나라도 리뷰를 다 받으면 또 부탁할 수 있어요.";
    }

    private sealed class English : AskTexts
    {
        public override string NoAnswer => "I could not find that answer. Please pick your own answer in `/answers` and press again.";

        public override string JoinFirst =>
            "Reviews go both ways. Agree to review others' answers and you can ask two members to review yours: three at a time at most, with 48 hours for each. You can stop at any time.";

        public override string JoinAndAsk => "Join and ask";

        public override string Asked => "🤝 You asked for a review. You will get each one by direct message, and see it in `/peer`.";

        public override string Already => "You have asked for a review of this answer.";

        public override string AsItStood => "Reviewers read it as it stood when you asked, without your name. Editing it later does not change what they read.";

        public override string YourAnswer => "Your answer, as you put it up";

        public override string Thanks => "Thanks";

        public override string Thanked => "You said thanks";

        public override string ReviewGone => "I could not find that review. Please open `/peer` in the server again.";

        public override string Title(bool isMentor, int number) => $"🤝 Review {number}, from a {(isMentor ? "mentor" : "peer")}";

        public override string Now(string standing) => $"Now: {standing}.";

        public override string TooMany(int most) => $"{most} answers of yours still wait for reviews. You can ask again as soon as one of them has all of its own.";
    }
}
