using NodaTime;
using StudyBot.Features.Streaks.Excuses;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Corrections;

internal sealed class CorrectionTextsKorean : CorrectionTexts
{
    public override string Bots => "봇은 공부하지 않아요. 다른 사람을 골라 주세요.";

    public override string NotADate => "날짜를 읽지 못했어요. `3월 2일`이나 `2026-03-02`처럼 적어 주세요.";

    public override string InTheFuture => "아직 오지 않은 날은 인정할 수 없어요. 오늘이나 지난 날짜로 보내 주세요.";

    public override string TooLongAgo => $"{CorrectionLedger.MostDaysBack}일 전까지만 인정할 수 있어요. 더 가까운 날짜로 보내 주세요.";

    public override string CountsAlready => "그날은 이미 공부한 날로 세고 있어요. 바뀐 것은 없어요.";

    public override string ReasonNeeded => $"이유를 {CorrectionLedger.LongestReason}자 안에서 적어 주세요. 멤버도 볼 수 있어요.";

    public override string Undo => "되돌리기";

    public override string Undone => "되돌렸어요.";

    public override string NothingToUndo => "이미 되돌렸거나 그 뒤에 바뀌어서 되돌릴 것이 없어요.";

    public override string NothingToRevoke => "되돌릴 만한 최근 기록이 없어요.";

    public override string WhatPlaceholder => "무엇을 취소할까요?";

    public override string RevokeTitle => "기록 취소하기";

    public override string RevokeReason => "이유 (멤버가 볼 수 있어요)";

    public override string ChooseWhat(string member) => $"{member}님의 최근 기록이에요. 취소할 것을 고르면 이유를 물어볼게요.";

    protected override string CheckIn(LocalDate date, int minutes) => minutes == 0 ? $"{Date(date)} 체크인" : $"{Date(date)} 체크인 {minutes}분";

    protected override string Focus(LocalDate date, int minutes) => $"{Date(date)} 집중 {minutes}분";

    protected override string CreditOf(LocalDate date) => $"{Date(date)} 운영진 인정";

    public override string ExcuseOf(string range) => $"{range} 신청 승인";

    public override string Credited(string member, LocalDate date, int streak) => $"✅ {member}님의 **{Date(date)}**을 공부한 날로 인정했어요. 지금 연속 **{streak}일**이에요.";

    public override string Granted(string member, string range, int streak) => $"✅ {member}님은 **{range}**에 쉬어도 돼요. 지금 연속 **{streak}일**이에요.";

    public override string Revoked(string member, string what, int streak) => $"✅ {member}님의 {Josa.EulReul(what)} 취소했어요. 지금 연속 **{streak}일**이에요.";

    public override string LoggedCredit(string member, LocalDate date) => $"{member}님의 {Date(date)}을 공부한 날로 인정했어요";

    public override string LoggedRevocation(string member, string what) => $"{member}님의 {Josa.EulReul(what)} 취소했어요";

    public override string LoggedUndo(string member, string what) => $"{member}님의 {what}에 대한 처리를 되돌렸어요";

    public override string CreditNews(LocalDate date, string reason, string? server) =>
        $"✅ {At(server)}운영진이 **{Date(date)}**을 공부한 날로 인정했어요.\n운영진의 말: {reason}";

    public override string RevocationNews(string what, string reason, string? server) =>
        $"{At(server)}운영진이 {Josa.EulReul($"**{what}**")} 취소했어요.\n운영진의 말: {reason}\n`/streak why`에서 지금 어떻게 세는지 볼 수 있어요.";

    public override string CreditUndoneNews(LocalDate date, string? server) =>
        $"{At(server)}운영진이 **{Date(date)}**을 공부한 날로 인정했던 것을 되돌렸어요. `/streak why`에서 지금 어떻게 세는지 볼 수 있어요.";

    public override string RestoredNews(string what, string? server) =>
        $"✅ {At(server)}운영진이 취소했던 {Josa.EulReul($"**{what}**")} 되돌려 놓았어요. 전처럼 그대로 세요.";

    private static string At(string? server) => server is null ? "" : $"**{server}** 서버에서 ";

    private static string Date(LocalDate date) => date.MonthAndDay(Language.Korean);

    public override string? GrantProblem(ExcuseProblem problem) => problem switch
    {
        ExcuseProblem.TooLong => $"한 번에 {Excuse.MostDays}일까지 정할 수 있어요. 더 길면 기간을 나눠서 보내 주세요.",
        ExcuseProblem.TooFarAhead => "1년 안의 날짜로 보내 주세요.",
        ExcuseProblem.NoReason or ExcuseProblem.ReasonTooLong => ReasonNeeded,
        _ => null,
    };

    public override string GrantTitle => "쉬어도 되는 날로 인정하기";

    public override string GrantFirst => "첫날";

    public override string GrantLast => "마지막 날";

    public override string NeverStudied => "이 서버에서 공부한 적이 없는 분이에요. `/staff excuse`에서 멤버를 골라 주세요.";
}
