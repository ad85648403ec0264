using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Calendar.Endings;
using StudyBot.Study;
using StudyBot.Study.Calendars;
using StudyBot.Words;

namespace StudyBot.Features.Calendar;

internal sealed class CalendarTextsKorean : CalendarTexts
{
    public override string Title => "🗓️ 우리 서버의 공부 달력";

    public override string StudyDays => "공부하는 요일";

    public override string Holidays => "공휴일";

    public override string Cohort => "기수 기간";

    public override string DaysOff => "다가오는 쉬는 날";

    public override string CohortToCome => "기수가 시작하기 전";

    public override string CohortIsOver => "기수가 끝난 뒤";

    public override string WhatOffMeans => "쉬는 날에는 질문이 오지 않고, 공부하지 않아도 연속 기록이 끊기지 않아요. 공부하면 그대로 기록돼요.";

    public override string NoHolidays => "공휴일에도 공부해요";

    public override string NoCohort => "정하지 않았어요";

    public override string StudyDaysPlaceholder => "공부하는 요일 고르기";

    public override string HolidaysPlaceholder => "공휴일에 쉴지 고르기";

    public override string RemoveBreakPlaceholder => "방학 지우기";

    public override string AddBreak => "방학 추가";

    public override string EditCohort => "기수 기간";

    public override string BreakFormTitle => "방학 추가";

    public override string BreakName => "이름";

    public override string BreakNameExample => "예: 겨울 방학";

    public override string FirstDate => "첫날";

    public override string LastDate => "마지막 날";

    public override string DateExample => "예: 12월 24일, 2026-12-24";

    public override string CohortFormTitle => "기수 기간";

    public override string CohortStart => "시작하는 날";

    public override string CohortEnd => "끝나는 날";

    public override string CohortOptional => "비워 두면 정하지 않은 것으로 해요";

    public override string Minimum => "하루 최소 시간";

    public override string MinimumInput => "하루를 채우는 데 필요한 시간(분)";

    public override string MinimumOptional => "예: 30. 비워 두면 기록 하나로 채워져요";

    public override string Unchanged => "이미 그렇게 되어 있어요. 바뀐 것은 없어요.";

    public override string BreakGone => "그 방학은 이미 지워졌거나 끝났어요. 지금 달력은 이래요.";

    public override string TellChannel => "채널에 알리기";

    public override string ToldBefore => "이미 채널에 알린 변경이에요.";

    public override string ChangedSince => "그사이 달력이 또 바뀌어서 알리지 않았어요. 지금 달력은 이래요.";

    public override string NoName => "방학의 이름을 적어 주세요. 예: 겨울 방학";

    public override string CohortEndBeforeStart =>
        "기수의 마지막 날이 첫날보다 빨라요. 지난 기수의 마지막 날이 남아 있다면 그것도 바꾸거나 비워 주세요. 바뀐 것은 없어요.";

    public override string NewCohort(CohortDates dates, LocalDate today) => dates.Last is null
        ? $"🌱 {dates.First!.Value.InWords(Language.Korean, today)}에 새 기수가 시작돼요. 마지막 날은 지난 기수의 것이라 비웠으니, 정해지면 `/calendar`에서 적어 주세요."
        : $"🌱 {dates.First!.Value.InWords(Language.Korean, today)}에 새 기수가 시작돼요. 지난 기수는 마무리한 그대로예요.";

    public override string StaysEnded(string range) =>
        $"🏁 {range} 기수는 이미 마무리했어요. 그래서 파일에 적힌 기수 날짜는 적용하지 않고 지금 그대로 두어요. 새 기수라면 파일이나 `/calendar`에 그 뒤의 첫날을 적어 주세요.";

    public override string EndBeforeStart => "마지막 날이 첫날보다 빨라요. 날짜를 바꿔 다시 보내 주세요. 바뀐 것은 없어요.";

    public override string BreakHasBegun => "이미 시작한 기간은 고칠 수 없어요. 지우면 오늘까지만 쉬니, 필요하면 내일부터 새로 추가해 주세요.";

    public override string BreakInThePast => "이미 지난 날은 쉬는 날로 바꿀 수 없어요. 오늘이나 그 뒤의 첫날을 적어 주세요.";

    public override string EndInThePast => "끝나는 날이 이미 지났어요. 오늘이나 그 뒤의 날짜를 적거나 비워 두세요.";

    public override string MinimumIs(int minutes) => minutes == 0
        ? "없어요. 기록이 하나라도 있으면 채운 날이에요"
        : $"{minutes}분. 답변이나 복습은 하나만 해도 채워져요";

    public override string NoMinimum(int most) => $"하루 최소 시간은 0부터 {most}까지의 숫자로 적어 주세요. 비워 두면 기록이 하나라도 있을 때 채운 날이 돼요.";

    public override string NoDaysOff(bool everyDay) => everyDay
        ? "앞으로 8주 동안 쉬는 날이 없어요."
        : "공부하지 않는 요일 말고는 앞으로 8주 동안 쉬는 날이 없어요.";

    public override string TooManyBreaks(int most) => $"방학은 {most}개까지 둘 수 있어요. 필요 없는 것을 지우고 다시 추가해 주세요.";

