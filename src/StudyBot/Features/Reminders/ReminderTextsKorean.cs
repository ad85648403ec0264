using NodaTime;
using StudyBot.Features.Reminders.Planning;
using StudyBot.Words;

namespace StudyBot.Features.Reminders;

internal sealed class ReminderTextsKorean : ReminderTexts
{
    public override string On(string time, string zone, Instant next) =>
        $"⏰ 알림이 켜져 있어요. **{time}**({zone})까지 하루를 채우지 못했으면 DM으로 알려 줄게요. 다음은 빠르면 {next.DateAndTime()}이에요.";

    public override string ZoneComes(string zone, string from) => $"🕓 {from}부터는 {zone} 시간으로 계산해요.";

    public override string Moved(string chosen, string time) => $"{Josa.EunNeun(chosen)} 조용한 시간이라서 {time}에 보내요. `/remind quiet`로 조용한 시간을 바꿀 수 있어요.";

    public override string When(bool withoutRun) => withoutRun
        ? "이어 갈 연속 기록이 없는 날에도 보내요."
        : "이어 갈 연속 기록이 있는 날에만 보내요. 없는 날에도 받고 싶으면 `/remind on without_streak:True`를 보내 주세요.";

    public override string Quiet(string from, string until) => $"조용한 시간은 {from}부터 {until}까지예요.";

    public override string QuietCanChange => "바꾸려면 `/remind quiet from:22:00 until:8:00`처럼, 없애려면 `/remind quiet clear:True`를 보내 주세요.";

    public override string NoQuiet => "지금은 조용한 시간이 없어요. 정하려면 `/remind quiet from:22:00 until:8:00`처럼 보내 주세요.";

    public override string Promise => "이 서버에서 하루에 한 번까지, 공부하지 않아도 되는 날에는 보내지 않아요. 누가 빠졌는지는 아무에게도 알리지 않아요. 시간은 서버의 시간대, `/me`에서 바꿨다면 내 시간대로 계산해요.";

    public override string DirectTried => "📬 DM이 잘 가는지 방금 한 통 보내 봤어요.";

    public override string DirectClosed =>
        "⚠️ DM을 보내 봤는데 닫혀 있어요. 서버 이름 → 개인정보 보호 설정에서 다이렉트 메시지를 켜 주세요. 그때까지는 `/remind show`나 `/question today`에서 알려 줄게요.";

    public override string First => "👋 알림은 이렇게 DM으로 와요. 끄고 싶으면 알림 아래 **알림 끄기** 버튼을 누르거나 서버에서 `/remind off`를 보내면 돼요.";

    public override string Off => "🔕 알림을 껐어요. 다시 켜려면 서버에서 `/remind on`을 보내 주세요.";

    public override string WasOff => "🔕 알림은 꺼져 있어요. `/remind on`을 보내면 켜져요.";

    public override string NeverOn => "아직 알림을 켜지 않았어요. `/remind on time:21:00`처럼 보내면 그 시간까지 하루를 채우지 못했을 때 DM으로 알려 줘요.";

    public override string UnknownTime(string typed) => $"{Josa.EulReul($"‘{typed}’")} 시간으로 읽을 수 없어요. 21:30이나 오후 9시처럼 적어 주세요.";

    public override string BothEnds => "조용한 시간은 서로 다른 시작과 끝이 모두 필요해요. 예: `/remind quiet from:22:00 until:8:00`. 없애려면 `/remind quiet clear:True`를 보내 주세요.";

    public override string DayIsOpen(OpenDay open, string? server)
    {
        var where = server is null ? "" : $"**{server}**에 ";
        return open.HasBegun
            ? $"⏰ {where}오늘은 **{open.Minutes}분** 더 기록하면 채워져요. 질문에 하나 답해도 채워져요."
            : $"⏰ {where}오늘은 아직 기록이 없어요.";
    }

    public override string Run(OpenDay open) => open switch
    {
        { Run: 0 } => $"{Enough(open)} 오늘부터 새로 이어져요.",
        { IsLast: true } => $"{Enough(open)} 연속 **{open.Run}일**이 오늘도 이어져요.",
        _ => $"{Enough(open)} 연속 **{open.Run}일**이 이어져요. 오늘 쉬어도 휴식일({open.RestDays}일 남음)이 있어서 끊기지는 않아요.",
    };

    public override string Late => "알림이 조금 늦었어요. 그동안 보낼 수가 없었어요.";

    public override string Missed(int days) => $"제가 꺼져 있던 동안 {days}일은 알려 드리지 못했어요. 미안해요.";

    public override string CheckIn => "오늘 기록하기";

    public override string NotToday => "오늘은 쉴래요";

    public override string Stop => "알림 끄기";

    public override string GoOn => "알림 다시 받기";

    public override string Farewell(string? server)
    {
        var where = server is null ? "" : $"**{server}**에서 ";
        return $"🌙 {where}요즘 바쁘신 것 같아 알림은 여기서 멈출게요. 언제든 돌아오면 반가울 거예요.";
    }

    public override string Skipped => "🌙 알겠어요. 오늘은 더 알리지 않을게요. 푹 쉬어요.";

    public override string GoesOn(Instant next) => $"⏰ 다시 알려 줄게요. 다음은 빠르면 {next.DateAndTime()}이에요.";

    public override string Gone => "이 알림은 더는 없어요. 서버에서 `/remind show`를 보내면 지금 설정이 보여요.";

    private static string Enough(OpenDay open) => open switch
    {
        { HasBegun: true } => "채우면",
        { Minutes: 0 } => "하나만 남기면",
        _ => $"**{open.Minutes}분**을 기록하거나 질문에 하나 답하면",
    };
}
