using NodaTime;
using StudyBot.Words;

namespace StudyBot.Features.CheckIns.BackFills;

internal abstract class BackFillTexts
{
    public static Bilingual<BackFillTexts> Both { get; } = new(new Korean(), new English());

    /// <summary>On the button.</summary>
    public abstract string Yesterday { get; }

    /// <summary>On the button.</summary>
    public abstract string Today { get; }

    public abstract string NothingAsked { get; }

    public abstract string TooLate { get; }

    public abstract string YesterdayChanged { get; }

    /// <param name="yesterday">The date.</param>
    /// <param name="end">When it can no longer be answered.</param>
    public abstract string Question(LocalDate yesterday, Instant end);

    /// <param name="minutes">0 when the member named none.</param>
    /// <param name="ofDay">Minutes of that day in all.</param>
    /// <param name="date">Yesterday.</param>
    /// <param name="category">Its shown name; null for none.</param>
    public abstract string Counted(int minutes, int ofDay, LocalDate date, string? category);

    public abstract string TodayNow(bool met);

    private sealed class Korean : BackFillTexts
    {
        public override string Yesterday => "어제로 기록";

        public override string Today => "오늘로 기록";

        public override string NothingAsked => "여기에는 어제로 옮길 수 있는 내 기록이 없어요.";

        public override string TooLate =>
            "전날로 옮길 수 있는 시간이 지나서 기록을 그대로 뒀어요. 전날 공부한 것이면 운영진에게 말해 주세요. `/staff credit`으로 인정해 줄 수 있어요.";

        public override string YesterdayChanged => "그사이 어제 기록이 바뀌어서 이 기록은 오늘로 뒀어요.";

        public override string Question(LocalDate yesterday, Instant end) =>
            $"🌙 지금은 **오늘** 기록으로 저장했어요. 어제({yesterday.InWords(Language.Korean)})가 아직 채워지지 않았어요. 어제 공부한 거라면 {end.TimeOfDay()} 전에 어제로 옮길 수 있어요.";

        public override string Counted(int minutes, int ofDay, LocalDate date, string? category)
        {
            var what = category is null ? "" : $"{category} ";
            var how = (minutes, category) switch
            {
                (0, null) => "",
                (0, _) => $" ({category})",
                _ when minutes == ofDay => $" {what}**{minutes}분**이에요.",
                _ => $" {what}**{minutes}분**을 더해 모두 **{ofDay}분**이에요.",
            };
            return $"✅ 어제({date.InWords(Language.Korean)}) 공부로 옮겼어요.{how}";
        }

        public override string TodayNow(bool met) => met ? "오늘은 다른 기록으로 이미 채웠어요." : "오늘은 아직 채워지지 않았으니, 오늘 공부하면 따로 남겨 주세요.";
    }

    private sealed class English : BackFillTexts
    {
        public override string Yesterday => "Count for yesterday";

        public override string Today => "Count for today";

        public override string NothingAsked => "There is no check-in of yours here to count for yesterday.";

        public override string TooLate =>
            "The time to move it is over, so it stays where it is. If it was about the day before, please tell staff: they can credit that day with `/staff credit`.";

        public override string YesterdayChanged => "Yesterday has changed meanwhile, so this counts for today.";

        public override string Question(LocalDate yesterday, Instant end) =>
            $"🌙 It is stored for **today**. Yesterday ({yesterday.InWords(Language.English)}) does not count yet: if you studied this yesterday, you can move it before {end.TimeOfDay()}.";

        public override string Counted(int minutes, int ofDay, LocalDate date, string? category)
        {
            var what = category is null ? "" : $" ({category})";
            var how = minutes == 0 ? what
                : minutes == ofDay ? $": **{minutes} min**{what}"
                : $": **{minutes} min**{what}, **{ofDay} min** in all";
            return $"✅ Counted for yesterday, {date.InWords(Language.English)}{how}.";
        }

        public override string TodayNow(bool met) =>
            met ? "Today counts already by what else you did." : "Today is still open: when you study, send another `/checkin`.";
    }
}
