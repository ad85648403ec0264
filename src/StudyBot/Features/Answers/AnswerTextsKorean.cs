using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.Answers;

internal sealed class AnswerTextsKorean : AnswerTexts
{
    public override string KeyPoints => "핵심";

    public override string FormTitle => "면접 질문에 답하기";

    public override string YourAnswer => "내 답변";

    public override string FormPlaceholder => "면접에서 말하듯 적어 보세요. 두세 문장이어도 괜찮아요.";

    public override string LateFormPlaceholder => "지난 질문이라 보낸 뒤에는 고칠 수 없어요. 면접에서 말하듯 적어 보세요.";

    public override string Answered => "✅ 답을 남겼어요.";

    public override string AnswerChanged => "✅ 답을 고쳤어요.";

    public override string AnswerStands => "마감이 지나서 답을 고칠 수 없어요. 남긴 답은 모범 답안 옆에서 다시 볼 수 있어요.";

    public override string AnsweredLate => "지난 질문의 답이라 나중에 고칠 수 없어요. 공부는 오늘로 기록했어요.";

    public override string AnswerReplaced => "✅ 답을 남겼어요. 다른 창에서 먼저 보낸 답은 따로 보관해 두었어요.";

    public override string ShowKept => "먼저 보낸 답 보기";

    public override string KeptTitle => "먼저 보낸 답";

    public override string Restore => "이 답으로 되돌리기";

    public override string NothingKept => "따로 보관해 둔 답이 없어요.";

    public override string YourText => "방금 쓴 글";

    public override string Compare => "**내 답에 담은 내용을 골라 보세요**";

    public override string ComparePlaceholder => "내 답에 담은 내용 고르기";

    public override string CoveredNone => "이번에는 담지 못했어요";

    public override string AnswerFirst => "이 질문에 남긴 답이 없어요. 먼저 답해 주세요.";

    public override string AskMore => "꼬리 질문 받기";

    public override string PracticeSealed => "먼저 떠오르는 대로 답해 보면 더 오래 남아요. 한 문장이어도 괜찮아요.";

    public override string RevealAnyway => "그래도 보기";

    public override string NoHint => "이 질문에는 힌트가 없어요. 떠오르는 것부터 적어 보세요.";

    public override string EmptyAnswer => "답이 비어 있어요. 한 문장이라도 괜찮으니 적어서 다시 보내 주세요.";

    public override string UnknownQuestion => "그 질문을 찾지 못했어요. `/question today`로 오늘의 질문을 열어 주세요.";

    public override string OnlyTheBeginning => "답이 길어서 앞부분만 보여 드려요.";

    public override string Source(string document, string section) => section.Length == 0 ? $"출처: {document}" : $"바탕이 된 글: {document} · {section}";

    public override string AnswerTooLong(int most) => $"답은 {most}자까지 남길 수 있어요. 조금만 줄여서 다시 보내 주세요.";

    public override string ModelSealed(Instant opens) =>
        $"모범 답안은 내 답을 먼저 남기면 바로 열려요. 답하지 않아도 {opens.Relative()}에는 모두에게 열려요.";

    public override string Covered(int count, int points) =>
        count == 0 ? $"**핵심 {points}개는 다음에 담아 봐요.** 모범 답안을 보고 나면 훨씬 쉬워져요."
        : count == points ? $"**핵심 {points}개를 모두 담았어요!**"
        : $"**핵심 {points}개 가운데 {count}개를 담았어요**";

    public override string AskRating(string proposal) =>
        $"**얼마나 잘 떠올랐나요?** 담은 내용으로 보면 {Josa.IGa($"‘{proposal}’")} 알맞아요. 골라 두면 잊을 때쯤 `/review`에서 다시 물어볼게요.";

    public override string CompareAgain => "**글을 고쳤으니 새 글을 모범 답안의 핵심과 다시 견줘 보세요.**";

    public override string RatedBefore(string rating, string date) =>
        $"🔁 {Josa.EunNeun($"‘{rating}’")} 고치기 전 글에 남긴 평가예요. 다시 견주고 새로 고를 때까지 그대로 두고, **{date}**에 `/review`에서 다시 물어볼게요.";

    public override string Rated(string rating, string date) =>
        $"🔁 {Josa.EuroRo($"‘{rating}’")} 남겼어요. **{date}**에 `/review`에서 다시 물어볼게요.";
}
