using System.Globalization;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Words;

namespace StudyBot.Features.Leaderboards;

internal sealed class LeaderboardTextsKorean : LeaderboardTexts
{
    public override string Previous => "이전";

    public override string Next => "다음";

    public override string JumpToMe => "내 자리로";

    public override string Hide => "나를 숨기기";

    public override string Show => "다시 보이기";

    public override string UnknownBoard => "그런 순위표는 없어요. `/leaderboard`를 다시 보내 주세요.";

    public override string OnlyYouSee => "-# 숨어 있어서 내 자리는 나에게만 보여요.";

    public override string NoCohort => "운영진이 아직 기수 기간을 정하지 않아서 비어 있어요. 이번 주, 이번 달, 전체 순위는 지금도 볼 수 있어요.";

    public override string NoSquads => "아직 팀이 없어요. 운영진이 `/staff squads`로 팀을 정하면 여기에서 평균을 겨뤄요.";

    public override string Title(BoardPeriod period, LeaderboardMeasure measure) => measure switch
    {
        LeaderboardMeasure.Streak => "🔥 지금 이어지는 연속 기록",
        LeaderboardMeasure.Consistency => "📅 꾸준함 · 최근 공부하는 날 30일 가운데",
        LeaderboardMeasure.Days => $"📅 {When(period)} 공부한 날",
        LeaderboardMeasure.Minutes => $"⏱️ {When(period)} 공부 시간",
        LeaderboardMeasure.Reviews => $"🤝 {When(period)} 해 준 리뷰",
        _ => $"💬 {When(period)} 답변 수",
    };

    public override string SquadTitle(BoardPeriod period, LeaderboardMeasure measure) => $"{Title(period, measure)} · 팀 평균";

    public override string Amount(LeaderboardMeasure measure, int value) => measure switch
    {
        LeaderboardMeasure.Streak => $"{Number(value)}일째",
        LeaderboardMeasure.Consistency or LeaderboardMeasure.Days => $"{Number(value)}일",
        LeaderboardMeasure.Minutes => MinuteWords.InHours(value, Language.Korean),
        _ => $"{Number(value)}개",
    };

    public override string Average(LeaderboardMeasure measure, int tenths, int members)
    {
        var average = measure == LeaderboardMeasure.Minutes
            ? Amount(measure, (tenths + 5) / 10)
            : $"{(tenths / 10.0).ToString("0.#", CultureInfo.InvariantCulture)}{(measure is LeaderboardMeasure.Answers or LeaderboardMeasure.Reviews ? "개" : "일")}";
        return $"**{average}** · {Number(members)}명";
    }

    public override string Rank(int rank) => $"`{Number(rank)}위`";

    public override string Page(int number, int count, int members) => $"{Number(number)} / {Number(count)}쪽 · 모두 {Number(members)}명";

    public override string Empty(BoardPeriod period, LeaderboardMeasure measure) => measure switch
    {
        _ when period == BoardPeriod.Cohort && !measure.IsOfThePresent() =>
            $"아직 비어 있어요. 기수 기간은 `/calendar`에서 볼 수 있고, 그동안 {How(measure)} 첫 줄에 올라가요.",
        LeaderboardMeasure.Answers => "아직 답변이 없어요. 오늘의 질문에 답하면 첫 줄에 올라가요.",
        LeaderboardMeasure.Reviews => "아직 리뷰가 없어요. `/peer`에서 다른 사람의 답을 리뷰하면 첫 줄에 올라가요.",
        _ => "아직 비어 있어요. `/checkin`을 보내면 첫 줄에 올라가요.",
    };

    public override string EmptySquads(LeaderboardMeasure measure) => $"아직 비어 있어요. 팀 역할이 있는 멤버가 {How(measure)} 그 팀이 여기에 올라와요.";

    public override string NowHidden(bool isHidden) => isHidden
        ? "🙈 이제 순위표에도 `/streak show`에도 다른 사람에게는 보이지 않아요. 기록은 그대로 쌓이고, 언제든 다시 보이게 할 수 있어요."
        : "👋 이제 순위표에 다시 보여요. 숨어 있던 동안의 기록도 그대로 있어요.";

    public override string Ahead((int Rank, int Missing)? next, LeaderboardMeasure measure)
    {
        if (next is not var (rank, missing))
            return "-# 지금 맨 앞이에요.";
        var unit = measure == LeaderboardMeasure.Streak ? LeaderboardMeasure.Days : measure;
        return $"-# {Number(rank)}위까지 {Amount(unit, missing)}";
    }

    public override string NotOnBoard(LeaderboardMeasure measure) => measure switch
    {
        LeaderboardMeasure.Answers => "-# 오늘의 질문에 답하면 여기에 올라와요.",
        LeaderboardMeasure.Reviews => "-# `/peer`에서 다른 사람의 답을 리뷰하면 여기에 올라와요.",
        _ => "-# `/checkin`을 보내면 여기에 올라와요.",
    };

    private static string How(LeaderboardMeasure measure) => measure switch
    {
        LeaderboardMeasure.Answers => "질문에 답하면",
        LeaderboardMeasure.Reviews => "`/peer`에서 다른 사람의 답을 리뷰하면",
        _ => "공부하면",
    };

    private static string When(BoardPeriod period) => period switch
    {
        BoardPeriod.Week => "이번 주",
        BoardPeriod.Month => "이번 달",
        BoardPeriod.Cohort => "이번 기수",
        _ => "전체",
    };

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
