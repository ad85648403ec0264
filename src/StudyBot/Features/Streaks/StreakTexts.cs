using NodaTime;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Streaks;

internal abstract class StreakTexts
{
    /// <summary>A day that was missed and covered.</summary>
    public const string RestDay = "🛌";

    /// <summary>A day that was missed and made up for.</summary>
    public const string EarnedBack = "💪";

    public static Bilingual<StreakTexts> Both { get; } = new(new Korean(), new English());

    public abstract string OwnTitle { get; }

    public abstract string NothingYet { get; }

    public abstract string BotsDoNotStudy { get; }

    public abstract string Current { get; }

    public abstract string Longest { get; }

    public abstract string Consistency { get; }

    public abstract string Today { get; }

    public abstract string Title(string name);

    public abstract string NothingYetOf(string name);

    public abstract string Days(string symbols);

    public abstract string DaysInARow(int days);

    /// <param name="consistency">Over 30 days, or over all since the first while those are fewer.</param>
    /// <param name="own">Whether it is read by the one it is about.</param>
    public abstract string OfRequired(Consistency consistency, bool own);

    public abstract string OwnToday(bool met, int streak, Instant end);

    /// <summary>In its place on a day off that the member has not studied on.</summary>
    public abstract string OwnDayOff(int streak);

    public abstract string TodayEnds(Instant end);

    private sealed class Korean : StreakTexts
    {
        public override string OwnTitle => "내 연속 기록";

        public override string NothingYet => "아직 기록이 없어요. `/checkin`을 보내면 오늘이 1일째가 돼요.";

        public override string BotsDoNotStudy => "봇은 공부하지 않아요. 다른 사람을 골라 주세요.";

        public override string Current => "지금";

        public override string Longest => "최장";

        public override string Consistency => "꾸준함";

        public override string Today => "오늘";

        public override string Title(string name) => $"{name}님의 연속 기록";

        public override string NothingYetOf(string name) => $"{name}님은 아직 기록이 없어요.";

        public override string Days(string symbols) => $"{symbols}\n-# 최근 14일 · 🟩 공부한 날{(symbols.Contains(RestDay, StringComparison.Ordinal) ? $" · {RestDay} 쉬는 날로 처리" : "")}{(symbols.Contains(EarnedBack, StringComparison.Ordinal) ? $" · {EarnedBack} 되살린 날" : "")} · ⬛ 놓친 날 · ▫️ 쉬는 날이나 시작 전 · 🔲 오늘";

        public override string DaysInARow(int days) => $"**{days}일**";

        public override string OfRequired(Consistency consistency, bool own) => consistency.Required switch
        {
            0 => "다음 공부하는 날부터 셀게요",
            < Study.Consistency.Window => $"시작한 뒤 공부하는 날 {consistency.Required}일 중 **{consistency.Met}일**",
            _ => $"최근 공부하는 날 {consistency.Required}일 중 **{consistency.Met}일**",
        };

        public override string OwnToday(bool met, int streak, Instant end) => met
            ? $"이미 채웠어요. 다음 날은 {end.Relative()}에 시작해요."
            : streak > 0
                ? $"{end.TimeOfDay()} 전에 공부하면 **{streak + 1}일째**가 돼요 ({end.Relative()} 마감)."
                : $"다시 시작할 수 있어요. {end.TimeOfDay()}까지예요 ({end.Relative()}).";

        public override string OwnDayOff(int streak) => streak > 0
            ? $"쉬는 날이에요. 공부하지 않아도 **{streak}일**이 이어지고, 공부하면 {streak + 1}일째가 돼요."
            : "쉬는 날이에요. 공부하면 1일째로 시작해요.";

        public override string TodayEnds(Instant end) => $"{end.TimeOfDay()}에 끝나요 ({end.Relative()}).";
    }

    private sealed class English : StreakTexts
    {
        public override string OwnTitle => "Your streak";

        public override string NothingYet => "Nothing yet. Send `/checkin` and today is day 1.";

        public override string BotsDoNotStudy => "Bots do not study. Please pick someone else.";

        public override string Current => "Now";

        public override string Longest => "Longest";

        public override string Consistency => "Consistency";

        public override string Today => "Today";

        public override string Title(string name) => $"{name}'s streak";

        public override string NothingYetOf(string name) => $"{name} has not recorded anything yet.";

        public override string Days(string symbols) => $"{symbols}\n-# Last 14 days · 🟩 studied{(symbols.Contains(RestDay, StringComparison.Ordinal) ? $" · {RestDay} covered by a rest day" : "")}{(symbols.Contains(EarnedBack, StringComparison.Ordinal) ? $" · {EarnedBack} earned back" : "")} · ⬛ missed · ▫️ day off or before the start · 🔲 today";

        public override string DaysInARow(int days) => days == 1 ? "**1 day**" : $"**{days} days**";

        public override string OfRequired(Consistency consistency, bool own) => consistency.Required switch
        {
            0 => "counts from the next study day",
            < Study.Consistency.Window =>
                $"**{consistency.Met}** of {(consistency.Required == 1 ? "1 study day" : $"{consistency.Required} study days")} since {(own ? "you" : "they")} started",
            _ => $"**{consistency.Met}** of the last {consistency.Required} study days",
        };

        public override string OwnToday(bool met, int streak, Instant end) => met
            ? $"Done. The next day starts {end.Relative()}."
            : streak > 0
                ? $"Study before {end.TimeOfDay()} to make it **day {streak + 1}** (ends {end.Relative()})."
                : $"A fresh start is open until {end.TimeOfDay()} ({end.Relative()}).";

        public override string OwnDayOff(int streak) => streak > 0
            ? $"A day off. Your streak of **{streak}** is safe without studying; if you do, it is day {streak + 1}."
            : "A day off. If you study, it is day 1.";

        public override string TodayEnds(Instant end) => $"Ends at {end.TimeOfDay()} ({end.Relative()}).";
    }
}
