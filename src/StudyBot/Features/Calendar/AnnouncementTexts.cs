using NodaTime;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Words;

namespace StudyBot.Features.Calendar;

/// <summary>What a channel reads about a change of the calendar.</summary>
internal abstract class AnnouncementTexts
{
    public static Bilingual<AnnouncementTexts> Both { get; } = new(new Korean(), new English());

    /// <summary>Where all of it can be seen; the end of the message.</summary>
    public abstract string See { get; }

    /// <param name="from">The first date for which it counts, in words; null for what counts already.</param>
    /// <param name="days">One or more.</param>
    public abstract string StudyDays(string? from, Weekdays days);

    /// <inheritdoc cref="StudyDays"/>
    public abstract string Holidays(string? from, bool observed);

    /// <param name="range">In words.</param>
    /// <param name="isSet">Whether there are any dates.</param>
    public abstract string Cohort(string range, bool isSet);

    /// <param name="from">The first date for which it counts, in words; null for what counts already.</param>
    /// <param name="minutes">That make a day count; 0 when anything does.</param>
    public abstract string Minimum(string? from, int minutes);

    /// <param name="rest">Its name escaped.</param>
    /// <param name="today">The guild's study date.</param>
    /// <param name="language">Of the texts.</param>
    public string Break(StudyBreak rest, LocalDate today, Language language) =>
        BreakAdded(rest.Name, Span(rest, today, language));

    /// <inheritdoc cref="Break"/>
    public string BreakGone(StudyBreak rest, LocalDate today, Language language) => BreakTakenBack(rest.Name, Span(rest, today, language));

    /// <inheritdoc cref="Break"/>
    public string BreakCut(StudyBreak rest, LocalDate today, Language language) => BreakEnds(rest.Name, rest.Last.InWords(language, today));

    protected abstract string BreakAdded(string name, string span);

    protected abstract string BreakTakenBack(string name, string span);

    protected abstract string BreakEnds(string name, string last);

    private static string Span(StudyBreak rest, LocalDate today, Language language)
    {
        var (first, last) = (rest.First.InWords(language, today), rest.Last.InWords(language, today));
        return rest.First == rest.Last ? first : language == Language.Korean ? $"{first}부터 {last}까지" : $"{first} to {last}";
    }

    private sealed class Korean : AnnouncementTexts
    {
        public override string See => "전체 달력은 `/calendar`에서 볼 수 있어요.";

        public override string StudyDays(string? from, Weekdays days) =>
            $"🗓️ {(from is null ? "우리가" : $"{from}부터")} 공부하는 요일은 **{days.InWords(Language.Korean)}**{(days == Weekdays.All ? "이에요" : "요일이에요")}.";

        public override string Holidays(string? from, bool observed) =>
            $"🗓️ {(from is null ? "" : $"{from}부터 ")}공휴일에는 {(observed ? "**쉬어요**" : "**공부해요**")}.";

        public override string Cohort(string range, bool isSet) => isSet
            ? $"🗓️ 우리 기수 기간은 **{range}**{(range.EndsWith("부터", StringComparison.Ordinal) || range.EndsWith("까지", StringComparison.Ordinal) ? "예요" : "이에요")}."
            : "🗓️ 우리 기수 기간은 이제 따로 정해져 있지 않아요.";

        public override string Minimum(string? from, int minutes) => minutes == 0
            ? $"⏱️ {(from is null ? "" : $"{from}부터는 ")}기록이 하나라도 있으면 **채운 날**이 돼요."
            : $"⏱️ {(from is null ? "" : $"{from}부터는 ")}하루에 **{minutes}분**을 기록해야 채운 날이 돼요. 답변이나 복습은 하나만 해도 채워져요.";

        protected override string BreakAdded(string name, string span) => $"🏖️ **{name}** · {span} 쉬어요. 쉬는 날에는 질문이 오지 않고 연속 기록도 끊기지 않아요.";

        protected override string BreakTakenBack(string name, string span) => $"🗓️ **{name}** 계획이 없어졌어요. {span} 원래대로 공부해요.";

        protected override string BreakEnds(string name, string last) => $"🗓️ **{name}**{Josa.EunNeun(name)[name.Length..]} {last}까지예요. 그다음 날부터 다시 공부해요.";
    }

    private sealed class English : AnnouncementTexts
    {
        public override string See => "`/calendar` shows all of it.";

        public override string StudyDays(string? from, Weekdays days) =>
            $"🗓️ {(from is null ? "Our" : $"From {from} on, our")} study days are **{days.InWords(Language.English)}**.";

        public override string Holidays(string? from, bool observed) =>
            $"🗓️ {(from is null ? "Public" : $"From {from} on, public")} holidays are **{(observed ? "days off" : "study days")}**.";

        public override string Cohort(string range, bool isSet) => isSet
            ? $"🗓️ Our cohort's dates: **{range}**."
            : "🗓️ Our cohort has no fixed dates any more.";

        public override string Minimum(string? from, int minutes) => minutes == 0
            ? $"⏱️ {(from is null ? "" : $"From {from} on, ")}**anything that is recorded** makes a day count."
            : $"⏱️ {(from is null ? "" : $"From {from} on, ")}**{minutes} min** make a day count, and so does a single answer or review.";

        protected override string BreakAdded(string name, string span) => $"🏖️ **{name}**: {span} off. No question comes on those days, and no streak breaks.";

        protected override string BreakTakenBack(string name, string span) => $"🗓️ **{name}** is called off: {span}, we study as usual.";

        protected override string BreakEnds(string name, string last) => $"🗓️ **{name}** ends with {last}. We study again from the next day on.";
    }
}
