using StudyBot.Words;

namespace StudyBot.Features.CheckIns;

internal abstract class CheckInTexts
{
    public static Bilingual<CheckInTexts> Both { get; } = new(new Korean(), new English());

    public abstract string UnknownCategory { get; }

    /// <param name="minutes">0 when the member named none.</param>
    /// <param name="today">Minutes of the whole study day so far.</param>
    /// <param name="category">Its shown name; null for none.</param>
    public abstract string Recorded(int minutes, int today, string? category);

    public abstract string MinutesOutOfRange(int most);

    public abstract string MoreThanADay(int already);

    public abstract string NoteTooLong(int most);

    private sealed class Korean : CheckInTexts
    {
        public override string UnknownCategory => "그런 분류는 없어요. 목록에서 하나를 골라 주세요.";

        public override string Recorded(int minutes, int today, string? category)
        {
            var what = category is null ? "" : $"{category} ";
            return minutes switch
            {
                0 => category is null ? "✅ 오늘 공부를 기록했어요." : $"✅ 오늘 공부를 기록했어요. ({category})",
                _ when minutes == today => $"✅ {what}**{minutes}분**을 기록했어요.",
                _ => $"✅ {what}**{minutes}분**을 기록했어요. 오늘은 모두 **{today}분**이에요.",
            };
        }

        public override string MinutesOutOfRange(int most) => $"공부 시간은 1분부터 {most}분까지 적을 수 있어요. 시간을 고쳐서 다시 보내 주세요.";

        public override string MoreThanADay(int already) =>
            $"하루는 1440분인데, 오늘은 벌써 {already}분을 기록했어요. 더 적은 시간으로 다시 보내 주세요.";

        public override string NoteTooLong(int most) => $"메모는 {most}자까지 적을 수 있어요. 조금만 줄여서 다시 보내 주세요.";
    }

    private sealed class English : CheckInTexts
    {
        public override string UnknownCategory => "There is no such category. Please pick one from the list.";

        public override string Recorded(int minutes, int today, string? category)
        {
            var what = category is null ? "" : $" ({category})";
            return minutes switch
            {
                0 => $"✅ Today counts{what}.",
                _ when minutes == today => $"✅ **{minutes} min** recorded{what}.",
                _ => $"✅ **{minutes} min** recorded{what}, **{today} min** today in all.",
            };
        }

        public override string MinutesOutOfRange(int most) => $"Minutes go from 1 to {most}. Please send it again with a number in between.";

        public override string MoreThanADay(int already) =>
            $"A day has 1440 minutes, and you already recorded {already} today. Please send it again with fewer.";

        public override string NoteTooLong(int most) => $"A note has at most {most} characters. Please shorten it a little and send it again.";
    }
}
