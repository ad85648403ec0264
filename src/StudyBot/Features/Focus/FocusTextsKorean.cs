using NodaTime;
using StudyBot.Features.Focus.Credits;
using StudyBot.Words;

namespace StudyBot.Features.Focus;

internal sealed class FocusTextsKorean : FocusTexts
{
    public override string Title(int minutes, int rounds, bool isOver)
    {
        var length = rounds == 1 ? $"{minutes}분" : $"{minutes}분 × {rounds}라운드";
        return isOver ? $"✅ **집중 {length}, 수고했어요!**" : $"🎯 **집중 {length}**";
    }

    public override string Focusing(int round, int rounds, Instant ends) => rounds == 1
        ? $"⏳ {ends.TimeOfDay()}에 끝나요 ({ends.Relative()})."
        : $"⏳ **{round}/{rounds}라운드** · {ends.TimeOfDay()}까지예요 ({ends.Relative()}).";

    public override string OnBreak(int nextRound, int rounds, Instant ends) =>
        $"☕ **쉬는 시간** · {ends.TimeOfDay()}에 {nextRound}/{rounds}라운드를 시작해요 ({ends.Relative()}).";

    public override string Paused(int round, int rounds, int left, Instant until) =>
        $"⏸️ **잠시 멈췄어요** · {(rounds == 1 ? "" : $"{round}/{rounds}라운드가 ")}{left}분 남았어요. {until.TimeOfDay()}까지 이어 가지 않으면 지금까지 한 만큼 기록하고 끝나요 ({until.Relative()}).";

    public override string IsOver => "이미 끝난 집중이에요. `/focus start`로 다시 시작할 수 있어요.";

    public override string Together(string names) => $"👥 {names}";

    public override string Hint => "‘함께하기’를 누르면 지금부터 같이 해요. 집중한 시간은 공부한 시간으로 기록되고, 5분이 안 되면 기록하지 않아요.";

    public override string CameLate => "제가 잠시 꺼져 있었어요. 그동안 끝난 시간은 제때 끝난 것으로 기록했어요.";

    public override string Result(string name, int spent, int recorded) => (spent, recorded) switch
    {
        ( < FocusLimits.LeastCounted, 0) => $"{name} {spent}분 (5분이 안 돼서 기록하지 않았어요)",
        (_, 0) => $"{name} **{spent}분** (하루 1440분이 다 차서 기록하지 못했어요)",
        var (_, counted) when counted < spent => $"{name} **{spent}분** (기록은 {counted}분)",
        _ => $"{name} **{spent}분**",
    };

    public override string Join => "함께하기";

    public override string Leave => "나가기";

    public override string Pause => "잠시 멈추기";

    public override string Resume => "이어 가기";

    public override string Stop => "끝내기";

    public override string Started(int rounds) => rounds == 1
        ? "🎯 집중을 시작했어요. 휴대폰은 잠시 엎어 두세요."
        : "🎯 첫 라운드를 시작했어요. 다른 사람도 ‘함께하기’로 들어올 수 있어요.";

    public override string StartedUnseen => "🎯 집중을 시작했어요. Discord가 느려서 메시지는 곧 올라와요. 그동안은 `/focus status`로 볼 수 있어요.";

    public override string CannotPost =>
        "이 채널에는 봇이 글을 올릴 수 없어서 시작하지 않았어요. 다른 채널에서 시작하거나, 운영진에게 봇의 ‘채널 보기’와 ‘메시지 보내기’ 권한을 부탁해 주세요.";

    public override string MinutesOutOfRange => $"한 라운드는 {FocusLimits.ShortestRound}분부터 {FocusLimits.LongestRound}분까지예요. 시간을 고쳐서 다시 보내 주세요.";

    public override string RoundsOutOfRange => $"라운드는 1번부터 {FocusLimits.MostRounds}번까지예요. 수를 고쳐서 다시 보내 주세요.";

    public override string BreakOutOfRange => $"쉬는 시간은 1분부터 {FocusLimits.LongestBreak}분까지예요. 시간을 고쳐서 다시 보내 주세요.";

    public override string TooLong => $"쉬는 시간까지 합쳐서 {FocusLimits.LongestHours}시간까지 정할 수 있어요. 라운드나 시간을 줄여서 다시 보내 주세요.";

    public override string TaskTooLong => $"할 일은 {FocusLimits.LongestTask}자까지 적을 수 있어요. 조금만 줄여서 다시 보내 주세요.";

    public override string NothingRuns => "진행 중인 집중이 없어요. `/focus start`로 시작해 보세요.";

    public override string NotHost(string host, bool isIn)
    {
        var own = isIn ? "나만 빠지려면 ‘나가기’를 누르거나 `/focus stop`을 보내 주세요." : "같이 하려면 ‘함께하기’를 눌러 주세요.";
        return $"{host}님이 시작한 집중이라 멈추고 끝내는 것은 그분만 할 수 있어요. {own}";
    }

    public override string NotIn => "이 집중에 들어와 있지 않아요. 함께하려면 ‘함께하기’를 눌러 주세요.";

    public override string AlreadyIn => "벌써 함께하고 있어요. 그대로 이어 가면 돼요.";

    public override string ElsewhereAlready => "벌써 집중하고 있어요. 새로 시작하거나 다른 데 들어가려면 `/focus stop`으로 먼저 끝내 주세요.";

    public override string Full => $"{FocusLimits.MostMembers}명이 모두 찼어요. `/focus start`로 하나 더 시작해 보세요.";

    public override string BreakCannotPause => "지금은 쉬는 시간이에요. 다음 라운드가 시작되면 멈출 수 있어요.";

    public override string Resumed => "▶️ 다시 이어 가요.";

    public override string Stopped => "⏹️ 집중을 끝냈어요. 함께하던 사람의 시간도 모두 기록돼요.";

    public override string TooShort(int spent) => $"집중한 시간이 {spent}분이라 기록하지 않았어요. 5분부터 기록돼요.";

    public override string DayIsFull(int spent) => $"{spent}분 집중했지만, 하루 1440분이 다 차서 더 기록하지 못했어요.";

    public override string RecordedNow(int spent, int recorded) => recorded < spent
        ? $"✅ {spent}분 집중했어요. 하루는 1440분이라 **{recorded}분**만 기록했어요."
        : $"✅ 집중한 **{recorded}분**을 기록했어요.";

    public override string CountsFor(string date) => $"시작한 날인 {date}의 공부로 기록했어요.";

    public override string RecordedSince => "📬 지난번 이후에 기록한 집중 시간이에요.";

    public override string Recorded(FocusKind kind, LocalDate date, int spent, int recorded)
    {
        var where = kind == FocusKind.Voice ? "🎧 음성 채널" : "🎯 집중";
        var rest = recorded < spent ? $" ({spent}분 가운데, 하루 1440분까지만 기록돼요)" : "";
        return $"{where} · {date.InWords(Language.Korean)} · **{recorded}분**{rest}";
    }

    public override string SoFar(int minutes) => $"지금까지 **{minutes}분** 집중했어요.";

    public override string NothingToday => "-# 오늘 기록한 집중 시간은 아직 없어요.";

    public override string Today(int inSessions, int inVoice) => (inSessions, inVoice) switch
    {
        (_, 0) => $"-# 오늘 기록한 집중 시간은 {inSessions}분이에요.",
        (0, _) => $"-# 오늘 음성 채널에서 {inVoice}분을 기록했어요.",
        _ => $"-# 오늘 집중으로 {inSessions}분, 음성 채널에서 {inVoice}분을 기록했어요.",
    };
}
