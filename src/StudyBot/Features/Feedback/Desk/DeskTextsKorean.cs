using NodaTime;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Features.Feedback.Reporting;
using StudyBot.Words;

namespace StudyBot.Features.Feedback.Desk;

internal sealed class DeskTextsKorean : DeskTexts
{
    public override string Resolve => "해결했어요";

    public override string Dismiss => "그대로 두기";

    public override string LookAtItem => "항목 보기";

    public override string BackToList => "목록";

    public override string Previous => "이전";

    public override string Next => "다음";

    public override string ShowOpen => "남은 제보 보기";

    public override string ShowClosed => "처리한 제보 보기";

    public override string OpenPlaceholder => "열어 볼 제보를 골라요";

    public override string ResolveTitle => "제보를 해결했어요";

    public override string DismissTitle => "항목을 그대로 두기";

    public override string WordForMember => "알려 준 분께 전할 말 (없어도 돼요)";

    public override string ResolveExample => "처리했다는 DM에 함께 담겨요. 예: 2024년 기준으로 고쳤어요. (운영진 기록에도 남아요.)";

    public override string DismissExample => "비워 두면 멤버에게 아무 말도 전해지지 않아요. 적으면 DM으로 전해 드리고, 운영진 기록에도 남아요.";

    public override string KeyPoints => "핵심";

    public override string FollowUps => "이어질 수 있는 질문";

    public override string Gone => "이제 없는 제보예요. `/content reports`를 다시 열어 주세요.";

    public override string ItemIsGone => "제보받은 항목이 이제 없어요. 할 일이 남지 않았다면 제보를 닫아 주세요.";

    public override string Head(ReportState state) => state switch
    {
        ReportState.Open => "🚩 멤버가 틀린 곳을 알려 줬어요.",
        ReportState.Resolved => "✅ 해결한 제보예요.",
        _ => "☑️ 그대로 두기로 한 제보예요.",
    };

    public override string Title(ItemKind kind, string name) => $"{Sign(kind)} {Kind(kind)} · {name}";

    public override string From(Snowflake by, Instant at) => $"{by.UserMention()} · {at.Relative()}";

    public override string OthersOnIt(int others) => $"이 항목에 남은 제보가 {others}개 더 있어요. `/content reports`에서 볼 수 있어요.";

    public override string Closed(ReportState state, Snowflake by, Instant at) => state == ReportState.Resolved
        ? $"✅ {by.UserMention()}님이 해결했어요 · {at.Relative()}"
        : $"☑️ {by.UserMention()}님이 그대로 두기로 했어요 · {at.Relative()}";

    public override string SomebodyWasFaster(ReportState state, Snowflake by, Instant at) => state == ReportState.Resolved
        ? $"{by.UserMention()}님이 먼저 해결했어요 ({at.Relative()}). 방금 보낸 것은 저장하지 않았어요."
        : $"{by.UserMention()}님이 먼저 그대로 두기로 했어요 ({at.Relative()}). 방금 보낸 것은 저장하지 않았어요.";

    public override string Reason(string reason) => $"전한 말: {reason}";

    public override string ListTitle(bool open, int count) => open ? $"🚩 남은 제보 {count}개" : $"처리한 제보 {count}개";

    public override string Nothing(bool open) => open
        ? "남은 제보가 없어요. 멤버가 조언이나 모범 답안 아래의 **틀린 곳 알리기**를 누르면 여기에 모여요."
        : "아직 처리한 제보가 없어요.";

    public override string Page(int number, int count) => $"{number} / {count}쪽";

    public override string HowToMend(string id, bool isOwn) => isOwn
        ? $"우리 서버의 항목이에요. `/content edit item:{id}`로 고칠 수 있어요."
        : $"기본으로 들어 있는 항목이에요. `/content edit item:{id}`로 복사해서 고치거나, `/content retire item:{id}`로 나오지 않게 할 수 있어요.";

    public override string LoggedResolved(ItemKind kind, string name) => $"틀린 곳 제보를 해결했어요: {Kind(kind)} ‘{name}’";

    public override string LoggedDismissed(ItemKind kind, string name) => $"제보받은 항목을 그대로 두기로 했어요: {Kind(kind)} ‘{name}’";

    private static string Kind(ItemKind kind) => kind == ItemKind.Question ? "질문" : "조언";
}
