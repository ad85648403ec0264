using StudyBot.Study.Calendars;
using StudyBot.Words;

namespace StudyBot.Study;

/// <summary>Why no question is planned, and what to do about it.</summary>
internal abstract class QuestionSilenceTexts
{
    public static Bilingual<QuestionSilenceTexts> Both { get; } = new(new Korean(), new English());

    /// <param name="silence">Why.</param>
    /// <param name="weekdays">The schedule's.</param>
    public abstract string Why(QuestionSilence silence, Weekdays weekdays);

    private sealed class Korean : QuestionSilenceTexts
    {
        public override string Why(QuestionSilence silence, Weekdays weekdays) => silence switch
        {
            QuestionSilence.Paused => "⏸️ 멈춘 일정이에요. `/question resume`으로 다시 시작할 수 있어요.",
            QuestionSilence.CohortOver => "🏁 기수 기간에 남은 날이 없어요. 더 이어 가려면 `/calendar`에서 기수 기간을 바꿔 주세요.",
            QuestionSilence.WeekdaysOff =>
                $"⚠️ 이 일정의 요일({weekdays.InWords(Language.Korean)})은 `/calendar`에서 모두 쉬는 날이에요. `/question schedule edit`의 `days`나 달력의 공부하는 요일을 바꿔 주세요.",
            _ => "🏖️ 이 일정의 날이 모두 방학이나 공휴일이에요. `/calendar`를 확인해 주세요.",
        };
    }

    private sealed class English : QuestionSilenceTexts
    {
        public override string Why(QuestionSilence silence, Weekdays weekdays) => silence switch
        {
            QuestionSilence.Paused => "⏸️ This schedule is paused. To start it again, send `/question resume`.",
            QuestionSilence.CohortOver => "🏁 No day is left within the cohort's dates. To go on, change them in `/calendar`.",
            QuestionSilence.WeekdaysOff =>
                $"⚠️ Its days ({weekdays.InWords(Language.English)}) are all days off in `/calendar`. Please change `days` with `/question schedule edit`, or the study days of the calendar.",
            _ => "🏖️ All of its days are breaks or holidays. Please check `/calendar`.",
        };
    }
}
