using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Digests.Weeks;
using StudyBot.Words;

namespace StudyBot.Features.Digests;

internal sealed class DigestTextsKorean : DigestTexts
{
    public override string Title(DigestWeek week)
    {
        var number = week.Number is { } of ? $"{of}주 차 · " : "";
        return $"지난주 소식 · {number}{week.Monday.Month}월 {week.Monday.Day}일–{week.Sunday.Month}월 {week.Sunday.Day}일";
    }

    public override string Together(DigestWeek week)
    {
        var minutes = week.Totals.Minutes > 0 ? $", **{Time(week.Totals.Minutes)}**" : "";
        string?[] parts =
        [
            week.Totals.Answers > 0 ? $"답변 **{week.Totals.Answers}개**" : null,
            week.Totals.Reviews > 0 ? $"복습과 리뷰 **{week.Totals.Reviews}번**" : null,
        ];
        var line = $"**{week.Members}명**이 모두 합쳐 **{week.Totals.Days}일**{minutes} 공부했어요.";
        var rest = string.Join(" · ", parts.OfType<string>());
        return rest.Length == 0 ? line : $"{line}\n{rest}";
    }

    public override string CameBackTitle => "다시 만나 반가워요";

    public override string CameBack(IReadOnlyList<string> names, int others)
    {
        if (names.Count == 0)
            return $"{others}명이 쉬었다가 돌아왔어요.";
        var more = others > 0 ? $" 외 {others}명이" : "님이";
        return $"{string.Join(", ", names)}{more} 쉬었다가 돌아왔어요.";
    }

    public override string ImprovedTitle => "평소보다 더 했어요";

    public override string Improved(string name, Improvement improvement) => improvement.Days > 0
        ? $"{name} 평소 한 주보다 **{improvement.Days}일** 더"
        : $"{name} 평소 한 주보다 **{Time(improvement.Minutes)}** 더";

    public override string MilestonesTitle => "마일스톤";

    public override string Milestone(int days, IReadOnlyList<string> names, int others)
    {
        var who = names.Count == 0 ? $"{others}명" : others > 0 ? $"{string.Join(", ", names)} 외 {others}명" : string.Join(", ", names);
        return $"연속 **{days}일** {who}";
    }

    public override string OwnWeek => "내 한 주 보기";

    public override string Own(WeekTotals week, WeekTotals? usual)
    {
        var than = usual is null ? "" : $"\n-# 그 전 4주 동안은 한 주에 평균 {usual.Days}일, {Time(usual.Minutes)}이었어요.";
        return $"📊 그 주에 **{week.Days}일**을 채웠어요. {Time(week.Minutes)} · 답변 {week.Answers}개 · 복습과 리뷰 {week.Reviews}번{than}";
    }

    public override string NothingOwn => "그 주에는 기록이 없어요. 이번 주는 `/checkin`으로 시작해 봐요.";

    public override string UnknownWeek => "이 소식을 찾을 수 없어요. `/streak show`에서 내 기록을 볼 수 있어요.";

    public override string NothingToTell => "지난주에는 전할 소식이 없어요. 쉬는 주이거나 아무도 기록하지 않은 주에는 올리지 않아요.";

    public override string On(Snowflake channel, Instant next) => $"📰 월요일마다 {channel.ChannelMention()}에 지난주 소식을 올려요. 다음은 {next.DateAndTime()}이고, 핑은 없어요.";

    public override string Off => "📰 이제 주간 소식을 올리지 않아요.";

    public override string WasOff => "📰 주간 소식은 꺼져 있어요. `/digest on`을 보내면 월요일마다 올려요.";

    public override string ChannelFirst => "주간 소식이 꺼져 있어요. 먼저 채널을 골라 주세요.";

    public override string UnknownTime(string typed) => $"{Josa.EulReul($"‘{typed}’")} 시간으로 읽을 수 없어요. 9:30이나 오전 9시처럼 적어 주세요.";

    public override string BeforeDayStart(string time) => $"일요일 공부가 {time}에 끝나니, 그때나 그 뒤로 정해 주세요.";

    public override string NoChannel => "어느 채널에 올릴지 `channel`에 골라 주세요.";

    public override string Unfit(Snowflake channel, string? missing) => missing is null
        ? $"{channel.ChannelMention()}에는 올릴 수 없어요. 이 서버의 텍스트 채널이나 공지 채널을 골라 주세요."
        : $"{channel.ChannelMention()}에 올리려면 봇에 **{missing}** 권한이 필요해요. 채널 설정 → 권한에서 켜고 다시 보내 주세요.";

    public override string TroubleTitle => "주간 소식을 올리지 못했어요";

    public override string Trouble(Snowflake channel, bool isOver)
    {
        var next = isOver ? "이번 주 소식은 더 시도하지 않아요." : "월요일 하루 동안은 계속 다시 시도해요.";
        return $"{channel.ChannelMention()}에 글을 올릴 수 없어요. 채널에서 봇의 채널 보기, 메시지 보내기, 링크 첨부 권한을 확인하거나 `/digest on channel:`로 다른 채널을 골라 주세요. {next}";
    }

    public override string LoggedOn(string channel) => $"주간 소식을 {channel}에 올리기로 했어요";

    public override string LoggedOff => "주간 소식을 껐어요";

    private static string Time(int minutes) => MinuteWords.InHours(minutes, Language.Korean);
}
