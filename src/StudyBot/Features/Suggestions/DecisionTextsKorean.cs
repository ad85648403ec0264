using NodaTime;
using StudyBot.Content.Own;
using StudyBot.Words;

namespace StudyBot.Features.Suggestions;

internal sealed class DecisionTextsKorean : DecisionTexts
{
    public override string Approve => "승인하기";

    public override string EditAndApprove => "고쳐서 승인하기";

    public override string CompleteAndApprove => "채워서 승인하기";

    public override string Decline => "돌려보내기";

    public override string Previous => "이전";

    public override string Next => "다음";

    public override string OpenList => "하나씩 보기";

    public override string SeeAll => "기다리는 제안은 `/content suggestions`에서 모아 볼 수 있어요.";

    public override string Unnamed => "이름은 보여 주지 않아요";

    public override string EditTitle => "고쳐서 승인하기";

    public override string TopicLabel => "주제";

    public override string LevelLabel => "난이도";

    public override string DeclineTitle => "제안 돌려보내기";

    public override string ReadyLabel => "이유 (없어도 돼요)";

    public override string ReasonLabel => "덧붙일 말 (없어도 돼요)";

    public override string ReasonDescription => "제안한 분에게 그대로 전하고, 운영진 기록에도 남아요.";

    public override string ReasonPlaceholder => "예: 어떤 상황에서 묻는 질문인지 한 문장만 더 있으면 좋겠어요.";

    public override string SimilarTo => "비슷한 질문";

    public override string NothingWaits => "기다리는 제안이 없어요.";

    public override string NoSuchSuggestion => "이 서버에 없는 제안이에요. `/content suggestions`에서 찾아 주세요.";

    public override string TextIsKept => "쓰신 내용은 그대로 남아 있어요. 아래 버튼을 누르면 이어서 고칠 수 있어요.";

    public override string YourTextIsBelow => "쓰신 내용은 첨부한 파일에 있어요.";

    public override string ReasonTooLong(int most) => $"덧붙일 말은 {most}자까지 쓸 수 있어요. 조금 줄여서 다시 보내 주세요.";

    public override string Arrived(string author, Instant sent) => $"📮 **질문 제안이 왔어요** · {author} · {sent.Relative()}";

    public override string Waiting(int place, int count, string author, Instant sent) =>
        $"📮 **기다리는 제안 {count}개 중 {place}번째** · {author} · {sent.Relative()}";

    public override string ManyWait(int count) => $"📮 **기다리는 질문 제안이 {count}개예요.** 오래된 것부터 `/content suggestions`에서 볼 수 있어요.";

    public override string Named(string name) => $"질문이 나올 때 ‘제안: {name}’{Josa.IGa(name)[name.Length..]} 함께 보여요";

    public override string StillMissing(IReadOnlyList<DraftField> fields) =>
        $"승인하려면 채우거나 고칠 것: {string.Join(", ", fields.Select(DraftTexts.Both.Korean.Name))}";

    public override string Outcome(Suggestion suggestion) => suggestion.State switch
    {
        SuggestionState.Approved => $"✅ {suggestion.DecidedBy?.UserMention()}님이 승인했어요 ({suggestion.DecidedAt?.Relative()}) · `{OwnId.Of(suggestion.ItemNumber ?? 0)}`",
        SuggestionState.Declined => $"↩️ {suggestion.DecidedBy?.UserMention()}님이 돌려보냈어요 ({suggestion.DecidedAt?.Relative()})",
        _ => $"🗑️ 제안한 분이 거뒀어요 ({suggestion.DecidedAt?.Relative()})",
    };

    public override string Faster(string outcome) => $"이미 끝난 제안이라 아무것도 바꾸지 않았어요.\n{outcome}";

    public override string NotApproved(int problems) => $"⚠️ 아직 승인하지 않았어요. {problems}가지만 고치면 돼요.";

    public override string LogApproved(string member, string name, string item) => $"{member}님이 제안한 질문을 승인했어요: ‘{name}’ (`{item}`)";

    public override string LogDeclined(string member, ReadyReason? reason) =>
        $"{member}님의 질문 제안을 돌려보냈어요{(reason is { } why ? $": {SuggestionTexts.Both.Korean.Reason(why)}" : ".")}";
}
