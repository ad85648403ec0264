using NodaTime;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Words;

namespace StudyBot.Features.Calendar;

/// <summary>What a channel reads about a change of the calendar.</summary>
internal abstract class AnnouncementTexts
{
    public static Bilingual<AnnouncementTexts> Both { get; } = new(new Korean(), new English());

    /// <param name="from">The first date for which it counts.</param>
    /// <param name="days">One or more.</param>
    public abstract string StudyDays(LocalDate from, Weekdays days);

    /// <inheritdoc cref="StudyDays"/>
    public abstract string Holidays(LocalDate from, bool observed);

    /// <param name="range">In words.</param>
    /// <param name="isSet">Whether there are any dates.</param>
    public abstract string Cohort(string range, bool isSet);

    /// <param name="from">The first date for which it counts.</param>
    /// <param name="minutes">That make a day count; 0 when anything does.</param>
    public abstract string Minimum(LocalDate from, int minutes);

    /// <param name="rest">Its name escaped.</param>
    /// <param name="language">Of the texts.</param>
    public string Break(StudyBreak rest, Language language) =>
        BreakAdded(rest.Name, Span(rest, language));

    /// <inheritdoc cref="Break"/>
    public string BreakGone(StudyBreak rest, Language language) => BreakTakenBack(rest.Name, Span(rest, language));

    /// <inheritdoc cref="Break"/>
    public string BreakCut(StudyBreak rest, Language language) => BreakEnds(rest.Name, rest.Last.InWords(language));

    protected abstract string BreakAdded(string name, string span);

    protected abstract string BreakTakenBack(string name, string span);

    protected abstract string BreakEnds(string name, string last);

    private static string Span(StudyBreak rest, Language language)
    {
        var (first, last) = (rest.First.InWords(language), rest.Last.InWords(language));
        return rest.First == rest.Last ? first : language == Language.Korean ? $"{first}부터 {last}까지" : $"{first} to {last}";
    }

    private sealed class Korean : AnnouncementTexts
    {
        private const string See = "전체 달력은 `/calendar`에서 볼 수 있어요.";

        public override string StudyDays(LocalDate from, Weekdays days) =>
            $"🗓️ {from.InWords(Language.Korean)}부터 공부하는 요일은 **{days.InWords(Language.Korean)}**{(days == Weekdays.All ? "이에요" : "요일이에요")}. {See}";

        public override string Holidays(LocalDate from, bool observed) =>
            $"🗓️ {from.InWords(Language.Korean)}부터 공휴일에는 {(observed ? "**쉬어요**" : "**공부해요**")}. {See}";

        public override string Cohort(string range, bool isSet) => isSet
            ? $"🗓️ 우리 기수 기간은 **{range}**{(range.EndsWith("부터", StringComparison.Ordinal) || range.EndsWith("까지", StringComparison.Ordinal) ? "예요" : "이에요")}. {See}"
            : $"🗓️ 우리 기수 기간은 이제 따로 정해져 있지 않아요. {See}";

        public override string Minimum(LocalDate from, int minutes) => minutes == 0
            ? $"⏱️ {from.InWords(Language.Korean)}부터는 기록이 하나라도 있으면 **채운 날**이 돼요. {See}"
            : $"⏱️ {from.InWords(Language.Korean)}부터는 하루에 **{minutes}분**을 기록해야 채운 날이 돼요. 답변이나 복습은 하나만 해도 채워져요. {See}";

        protected override string BreakAdded(string name, string span) => $"🏖️ **{name}** · {span} 쉬어요. 쉬는 날에는 질문이 오지 않고 연속 기록도 끊기지 않아요.";

        protected override string BreakTakenBack(string name, string span) => $"🗓️ **{name}** 계획이 없어졌어요. {span} 원래대로 공부해요. {See}";

        protected override string BreakEnds(string name, string last) => $"🗓️ **{name}**{Josa.EunNeun(name)[name.Length..]} {last}까지예요. 그다음 날부터 다시 공부해요.";
    }

    private sealed class English : AnnouncementTexts
    {
        private const string See = "`/calendar` shows all of it.";

        public override string StudyDays(LocalDate from, Weekdays days) =>
            $"🗓️ From {from.InWords(Language.English)} on, our study days are **{days.InWords(Language.English)}**. {See}";

        public override string Holidays(LocalDate from, bool observed) =>
            $"🗓️ From {from.InWords(Language.English)} on, public holidays are **{(observed ? "days off" : "study days")}**. {See}";

        public override string Cohort(string range, bool isSet) => isSet
            ? $"🗓️ Our cohort's dates: **{range}**. {See}"
            : $"🗓️ Our cohort has no fixed dates any more. {See}";

        public override string Minimum(LocalDate from, int minutes) => minutes == 0
            ? $"⏱️ From {from.InWords(Language.English)} on, **anything that is recorded** makes a day count. {See}"
            : $"⏱️ From {from.InWords(Language.English)} on, **{minutes} min** make a day count, and so does a single answer or review. {See}";

        protected override string BreakAdded(string name, string span) => $"🏖️ **{name}**: {span} off. No question comes on those days, and no streak breaks.";

        protected override string BreakTakenBack(string name, string span) => $"🗓️ **{name}** is called off: {span}, we study as usual. {See}";

        protected override string BreakEnds(string name, string last) => $"🗓️ **{name}** ends with {last}. We study again from the next day on.";
    }
}
