using NodaTime;
using StudyBot.Study.Calendars;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Why;

internal sealed class WhyTextsKorean : WhyTexts
{
    public override string Title => "하루하루 이렇게 셌어요";

    public override string Older => "이전 14일";

    public override string Newer => "다음 14일";

    public override string CheckedIn => "체크인";

    public override string Excused => "쉬겠다는 신청이 승인된 날이라 세지 않아요";

    public override string Outage => "제가 꺼져 있던 날이라 세지 않아요";

    public override string EarnedBack => "두 배로 공부해서 되살렸어요";

    public override string NotBegun => "직접 남긴 첫 기록 전이라 세지 않아요";

    public override string Missed => "놓친 날이에요";

    public override string Rule => "공부한 날만 세요. 7일 채울 때마다 휴식일이 하나 생기고(최대 2일), 빠진 날에 저절로 써요.";

    public override string Date(LocalDate date) => date.WithDay(Language.Korean);

    public override string Dates(LocalDate first, LocalDate last) => $"{Date(first)} ~ {Date(last)}";

    public override string Minutes(int minutes) => $"{minutes}분";

    public override string Answers(int count) => $"답변 {count}개";

    public override string Reviews(int count) => $"복습 {count}개";

    public override string PeerReviews(int count) => $"동료 리뷰 {count}개";

    public override string Credit(string? reason) => reason is null ? "운영진 인정" : $"운영진 인정: {reason}";

    public override string RestDay(int left) => left == 0 ? "휴식일로 처리했어요 (남은 휴식일 없음)" : $"휴식일로 처리했어요 (남은 휴식일 {left}일)";

    public override string Off(DayOff off) => off switch
    {
        DayOff.Holiday holiday => $"공휴일: {holiday.Name.Korean}",
        DayOff.Break rest => $"방학: {DisplayText.Escape(rest.Name)}",
        DayOff.BeforeCohort => "기수가 시작하기 전이에요",
        DayOff.AfterCohort => "기수가 끝난 뒤예요",
        _ => "공부하지 않는 요일이에요",
    };

    public override string Broken(int days) => $"연속 {days}일이 여기서 끊겼어요";

    public override string Open(Instant end) => $"아직 열려 있어요. {end.Relative()}에 끝나요";

    public override string TooLittle(int minutes, int minimum) => $"{minutes}분 (최소 {minimum}분)";

    public override string Sum(int current, int restDays, int? toNext)
    {
        var next = toNext is { } days ? $", {days}일 더 채우면 하나 더 생겨요" : "";
        return $"지금 연속 **{current}일** · 휴식일 **{restDays}일** 남음{next}";
    }
}