    public override string BreakTooLong(int mostDays) => $"방학은 한 번에 {mostDays}일까지예요. 기수가 끝났다면 기수의 끝나는 날을 정해 주세요.";

    public override string NoDate(string typed) => $"‘{typed}’에서 날짜를 읽지 못했어요. `12월 24일`이나 `2026-12-24`처럼 적어 주세요.";

    public override string Changed(LocalDate from, LocalDate today) =>
        $"✅ 바꿨어요. 오늘까지는 그대로이고 {from.InWords(Language.Korean, today)}부터 적용돼요.";

    public override string SilencedSchedules(IReadOnlyList<SilencedSchedule> schedules)
    {
        var names = schedules.Select(one => $"**{(one.Name.Length == 0 ? $"{one.Id}번 일정" : DisplayText.Escape(one.Name))}**({one.Days.InWords(Language.Korean)})");
        return $"⚠️ 이 달력대로라면 질문이 올라올 날이 하나도 없는 일정이 있어요: {string.Join(", ", names)}. `/question schedule edit`의 `days`나 이 달력을 바꿔 주세요.";
    }

    public override string BreakAdded(StudyBreak rest, LocalDate today) => $"✅ **{rest.Name}** · {Span(rest, today)} 쉬어요.";

    public override string BreakRemoved(StudyBreak rest, bool begun) => begun
        ? $"✅ **{rest.Name}**{Josa.EunNeun(rest.Name)[rest.Name.Length..]} 오늘까지만 쉬고 내일부터 다시 공부해요."
        : $"✅ **{rest.Name}**{Josa.EulReul(rest.Name)[rest.Name.Length..]} 지웠어요.";

    public override string Week(int number) => $"지금은 {number}주 차예요.";

    public override string Range(LocalDate? first, LocalDate? last, LocalDate today) => (first, last) switch
    {
        (null, null) => NoCohort,
        ({ } start, null) => $"{Day(start, today)}부터",
        (null, { } end) => $"{Day(end, today)}까지",
        ({ } start, { } end) when start == end => Day(start, today),
        ({ } start, { } end) => $"{Day(start, today)} ~ {Day(end, today)}",
    };

    public override string OffToday(DayOff off) => off switch
    {
        DayOff.Holiday holiday => $"오늘은 **{holiday.Name.Korean}**, 쉬는 날이에요.",
        DayOff.Break rest => $"오늘은 **{DisplayText.Escape(rest.Name)}**, 쉬는 날이에요.",
        DayOff.BeforeCohort => "아직 시작하지 않았어요.",
        DayOff.AfterCohort => "기수가 끝났어요. 수고 많았어요!",
        _ => "오늘은 쉬는 요일이에요.",
    };

    public override string BreakOverlaps(StudyBreak other, LocalDate today) =>
        $"그 기간에는 이미 **{other.Name}**({Range(other.First, other.Last, today)}) 방학이 있어서 추가하지 않았어요. 겹치지 않는 날짜로 다시 보내거나, 그 방학을 지우고 새로 추가해 주세요.";

    public override string Told(Snowflake channel) => $"📣 {channel.ChannelMention()}에 알렸어요.";

    public override string CannotTell(Snowflake channel) =>
        $"⚠️ {channel.ChannelMention()}에 글을 올릴 수 없었어요. 채널에서 봇의 권한을 확인하고 다시 눌러 주세요.";

    public override string LoggedTold => "달력이 바뀐 것을 채널에 알렸어요";

    public override string LoggedStudyDays(Weekdays days) => $"공부하는 요일을 {Josa.EuroRo(days.InWords(Language.Korean))} 정했어요";

    public override string LoggedHolidays(bool observed) => observed ? "공휴일에 쉬기로 했어요" : "공휴일에도 공부하기로 했어요";

    public override string LoggedCohortEnded(LocalDate last) => $"{last.MonthAndDay(Language.Korean)}까지의 기수를 마무리했어요";

    public override string LoggedCohort(LocalDate? start, LocalDate? end) =>
        $"기수 기간을 정했어요: {Range(start, end, today: default)}";

    public override string LoggedMinimum(int minutes) => minutes == 0 ? "하루 최소 시간을 없앴어요" : $"하루 최소 시간을 {minutes}분으로 정했어요";

    public override string LoggedBreak(StudyBreak rest) => $"방학을 추가했어요: {rest.Name} ({Range(rest.First, rest.Last, today: default)})";

    public override string LoggedBreakGone(StudyBreak rest) => $"방학을 지웠어요: {rest.Name} ({Range(rest.First, rest.Last, today: default)})";

    public override string LoggedBreakCut(StudyBreak rest) => $"방학을 줄였어요: {rest.Name} ({Range(rest.First, rest.Last, today: default)})";

    private static string Span(StudyBreak rest, LocalDate today) => rest.First == rest.Last
        ? $"{rest.First.InWords(Language.Korean, today)}에"
        : $"{rest.First.InWords(Language.Korean, today)}부터 {rest.Last.InWords(Language.Korean, today)}까지";

    private static string Day(LocalDate date, LocalDate today) => date.InShort(Language.Korean, today);
}
