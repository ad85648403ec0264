using StudyBot.Configuration;
using StudyBot.Study.Calendars;
using StudyBot.Words;

namespace StudyBot.Features.Calendar;

/// <summary>When the guild studies, as settings.</summary>
internal static class CalendarFields
{
    public const string Days = "calendar.study_days";
    public const string Holidays = "calendar.holidays";
    public const string Start = "calendar.cohort_start";
    public const string End = "calendar.cohort_end";
    public const string Minimum = "check_ins.minimum_minutes";
    public const string Name = "name";
    public const string First = "first";
    public const string Last = "last";

    public static SettingList Breaks { get; } = new("calendar.breaks", new("방학", "Breaks"),
    [
        new(Name, new("이름", "Name"), TypedKinds.Text(DateRules.LongestName, new("예: 겨울 방학", "For example: Winter break"))) { Help = new("멤버가 보는 이름이에요.", "What members read.") },
        new(First, new("첫날", "First day"), TypedKinds.Date) { Help = new("쉬기 시작하는 날이에요.", "The first day off.") },
        new(Last, new("마지막 날", "Last day"), TypedKinds.Date) { Help = new("이날까지 쉬어요.", "The last day off.") },
    ])
    {
        Most = DateRules.MostBreaks,
        IsDated = true,
        Help = new("방학에는 질문이 오지 않고, 연속 기록도 끊기지 않아요. 오늘까지 남은 것만 보여요.", "No question comes in a break, and no run ends. Those that are over are not listed."),
        Add = new("방학 추가", "Add a break"),
        Asked = [Name, First, Last],
        Title = Titled,
    };

    public static IReadOnlyList<SettingField> All(HolidayCalendars holidays) =>
    [
        new(Days, new("공부하는 요일", "Study days"), WeekdaysKind.Set)
        {
            Default = WeekdaysKind.Set.Of(WeekdaysKind.Set.Choices.Select(day => day.Code)),
            Help = new("다른 요일은 쉬는 날이에요. 바꾸면 다음 날부터 적용돼요.", "The other days are off. A change counts from the next day on."),
        },
        new(Holidays, new("공휴일", "Public holidays"), new ChoiceKind([.. holidays.All.Select(list => new SettingChoice(list.Id, list.Name))]))
        {
            None = new("쉬지 않아요", "days like any other"),
            Help = new("고른 나라의 공휴일에는 쉬어요.", "The public holidays of which country are days off."),
        },
        Date(Start, new("기수 시작일", "Cohort's first day"), new("이날부터 주차를 세요.", "Weeks are counted from it.")),
        Date(End, new("기수 종료일", "Cohort's last day"), new("이날이 지나면 질문이 오지 않아요.", "No question comes after it.")),
        new(Minimum, new("하루 최소 시간", "Daily minimum"), TypedKinds.Number(0, DateRules.MostMinutes, (minutes, language) => CalendarTexts.Both.In(language).MinimumIs(minutes)))
        {
            Default = "0",
            Help = new("하루가 공부한 날로 인정되는 시간(분)이에요. 0이면 무엇이든 기록하면 돼요.", "Minutes that make a day count. With 0 anything that is recorded does."),
        },
    ];

    private static string Titled(SettingSheet sheet, string row, Language language)
    {
        var range = CalendarTexts.Both.In(language).Range(
            TypedKinds.DateOf(sheet[Breaks!.PathOf(row, First)]), TypedKinds.DateOf(sheet[Breaks.PathOf(row, Last)]), today: default);
        return $"{sheet[Breaks.PathOf(row, Name)]} · {range}";
    }

    private static SettingField Date(string path, Bilingual<string> name, Bilingual<string> help) => new(path, name, TypedKinds.Date)
    {
        None = new("없음", "none"),
        Help = help,
        IsDated = true,
    };
}
