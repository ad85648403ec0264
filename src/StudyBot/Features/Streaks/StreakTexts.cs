using NodaTime;
using StudyBot.Study;
using StudyBot.Study.Streaks;
using StudyBot.Words;

namespace StudyBot.Features.Streaks;

internal abstract class StreakTexts
{
    public static Bilingual<StreakTexts> Both { get; } = new(new Korean(), new English());

    public abstract string OwnTitle { get; }

    public abstract string NothingYet { get; }

    public abstract string BotsDoNotStudy { get; }

    public abstract string Current { get; }

    public abstract string Longest { get; }

    public abstract string Consistency { get; }

    public abstract string RestDays { get; }

    public abstract string Rescue { get; }

    public abstract string Today { get; }

    public abstract string Title(string name);

    /// <summary>Of who never studied, and of who hides: the two read alike.</summary>
    public abstract string NothingToSee(string name);

    /// <summary>Of who left the server.</summary>
    public abstract string NotHere(string name);

    public abstract string Days(string symbols, string legend);

    /// <summary>Of a symbol, in two or three words.</summary>
    public abstract string Meaning(DayVerdict verdict);

    /// <param name="held">Now.</param>
    /// <param name="toNext">Met days until the next; null when no more can be held.</param>
    public abstract string RestDaysHeld(int held, int? toNext);

    /// <param name="rescue">What can be saved, and how.</param>
    /// <param name="end">Until when.</param>
    public abstract string CanBeRescued(StreakRescue rescue, Instant end);

    public abstract string DaysInARow(int days);

    /// <param name="consistency">Over 30 days, or over all since the first while those are fewer.</param>
    /// <param name="own">Whether it is read by the one it is about.</param>
    public abstract string OfRequired(Consistency consistency, bool own);

    /// <param name="met">Whether today counts.</param>
    /// <param name="missing">Minutes until it does, where something is recorded; else 0.</param>
    /// <param name="streak">Without today, unless it counts.</param>
    /// <param name="end">Of today.</param>
    public abstract string OwnToday(bool met, int missing, int streak, Instant end);

    /// <summary>In its place on a day off that the member has not studied on.</summary>
    public abstract string OwnDayOff(int streak);

    private sealed class Korean : StreakTexts
    {
        public override string OwnTitle => "내 연속 기록";

        public override string NothingYet => "아직 기록이 없어요. `/checkin`을 보내면 오늘이 1일째가 돼요.";

        public override string BotsDoNotStudy => "봇은 공부하지 않아요. 다른 사람을 골라 주세요.";

        public override string Current => "지금";

        public override string Longest => "최장";

        public override string Consistency => "꾸준함";

        public override string RestDays => "휴식일";

        public override string Rescue => "되살리기";

        public override string Today => "오늘";

        public override string Title(string name) => $"{name}님의 연속 기록";

        public override string NothingToSee(string name) => $"여기서 볼 수 있는 {name}님의 기록이 없어요. 아직 시작하지 않았거나, 기록을 혼자만 보고 있어요.";

        public override string NotHere(string name) => $"{name}님은 지금 이 서버에 없어요. 서버에 있는 멤버를 골라 주세요.";

        public override string Days(string symbols, string legend) => $"{symbols}\n-# 최근 14일 · {legend}";

        public override string Meaning(DayVerdict verdict) => verdict switch
        {
            DayVerdict.Met => "공부한 날",
            DayVerdict.RestDay => "휴식일로 처리",
            DayVerdict.EarnedBack => "되살린 날",
            DayVerdict.Excused => "승인받고 쉰 날",
            DayVerdict.Outage => "봇이 꺼져 있던 날",
            DayVerdict.Missed => "놓친 날",
            DayVerdict.Open => "오늘",
            _ => "세지 않는 날",
        };

        public override string RestDaysHeld(int held, int? toNext) => (held, toNext) switch
        {
            (0, { } days) => $"남은 휴식일 없음 · {days}일 더 채우면 하나 생겨요",
            (_, { } days) => $"**{held}일** 남음 · {days}일 더 채우면 하나 더 생겨요",
            _ => $"**{held}일** 남음 · 가득 찼어요",
        };

        public override string CanBeRescued(StreakRescue rescue, Instant end) =>
            $"끊긴 **{rescue.Days}일** 기록을 아직 되살릴 수 있어요. {end.DateAndTime()} 전에 하루에 {rescue.Minutes}분을 채우거나 답변을 두 개 남기면 돼요 ({end.Relative()} 마감).";

        public override string DaysInARow(int days) => $"**{days}일**";

