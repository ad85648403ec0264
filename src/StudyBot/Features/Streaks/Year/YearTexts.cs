using System.Globalization;
using StudyBot.Words;

namespace StudyBot.Features.Streaks.Year;

internal abstract class YearTexts
{
    public static Bilingual<YearTexts> Both { get; } = new(new Korean(), new English());

    /// <summary>How to read the picture, by shape and brightness beside the colour.</summary>
    public abstract IReadOnlyList<string> Legend { get; }

    public abstract string Range(YearSums sums);

    public abstract string InAll(YearSums sums);

    /// <param name="months">Ascending; a year stands where it begins or changes.</param>
    public string ByMonth(IReadOnlyList<MonthSum> months) => Months(string.Join(", ", months.Select((sum, index) =>
        Month(sum, index == 0 || sum.Month.Month == 1))));

    protected abstract string Months(string list);

    protected abstract string Month(MonthSum sum, bool withYear);

    private sealed class Korean : YearTexts
    {
        public override IReadOnlyList<string> Legend { get; } =
        [
            "밝을수록 오래 공부한 날이에요: 파랑은 30분 미만이거나 답변·복습만, 청록은 30분부터, 연두는 1시간부터, 노랑은 2시간부터예요.",
            "테두리만 있는 칸은 휴식일로 처리했거나 되살린 날, 어두운 칸은 놓친 날, 작은 점은 공부하지 않아도 되는 날이나 시작하기 전, 흰 테두리는 오늘이에요.",
            "세로 한 줄이 월요일부터 일요일까지 한 주이고, 아래쪽 절반이 최근이에요. 숫자는 달이에요.",
        ];

        public override string Range(YearSums sums) => $"{sums.First.WithYear(Language.Korean)} ~ {sums.Last.WithYear(Language.Korean)}";

        public override string InAll(YearSums sums) =>
            $"공부한 날 **{sums.Met}일** · 휴식일로 처리했거나 되살린 날 **{sums.Covered}일** · 놓친 날 **{sums.Missed}일** · 가장 긴 연속 기록 **{sums.LongestRun}일**";

        protected override string Months(string list) => $"달마다 공부한 날: {list}";

        protected override string Month(MonthSum sum, bool withYear) =>
            withYear ? $"{sum.Month.Year}년 {sum.Month.Month}월({sum.Met}일)" : $"{sum.Month.Month}월({sum.Met}일)";
    }

    private sealed class English : YearTexts
    {
        public override IReadOnlyList<string> Legend { get; } =
        [
            "Brighter means longer: blue is less than 30 minutes or answers and reviews alone, teal from 30 minutes, green from 1 hour, yellow from 2 hours.",
            "An outlined square was covered by a rest day or earned back, a dark one was missed, a small dot was not required or before the start, and the white frame is today.",
            "Each column is a week, Monday at the top, and the lower half is the more recent one. The numbers are months.",
        ];

        public override string Range(YearSums sums) => $"{sums.First.WithYear(Language.English)} – {sums.Last.WithYear(Language.English)}";

        public override string InAll(YearSums sums) =>
            $"Studied **{Days(sums.Met)}** · covered by a rest day or earned back **{sums.Covered}** · missed **{sums.Missed}** · longest streak **{Days(sums.LongestRun)}**";

        protected override string Months(string list) => $"Days studied by month: {list}";

        protected override string Month(MonthSum sum, bool withYear) =>
            $"{sum.Month.OnDayOfMonth(1).ToString(withYear ? "MMM yyyy" : "MMM", CultureInfo.InvariantCulture)} ({sum.Met})";

        private static string Days(int days) => days == 1 ? "1 day" : $"{days} days";
    }
}
