using System.Globalization;
using StudyBot.Features.Leaderboards.Boards;
using StudyBot.Words;

namespace StudyBot.Features.Leaderboards;

internal sealed class LeaderboardTextsEnglish : LeaderboardTexts
{
    public override string Previous => "Back";

    public override string Next => "Next";

    public override string JumpToMe => "My place";

    public override string Hide => "Hide me";

    public override string Show => "Show me again";

    public override string UnknownBoard => "There is no such board. Please send `/leaderboard` again.";

    public override string OnlyYouSee => "-# You are hidden, so only you see your place.";

    public override string NoCohort => "Staff have not set the cohort's dates yet, so there is nothing here. This week, this month and all time are there already.";

    public override string NoSquads => "There are no squads yet. Once staff choose them with `/staff squads`, their averages are compared here.";

    public override string Title(BoardPeriod period, LeaderboardMeasure measure) => measure switch
    {
        LeaderboardMeasure.Streak => "🔥 Streaks alive now",
        LeaderboardMeasure.Consistency => "📅 Consistency, of the last 30 study days",
        LeaderboardMeasure.Days => $"📅 Days studied, {When(period)}",
        LeaderboardMeasure.Minutes => $"⏱️ Time studied, {When(period)}",
        LeaderboardMeasure.Reviews => $"🤝 Reviews given, {When(period)}",
        _ => $"💬 Answers, {When(period)}",
    };

    public override string SquadTitle(BoardPeriod period, LeaderboardMeasure measure) => $"{Title(period, measure)} · squad averages";

    public override string Amount(LeaderboardMeasure measure, int value) => measure switch
    {
        LeaderboardMeasure.Streak or LeaderboardMeasure.Consistency or LeaderboardMeasure.Days => Counted(value, "day"),
        LeaderboardMeasure.Minutes => MinuteWords.InHours(value, Language.English),
        LeaderboardMeasure.Reviews => Counted(value, "review"),
        _ => Counted(value, "answer"),
    };

    public override string Average(LeaderboardMeasure measure, int tenths, int members)
    {
        var unit = measure switch { LeaderboardMeasure.Answers => "answer", LeaderboardMeasure.Reviews => "review", _ => "day" };
        var average = measure == LeaderboardMeasure.Minutes
            ? Amount(measure, (tenths + 5) / 10)
            : $"{(tenths / 10.0).ToString("0.#", CultureInfo.InvariantCulture)} {(tenths == 10 ? unit : unit + "s")}";
        return $"**{average}** · {Counted(members, "member")}";
    }

    public override string Rank(int rank) => $"`#{Number(rank)}`";

    public override string Page(int number, int count, int members) => $"Page {Number(number)} of {Number(count)} · {Counted(members, "member")}";

    public override string Empty(BoardPeriod period, LeaderboardMeasure measure) => measure switch
    {
        _ when period == BoardPeriod.Cohort && !measure.IsOfThePresent() =>
            $"Nothing here yet. `/calendar` shows when the cohort runs; {How(measure)} during it and the first line is yours.",
        LeaderboardMeasure.Answers => "Nobody has answered yet. Answer today's question and the first line is yours.",
        LeaderboardMeasure.Reviews => "Nobody has given a review yet. Review someone's answer with `/peer` and the first line is yours.",
        _ => "Nothing here yet. Send `/checkin` and the first line is yours.",
    };

    public override string EmptySquads(LeaderboardMeasure measure) => $"Nothing here yet. Once members with a squad's role {How(measure)}, their squad appears here.";

    public override string NowHidden(bool isHidden) => isHidden
        ? "🙈 Others no longer see you on boards, nor your streak in `/streak show`. Your records go on as before, and you can show yourself again at any time."
        : "👋 You are on the boards again, with all that you recorded meanwhile.";

    public override string Ahead((int Rank, int Missing)? next, LeaderboardMeasure measure) =>
        next is var (rank, missing) ? $"-# {Amount(measure, missing)} to #{Number(rank)}" : "-# In front right now.";

    public override string NotOnBoard(LeaderboardMeasure measure) => measure switch
    {
        LeaderboardMeasure.Answers => "-# Answer today's question to appear here.",
        LeaderboardMeasure.Reviews => "-# Review someone's answer with `/peer` to appear here.",
        _ => "-# Send `/checkin` to appear here.",
    };

    private static string How(LeaderboardMeasure measure) => measure switch
    {
        LeaderboardMeasure.Answers => "answer a question",
        LeaderboardMeasure.Reviews => "review someone's answer with `/peer`",
        _ => "study",
    };

    private static string When(BoardPeriod period) => period switch
    {
        BoardPeriod.Week => "this week",
        BoardPeriod.Month => "this month",
        BoardPeriod.Cohort => "this cohort",
        _ => "all time",
    };

    private static string Counted(int number, string thing) => number == 1 ? $"1 {thing}" : $"{Number(number)} {thing}s";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