        public override string OfRequired(Consistency consistency, bool own) => consistency.Required switch
        {
            0 => "다음 공부하는 날부터 셀게요",
            < Study.Consistency.Window => $"시작한 뒤 공부하는 날 {consistency.Required}일 중 **{consistency.Met}일**",
            _ => $"최근 공부하는 날 {consistency.Required}일 중 **{consistency.Met}일**",
        };

        public override string OwnToday(bool met, int missing, int streak, Instant end) => (met, missing, streak) switch
        {
            (true, _, _) => $"이미 채웠어요. 다음 날은 {end.Relative()}에 시작해요.",
            (_, > 0, _) => $"{end.TimeOfDay()} 전에 **{missing}분** 더 기록하면 **{streak + 1}일째**가 돼요 ({end.Relative()} 마감).",
            (_, _, > 0) => $"{end.TimeOfDay()} 전에 공부하면 **{streak + 1}일째**가 돼요 ({end.Relative()} 마감).",
            _ => $"다시 시작할 수 있어요. {end.TimeOfDay()}까지예요 ({end.Relative()}).",
        };

        public override string OwnDayOff(int streak) => streak > 0
            ? $"세지 않는 날이에요. 공부하지 않아도 **{streak}일**이 이어지고, 공부하면 {streak + 1}일째가 돼요."
            : "세지 않는 날이에요. 공부하면 1일째로 시작해요.";
    }

    private sealed class English : StreakTexts
    {
        public override string OwnTitle => "Your streak";

        public override string NothingYet => "Nothing yet. Send `/checkin` and today is day 1.";

        public override string BotsDoNotStudy => "Bots do not study. Please pick someone else.";

        public override string Current => "Now";

        public override string Longest => "Longest";

        public override string Consistency => "Consistency";

        public override string RestDays => "Rest days";

        public override string Rescue => "Save your streak";

        public override string Today => "Today";

        public override string Title(string name) => $"{name}'s streak";

        public override string NothingToSee(string name) => $"There is nothing of {name}'s to see here: they have not begun yet, or keep their records to themselves.";

        public override string NotHere(string name) => $"{name} is not in this server now. Please pick a member who is.";

        public override string Days(string symbols, string legend) => $"{symbols}\n-# Last 14 days · {legend}";

        public override string Meaning(DayVerdict verdict) => verdict switch
        {
            DayVerdict.Met => "studied",
            DayVerdict.RestDay => "covered by a rest day",
            DayVerdict.EarnedBack => "earned back",
            DayVerdict.Excused => "excused",
            DayVerdict.Outage => "bot was down",
            DayVerdict.Missed => "missed",
            DayVerdict.Open => "today",
            _ => "does not count",
        };

        public override string RestDaysHeld(int held, int? toNext) => (held, toNext) switch
        {
            (0, { } days) => $"None left · the next in {DaysOfStudy(days)}",
            (_, { } days) => $"**{held}** left · the next in {DaysOfStudy(days)}",
            _ => $"**{held}** left, as many as can be held",
        };

        public override string CanBeRescued(StreakRescue rescue, Instant end) =>
            $"Your streak of **{rescue.Days} days** broke, but it can still be saved: two answers or {rescue.Minutes} min on one day, before {end.DateAndTime()} ({end.Relative()}).";

        public override string DaysInARow(int days) => days == 1 ? "**1 day**" : $"**{days} days**";

        public override string OfRequired(Consistency consistency, bool own) => consistency.Required switch
        {
            0 => "counts from the next study day",
            < Study.Consistency.Window =>
                $"**{consistency.Met}** of {(consistency.Required == 1 ? "1 study day" : $"{consistency.Required} study days")} since {(own ? "you" : "they")} started",
            _ => $"**{consistency.Met}** of the last {consistency.Required} study days",
        };

        public override string OwnToday(bool met, int missing, int streak, Instant end) => (met, missing, streak) switch
        {
            (true, _, _) => $"Done. The next day starts {end.Relative()}.",
            (_, > 0, _) => $"Record **{missing} more min** before {end.TimeOfDay()} to make it **day {streak + 1}** (ends {end.Relative()}).",
            (_, _, > 0) => $"Study before {end.TimeOfDay()} to make it **day {streak + 1}** (ends {end.Relative()}).",
            _ => $"A fresh start is open until {end.TimeOfDay()} ({end.Relative()}).",
        };

        public override string OwnDayOff(int streak) => streak > 0
            ? $"A day off. Your streak of **{streak}** is safe without studying; if you do, it is day {streak + 1}."
            : "A day off. If you study, it is day 1.";

        private static string DaysOfStudy(int days) => days == 1 ? "1 day of study" : $"{days} days of study";
    }
}
