using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.Answers;

internal sealed class AnswerTextsKorean : AnswerTexts
{
    public override string KeyPoints => "핵심";

    public override string FollowUps => "이어질 수 있는 질문";

    public override string FormTitle => "면접 질문에 답하기";

    public override string YourAnswer => "내 답변";

    public override string FormPlaceholder => "면접에서 말하듯 적어 보세요. 두세 문장이어도 괜찮아요.";

    public override string Answered => "✅ 답을 남겼어요.";

    public override string AnswerChanged => "✅ 답을 고쳤어요.";

    public override string AnswerStands => "마감이 지나서 답을 고칠 수 없어요. 남긴 답은 모범 답안 옆에서 다시 볼 수 있어요.";

    public override string AnsweredLate => "지난 질문의 답이라 나중에 고칠 수 없어요. 공부는 오늘로 기록했어요.";

    public override string Checklist => "이런 내용을 담았는지 살펴보세요";

    public override string EmptyAnswer => "답이 비어 있어요. 한 문장이라도 괜찮으니 적어서 다시 보내 주세요.";

    public override string UnknownQuestion => "그 질문을 찾지 못했어요. `/question today`로 오늘의 질문을 열어 주세요.";

    public override string OnlyTheBeginning => "답이 길어서 앞부분만 보여 드려요.";

    public override string Source(string document, string section) =>
        section.Length == 0 ? $"출처: {document}" : $"바탕이 된 글: {document} · {section}";

    public override string NoHint => "이 질문에는 힌트가 없어요. 떠오르는 것부터 적어 보세요.";

    public override string AnswerTooLong(int most) => $"답은 {most}자까지 남길 수 있어요. 조금만 줄여서 다시 보내 주세요.";

    public override string Sealed(Instant opens) =>
        $"모범 답안은 내 답을 먼저 남기면 바로 열려요. 답하지 않아도 {opens.Relative()}에는 모두에게 열려요.";
}
