using NodaTime;
using StudyBot.Features.Answers.Threads;
using StudyBot.Words;

namespace StudyBot.Features.Answers.Sharing;

internal sealed class ShareTextsKorean : ShareTexts
{
    public override string Share => "내 답 나누기";

    public override string Unshare => "그만 나누기";

    public override string SharedWithEveryone => "📤 내 답을 서버의 모두가 볼 수 있어요.";

    public override string Unshared => "🙈 이제 내 답은 나만 볼 수 있어요.";

    public override string Helped => "도움이 됐어요";

    public override string ThanksGiven => "👍 도움이 됐다고 전했어요.";

    public override string ThanksTaken => "도움이 됐다는 표시를 거뒀어요.";

    public override string NobodyYet => "아직 나눠 준 답이 없어요. 조금 뒤에 다시 열어 보세요.";

    public override string NobodyYetBeFirst => "아직 나눠 준 답이 없어요. 내 답을 먼저 나눠 보면 어때요? 언제든 거둘 수 있어요.";

    public override string NoLongerShared => "이제는 볼 수 없는 답이에요. 나눠 준 분이 거뒀을 수 있어요.";

    public override string Newer => "이전";

    public override string Older => "다음";

    public override string OnlyTheBeginning => "답이 길어서 앞부분만 보여 드려요.";

    public override string LookAsStaff => "운영진으로 보기";

    public override string TakeDown => "이 답 내리기";

    public override string TakenDown => "🛡️ 답을 내렸어요. 쓴 분께는 내 답 아래에 알려 드려요. 운영진 기록에도 남았어요.";

    public override string AllowAgain => "다시 나눌 수 있게 하기";

    public override string AllowedAgain => "쓴 분이 다시 나눌 수 있어요. 나눌지는 쓴 분이 정해요.";

    public override string WasNotTakenDown => "내려진 답이 아니에요.";

    public override string TakenDownByStaff => "🛡️ 운영진이 이 답을 내려서 지금은 나만 볼 수 있어요. 까닭이 궁금하면 운영진에게 물어봐 주세요.";

    public override string PostInThread => "스레드에도 올리기";

    public override string PostInThreadAgain => "스레드에 다시 올리기";

    public override string KeepOutOfThread => "스레드에는 올리지 않기";

    public override string RemoveFromThread => "스레드에서 내리기";

    public override string SoonInThread => "🧵 곧 질문 스레드에도 올라가요.";

    public override string InThread => "🧵 질문 스레드에도 올라가 있어요.";

    public override string LeavingThread => "🧵 스레드에 올린 글을 지우고 있어요.";

    public override string WholeInOthers => "앞부분이에요. 전체는 질문 아래 ‘다른 사람의 답’에서 볼 수 있어요.";

    public override string ForThread(Instant closes) =>
        $"🧵 마감 뒤({closes.Relative()}) 질문 스레드에도 올라가요. 아직 답하지 않은 분들께 미리 보이지 않게 하려고요.";

    public override string ThreadFailed(ThreadTrouble trouble) => $"🧵 스레드에 올리지 못했어요. {Fix(trouble)}";

    public override string RemovalFailed(ThreadTrouble trouble) => $"🧵 스레드에 올린 글을 지우지 못했어요. {Fix(trouble)} 급하면 운영진에게 지워 달라고 해 주세요.";

    public override string OthersTitle(int position, int count) => $"👥 다른 사람의 답 · {count}개 가운데 {position}번째";

    public override string OthersSealed(Instant opens) =>
        $"다른 사람의 답은 내 답을 먼저 남기면 바로 열려요. 답하지 않아도 {opens.Relative()}에는 모두에게 열려요.";

    public override string SharedWithAnswered(Instant opens) =>
        $"📤 이 질문에 답한 분들이 내 답을 볼 수 있어요. 답하지 않은 분들께는 {opens.Relative()}에 열려요.";

    public override string OwnThanks(int count) => count == 0 ? "내 답이에요. 아직 도움이 됐다는 표시는 없어요." : $"👍 내 답이 **{count}명**에게 도움이 됐어요.";

    private static string Fix(ThreadTrouble trouble) => trouble switch
    {
        ThreadTrouble.Gone => "스레드가 없어졌어요. 나눈 답은 ‘다른 사람의 답’에서 그대로 볼 수 있어요.",
        ThreadTrouble.Locked => "스레드가 잠겨 있어요. 운영진이 풀어 준 다음 다시 눌러 주세요.",
        ThreadTrouble.NoAccess => "제가 그 스레드에 글을 쓸 수 없어요. 운영진이 ‘스레드에서 메시지 보내기’ 권한을 준 다음 다시 눌러 주세요.",
        _ => "Discord와 연결이 고르지 않았어요. 조금 뒤에 다시 눌러 주세요.",
    };
}
