using StudyBot.Features.PeerReviews.Records;
using StudyBot.Words;

namespace StudyBot.Features.PeerReviews;

/// <summary>What a review is made of, and what goes wrong with one.</summary>
internal abstract class PeerTexts
{
    public static Bilingual<PeerTexts> Both { get; } = new(new Korean(), new English());

    public abstract string OnlyInServers { get; }

    public abstract string QuestionGone { get; }

    public abstract string OnlyTheBeginning { get; }

    public abstract string Question { get; }

    public abstract string BackHome { get; }

    public abstract string Name(Criterion criterion);

    /// <param name="criterion">What is judged.</param>
    /// <param name="level">1 to 4.</param>
    public abstract string Level(Criterion criterion, int level);

    private sealed class Korean : PeerTexts
    {
        public override string OnlyInServers => "서버에서만 쓸 수 있어요. 서버 채널에서 `/peer`를 보내 주세요.";

        public override string QuestionGone => "이제는 없는 질문";

        public override string OnlyTheBeginning => "답이 길어서 앞부분만 보여 드려요.";

        public override string Question => "질문";

        public override string BackHome => "처음으로";

        public override string Name(Criterion criterion) => criterion switch
        {
            Criterion.Structure => "구성",
            Criterion.Evidence => "근거",
            _ => "전달",
        };

        public override string Level(Criterion criterion, int level) => (criterion, level) switch
        {
            (Criterion.Structure, 1) => "흐름을 따라가기 어려워요",
            (Criterion.Structure, 2) => "순서가 조금 섞여 있어요",
            (Criterion.Structure, 3) => "흐름이 잘 보여요",
            (Criterion.Structure, _) => "결론부터 마무리까지 또렷해요",
            (Criterion.Evidence, 1) => "이유나 예가 거의 없어요",
            (Criterion.Evidence, 2) => "이유는 있지만 막연해요",
            (Criterion.Evidence, 3) => "이유나 예가 구체적이에요",
            (Criterion.Evidence, _) => "경험이나 숫자로 뒷받침해요",
            (_, 1) => "여러 번 읽어야 이해돼요",
            (_, 2) => "어려운 부분이 조금 있어요",
            (_, 3) => "한 번에 이해돼요",
            _ => "처음 듣는 사람도 이해하겠어요",
        };
    }

    private sealed class English : PeerTexts
    {
        public override string OnlyInServers => "This only works in a server. Please send `/peer` in a server channel.";

        public override string QuestionGone => "A question that is gone";

        public override string OnlyTheBeginning => "The answer is long, so only its beginning is shown.";

        public override string Question => "Question";

        public override string BackHome => "Overview";

        public override string Name(Criterion criterion) => criterion switch
        {
            Criterion.Structure => "Structure",
            Criterion.Evidence => "Evidence",
            _ => "Clarity",
        };

        public override string Level(Criterion criterion, int level) => (criterion, level) switch
        {
            (Criterion.Structure, 1) => "Hard to follow",
            (Criterion.Structure, 2) => "The order is a little mixed up",
            (Criterion.Structure, 3) => "Easy to follow",
            (Criterion.Structure, _) => "Clear from its point to its end",
            (Criterion.Evidence, 1) => "Hardly any reasons or examples",
            (Criterion.Evidence, 2) => "There are reasons, but vague ones",
            (Criterion.Evidence, 3) => "Concrete reasons or examples",
            (Criterion.Evidence, _) => "Backed by experience or numbers",
            (_, 1) => "Takes several readings",
            (_, 2) => "Some parts are hard to understand",
            (_, 3) => "Understood at once",
            _ => "A newcomer would understand it",
        };
    }
}
