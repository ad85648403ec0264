using NodaTime;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.CheckIns;

internal sealed class CheckInTextsKorean : CheckInTexts
{
    public override string UnknownCategory => "그런 분류는 없어요. 목록에서 하나를 골라 주세요.";

    public override string NothingToUndo => "여기에는 되돌릴 수 있는 내 기록이 없어요.";

    public override string Undo(int minutes) => $"되돌리기 ({minutes}분 안에)";

    public override string Recorded(int minutes, StudyDayTotals before, string? category)
    {
        var (what, aside) = category is null ? ("", "") : ($"{category} ", $" ({category})");
        return (minutes, before) switch
        {
            (0, { Events: 0 }) => $"✅ 오늘 공부를 기록했어요.{aside}",
            (0, _) => $"✅ 하나 더 기록했어요.{aside} 오늘 기록은 모두 **{before.Events + 1}개**예요.",
            (_, { Minutes: 0 }) => $"✅ {what}**{minutes}분**을 기록했어요.",
            _ => $"✅ {what}**{minutes}분**을 기록했어요. 앞서 기록한 {before.Minutes}분과 더하면 오늘은 모두 **{before.Minutes + minutes}분**이에요.",
        };
    }

    public override string MinutesOutOfRange(int most) => $"공부 시간은 1분부터 {most}분까지 적을 수 있어요. 시간을 고쳐서 다시 보내 주세요.";

    public override string MoreThanADay(int already, int left) => left > 0
        ? $"하루는 {already + left}분이고 오늘은 이미 {already}분을 기록해서, **{left}분**까지만 더 기록할 수 있어요. 시간을 줄여서 다시 보내 주세요."
        : $"오늘은 하루 {already}분이 모두 찼어요. 시간 없이 메모나 링크만 남길 수는 있어요.";

    public override string NoteTooLong(int most) => $"메모는 {most}자까지 적을 수 있어요. 조금만 줄여서 다시 보내 주세요.";

    public override string NoLink(int longest) =>
        $"링크는 `https://github.com/…`처럼 http나 https로 시작하는 {longest}자 이하의 웹 주소여야 해요. 고치거나 빼고 다시 보내 주세요.";

    public override string TooLateToUndo(int minutes) =>
        $"되돌릴 수 있는 {minutes}분이 지나서 기록을 그대로 뒀어요. 잘못 남긴 기록이면 운영진에게 말해 주세요. `/staff revoke`로 취소해 줄 수 있어요.";

    public override string TakenBack(int minutes, LocalDate date, LocalDate today, string? category)
    {
        var what = category is null ? "" : $"{category} ";
        return minutes == 0
            ? $"↩️ {Day(date, today)} {what}기록을 되돌렸어요."
            : $"↩️ {Day(date, today)} {what}**{minutes}분** 기록을 되돌렸어요.";
    }

    public override string DayNow(StudyDayTotals day, int missing, LocalDate date, LocalDate today)
    {
        var topic = Josa.EunNeun(Day(date, today));
        return day switch
        {
            { Events: 0 } => $"{topic} 이제 남은 기록이 없어요.",
            { Met: true, Minutes: > 0 } => $"{topic} **{day.Minutes}분**이 남아 있어서 그대로 채운 날이에요.",
            { Met: true } => $"{topic} 다른 기록이 있어서 그대로 채운 날이에요.",
            _ when date == today => $"{topic} **{day.Minutes}분**이 남아 있고, **{missing}분** 더 하면 채워져요.",
            _ => $"{topic} **{day.Minutes}분**만 남아서 채우지 못한 날이 됐어요.",
        };
    }

    public override string StreakNow(int days) => days > 0
        ? $"🔥 연속 기록은 지금 **{days}일**이에요."
        : "🌱 다음에 공부하면 1일째부터 시작해요.";

    private static string Day(LocalDate date, LocalDate today) => Period.DaysBetween(date, today) switch
    {
        0 => "오늘",
        1 => "어제",
        _ => date.InWords(Language.Korean),
    };
}
