using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Excuses;

internal sealed class ExcuseTextsKorean : ExcuseTexts
{
    public override string None => "신청한 날이 없어요. 쉬어야 할 날이 있으면 `/excuse ask`로 신청해 주세요.";

    public override string ListTitle => "쉬겠다고 신청했거나 운영진이 준 날";

    public override string WithdrawPlaceholder => "기다리는 신청 취소하기";

    public override string Withdrawn => "신청을 취소했어요.";

    public override string CannotWithdraw => "이미 처리되었거나 없는 신청이에요.";

    public override string Approve => "승인";

    public override string Decline => "거절";

    public override string DeclineTitle => "신청 거절하기";

    public override string DeclineReason => "이유 (신청한 분이 볼 수 있어요)";

    public override string NoSuchExcuse => "그런 신청은 이 서버에 없어요.";

    public override string StaffSay(string reason) => $"운영진의 말: {reason}";

    public override string Problem(ExcuseProblem problem) => problem switch
    {
        ExcuseProblem.NotADate => "날짜를 읽지 못했어요. `3월 2일`이나 `2026-03-02`처럼 적어 주세요.",
        ExcuseProblem.LastBeforeFirst => "마지막 날이 첫날보다 앞서 있어요. 두 날짜를 바꿔서 다시 보내 주세요.",
        ExcuseProblem.TooLong => $"한 번에 {Excuse.MostDays}일까지 쉴 수 있어요. 더 길게 쉬어야 하면 그때 가서 다시 신청해 주세요.",
        ExcuseProblem.TooLongAgo => $"지난 날은 {ExcuseRange.MostDaysBack}일 전까지만 바로잡을 수 있어요. 더 가까운 날짜로 보내 주세요.",
        ExcuseProblem.TooFarAhead => "1년 안의 날짜로 보내 주세요. 그 뒤의 일은 가까워지면 신청해 주세요.",
        ExcuseProblem.NoReason => "이유를 한 줄 적어 주세요. 운영진만 볼 수 있어요.",
        _ => $"이유는 {ExcuseRange.LongestReason}자까지 적을 수 있어요. 조금만 줄여 주세요.",
    };

    public override string Range(LocalDate first, LocalDate last) =>
        first == last ? first.MonthAndDay(Language.Korean)
        : first.Year == last.Year ? $"{first.MonthAndDay(Language.Korean)} ~ {last.MonthAndDay(Language.Korean)}"
        : $"{first.WithYear(Language.Korean)} ~ {last.WithYear(Language.Korean)}";

    public override string State(ExcuseState state) => state switch
    {
        ExcuseState.Pending => "⏳ 운영진이 보고 있어요",
        ExcuseState.Approved => "✅ 승인",
        ExcuseState.Declined => "❌ 거절",
        ExcuseState.Withdrawn => "↩️ 취소",
        _ => "🚫 승인 취소",
    };

    public override string Gift => "🛌 운영진이 준 날";

    public override string Asked(string range) => $"📨 {range}에 쉬겠다고 운영진에게 신청했어요. 승인되면 그동안은 빠진 날로 세지 않아요. 이유는 운영진만 봐요.";

    public override string KnownAlready(string range, ExcuseState state) => $"그 날짜는 이미 신청했어요. **{range}** · {State(state)}";

    public override string Overlaps(string range) => $"이미 있는 **{range}** 신청과 겹쳐서 새로 신청하지 않았어요. 겹치지 않는 날짜로 다시 보내 주세요.";

    public override string BeforeBeginning(LocalDate? began) => began is { } date
        ? $"{date.MonthAndDay(Language.Korean)}에 시작했으니 그 전의 날은 빠진 날로 세지 않아요. {date.MonthAndDay(Language.Korean)}부터의 날짜로 보내 주세요."
        : "아직 시작하기 전이라 지난 날은 빠진 날로 세지 않아요. 오늘부터의 날짜로 보내 주세요.";

    public override string GrantedAlready(string member, string range) => $"{member}님은 이미 **{range}**에 쉬어도 돼요. 바뀐 것은 없어요.";

    public override string Waiting(string member, string range, string reason) => $"📨 {member}님이 **{range}**에 쉬겠다고 신청했어요.\n> {reason}";

    public override string Decided(string member, string range, ExcuseState state, string? by) =>
        $"{State(state)} · {member}님의 {range}{(by is null ? "" : $" · {by}님이 처리했어요")}";

    public override string TooLate(string decided) => $"다른 운영진이 먼저 처리했어요.\n{decided}";

    public override string News(ExcuseState state, string range, string? server)
    {
        var at = server is null ? "" : $"**{server}** 서버에서 ";
        return state switch
        {
            ExcuseState.Approved => $"✅ {at}**{range}**에 쉬겠다는 신청이 승인되었어요. 그동안 공부하지 않아도 연속 기록이 이어져요.",
            ExcuseState.Declined => $"{at}**{range}**에 쉬겠다는 신청이 승인되지 않았어요.",
            _ => $"{at}**{range}**의 승인이 취소되었어요. `/streak why`에서 지금 어떻게 세는지 볼 수 있어요.",
        };
    }

    public override string Given(string range, int days, string? server) =>
        $"🛌 {(server is null ? "" : $"**{server}** 서버 ")}운영진이 **{range}**을 쉬는 날로 인정했어요. 빠진 날로 세지 않으니 연속 기록은 걱정하지 마세요. 따로 할 일은 없어요.";

    public override string Logged(ExcuseState state, string member, string range) => state switch
    {
        ExcuseState.Approved => $"{member}님의 {range} 신청을 승인했어요",
        ExcuseState.Declined => $"{member}님의 {range} 신청을 거절했어요",
        _ => $"{member}님의 {range} 승인을 취소했어요",
    };

    public override string BriefWaiting => "쉬기 신청";

    public override string BriefOpen => "쉬기 신청 보기";

    public override string NothingWaits => "기다리는 신청이 없어요. 다른 운영진이 먼저 처리했어요.";
}
