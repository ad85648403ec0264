using NodaTime;
using StudyBot.Study.Streaks;
using StudyBot.Words;

namespace StudyBot.Study;

/// <summary>The two lines below everything that counts for a day: where the streak stands, and when today ends.</summary>
internal abstract class ReceiptTexts
{
    public static Bilingual<ReceiptTexts> Both { get; } = new(new Korean(), new English());

    /// <summary>Said when the day begins to count.</summary>
    public abstract string Streak(int days, bool isLongest);

    /// <summary>Said when the day counted already: the same number, without the cheers.</summary>
    public abstract string StreakStands(int days);

    protected abstract string TodayEnds(Instant end);

    /// <summary>The same, where the calendar shows the next date already.</summary>
    protected abstract string StillCountsFor(LocalDate date, Instant end);

    public string TodayEnds(StudyMoment moment) => moment.IsNight ? StillCountsFor(moment.Date, moment.End) : TodayEnds(moment.End);

    /// <param name="used">Rest days that covered what was missed since the day before.</param>
    /// <param name="left">Rest days still held.</param>
    /// <param name="toNext">Met days until the next one; null when no more can be held.</param>
    public abstract string RestDaysUsed(int used, int left, int? toNext);

    public abstract string Rescued { get; }

    public abstract string CanBeRescued(StreakRescue rescue);

    /// <summary>Instead of the streak, while a day holds too little to count.</summary>
    protected abstract string NotEnoughYet(int minutes);

    /// <summary>Said when the run reaches one of <see cref="Milestones"/>.</summary>
    public abstract string Milestone(int days);

    /// <summary>The lines, while the day holds too little to count.</summary>
    /// <param name="minutesMissing">Until it does.</param>
    /// <param name="moment">The member's study date.</param>
    public string OfOpenDay(int minutesMissing, StudyMoment moment) => $"{NotEnoughYet(minutesMissing)}\n{TodayEnds(moment)}";

    /// <summary>The lines, for a member who has just studied.</summary>
    /// <param name="news">With today in it.</param>
    /// <param name="moment">The member's study date.</param>
    public string Of(StreakNews news, StudyMoment moment)
    {
        var streak = news.Streak;
        var line = news.FirstOfDay
            ? Streak(streak.Current, streak.Current == streak.Longest && streak.Current > 1)
            : StreakStands(streak.Current);
        string?[] lines =
        [
            line,
            news.Milestone is { } milestone ? Milestone(milestone) : null,
            news.Rescued ? Rescued : null,
            news.FirstOfDay && streak.RestDaysUsed > 0 ? RestDaysUsed(streak.RestDaysUsed, streak.RestDays, streak.DaysToRestDay) : null,
            streak.Rescue is { } rescue ? CanBeRescued(rescue) : null,
            TodayEnds(moment),
        ];
        return string.Join('\n', lines.OfType<string>());
    }

    private sealed class Korean : ReceiptTexts
    {
        public override string Streak(int days, bool isLongest) => isLongest
            ? $"🔥 연속 **{days}일째**예요. 지금까지 중 가장 긴 기록이에요!"
            : days == 1 ? "🌱 연속 **1일째**, 오늘부터 시작이에요." : $"🔥 연속 **{days}일째**예요.";

        public override string StreakStands(int days) => $"{(days == 1 ? "🌱" : "🔥")} 연속 **{days}일째**예요.";

        public override string Rescued => "💪 두 배로 공부한 덕분에 끊겼던 기록이 되살아났어요!";

        public override string RestDaysUsed(int used, int left, int? toNext)
        {
            var covered = used == 1 ? "🛌 빠진 하루는 휴식일로 처리했어요." : $"🛌 빠진 {used}일은 휴식일로 처리했어요.";
            var rest = left == 0 ? "남은 휴식일은 없어요." : $"휴식일이 {left}일 남았어요.";
            return toNext is { } days ? $"{covered} {rest} {days}일 더 채우면 하나 생겨요." : $"{covered} {rest}";
        }

        public override string CanBeRescued(StreakRescue rescue) =>
            $"💡 끊긴 **{rescue.Days}일** 기록은 오늘 답변 두 개 또는 {rescue.Minutes}분이면 되살아나요.";

        protected override string NotEnoughYet(int minutes) => $"⏳ 오늘은 **{minutes}분** 더 하면 채워져요. 질문에 하나 답해도 채워져요.";

        public override string Milestone(int days) => days switch
        {
            365 => "🎉 **1년**을 채웠어요. 하루하루가 쌓여 여기까지 왔네요. 정말 축하해요!",
            730 => "🎉 **2년**을 채웠어요. 이 꾸준함은 아무나 못 해요. 정말 축하해요!",
            7 => "🎉 **일주일**을 채웠어요. 축하해요!",
            _ => $"🎉 **{days}일**을 채웠어요. 축하해요!",
        };

        protected override string TodayEnds(Instant end) => $"오늘은 {end.TimeOfDay()}에 끝나요 ({end.Relative()}).";

        protected override string StillCountsFor(LocalDate date, Instant end) =>
            $"🌙 {end.TimeOfDay()}까지는 **{date.WithDay(Language.Korean)}** 몫으로 세요 ({end.Relative()} 마감).";
    }

    private sealed class English : ReceiptTexts
    {
        public override string Streak(int days, bool isLongest) => isLongest
            ? $"🔥 **{days} days** in a row, your longest streak so far!"
            : days == 1 ? "🌱 **Day 1** of a new streak." : $"🔥 **{days} days** in a row.";

        public override string StreakStands(int days) => days == 1 ? "🌱 **Day 1** of this streak." : $"🔥 **{days} days** in a row.";

        public override string Rescued => "💪 Your double work brought the broken streak back!";

        public override string RestDaysUsed(int used, int left, int? toNext)
        {
            var covered = used == 1 ? "🛌 A rest day covered the day you missed." : $"🛌 Rest days covered the {used} days you missed.";
            var rest = left == 0 ? "None is left" : $"{left} left";
            return toNext is { } days ? $"{covered} {rest}; the next comes in {(days == 1 ? "1 day" : $"{days} days")} of study." : $"{covered} {rest}.";
        }

        public override string CanBeRescued(StreakRescue rescue) =>
            $"💡 Your streak of **{rescue.Days} days** broke, but two answers or {rescue.Minutes} min today bring it back.";

        protected override string NotEnoughYet(int minutes) => $"⏳ **{minutes} more min** make today count, and so does an answer.";

        public override string Milestone(int days) => days switch
        {
            365 => "🎉 **One year!** Day by day you got here. Congratulations!",
            730 => "🎉 **Two years!** Few people are this steady. Congratulations!",
            7 => "🎉 **One week** done. Congratulations!",
            _ => $"🎉 **{days} days** done. Congratulations!",
        };

        protected override string TodayEnds(Instant end) => $"Today ends at {end.TimeOfDay()} ({end.Relative()}).";

        protected override string StillCountsFor(LocalDate date, Instant end) =>
            $"🌙 Until {end.TimeOfDay()} all counts for **{date.WithDay(Language.English)}** (ends {end.Relative()}).";
    }
}
