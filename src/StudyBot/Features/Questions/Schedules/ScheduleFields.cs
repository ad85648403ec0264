using StudyBot.Configuration;
using StudyBot.Content;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Schedules;

/// <summary>What can be set of a schedule, as settings.</summary>
internal static class ScheduleFields
{
    public const string Name = "name";
    public const string Channel = SharedSettings.Channel;
    public const string Time = SharedSettings.Time;
    public const string Days = "days";
    public const string Topics = "topics";
    public const string Excluded = "exclude";
    public const string Levels = "levels";
    public const string Climb = "climb";
    public const string Language = "language";
    public const string Ping = "ping";
    public const string Thread = "thread";
    public const string Pin = "pin";
    public const string Paused = "paused";
    public const string ResumesOn = "resumes_on";

    private static readonly QuestionLevels[] Single = [QuestionLevels.Basic, QuestionLevels.Intermediate, QuestionLevels.Advanced];

    public static ChoiceKind LevelsKind { get; } = new([.. Single.Select(level => new SettingChoice(Code(level), NameOf(level)))], takesSeveral: true)
    {
        All = new(ScheduleTexts.Both.Korean.AllLevels, ScheduleTexts.Both.English.AllLevels),
    };

    public static SettingList List(ContentLibrary builtIn)
    {
        var topics = new ChoiceKind([.. builtIn.QuestionTopics.Select(topic => new SettingChoice(topic.Id, topic.Name))], takesSeveral: true);
        return new SettingList(SharedSettings.Schedules, new("질문 일정", "Question schedules"), [.. What(topics), .. Beside()])
        {
            Most = QuestionSchedule.MostOfAGuild,
            Fixed = $"{QuestionSchedule.First}",
            Help = new("어디에 언제 무엇을 물을지예요.", "Where, when and what is asked."),
            Add = new("일정을 추가할 채널 고르기", "Add a schedule: choose its channel"),
            Asked = [Channel],
            Title = Titled,
        };
    }

    public static string? Of(QuestionLevels levels) => LevelsKind.Of(Single.Where(level => levels.HasFlag(level)).Select(Code));

    public static QuestionLevels LevelsOf(string? value) => ChoiceKind.CodesOf(value)
        .Aggregate(QuestionLevels.None, (levels, code) => levels | Array.Find(Single, level => Code(level) == code));

    private static IEnumerable<SettingField> What(ChoiceKind topics) =>
    [
        new(Name, new("이름", "Name"), TypedKinds.Text(TypedKind.LongestShort, new("예: 아침 질문", "For example: Morning question")))
        {
            None = new("없음", "none"),
            Help = new("일정을 부르는 이름이에요.", "What the schedule is called."),
        },
        new(Channel, new("채널", "Channel"), new PlaceKind([ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum]))
        {
            Help = new("질문이 올라올 채널이에요. 포럼이면 질문마다 게시물이 생겨요.", "Where questions are posted; in a forum each is a post of its own."),
        },
        new(Time, new("시각", "Time"), TypedKinds.Time) { Default = "09:00", Help = new("서버 시간대로 적어 주세요.", "In the server's time zone.") },
        new(Days, new("요일", "Days"), WeekdaysKind.Set)
        {
            Default = WeekdaysKind.Of(Study.Weekdays.All),
            Help = new("질문이 올라오는 요일이에요. 쉬는 날에는 오지 않아요.", "Days of the week; nothing comes on days off."),
        },
        new(Topics, new("주제", "Topics"), topics) { None = new("모든 주제", "all topics"), Help = new("이 주제만 물어요.", "Only these are asked.") },
        new(Excluded, new("빼는 주제", "Excluded topics"), topics) { None = new("없음", "none"), Help = new("이 주제는 묻지 않아요.", "These are never asked.") },
        new(Levels, new("난이도", "Levels"), LevelsKind) { Default = Of(QuestionLevels.All), Help = new("이 난이도만 물어요.", "Only these levels are asked.") },
        Flag(Climb, new("점점 어렵게", "Climb"), new("한 주 동안 점점 어려워져요.", "Easy on Monday, hard on Sunday.")),
    ];

    private static IEnumerable<SettingField> Beside() =>
    [
        new(Language, new("언어", "Language"), new ChoiceKind(
            [.. new[] { Words.Language.Korean, Words.Language.English }.Select(language => new SettingChoice(language.Code(), new(language.OwnName(), language.OwnName())))]))
        {
            None = new("서버 언어", "the server's"),
            Help = new("질문을 올릴 언어예요.", "In which language questions are posted."),
        },
        new(Ping, new("알림 역할", "Ping"), PlaceKind.Role) { None = new("없음", "none"), Help = new("질문이 올라올 때 알릴 역할이에요.", "The role that hears of each question.") },
        Flag(Thread, new("스레드", "Thread"), new("질문마다 스레드를 열어요.", "Opens a thread below each question.")),
        Flag(Pin, new("고정", "Pin"), new("최신 질문을 고정해 둬요.", "Keeps the newest question pinned.")),
        Flag(Paused, new("쉬는 중", "Paused"), new("켜 두면 질문이 오지 않아요.", "While it is on, no question comes.")),
        new(ResumesOn, new("다시 시작하는 날", "Resumes on"), TypedKinds.Date)
        {
            None = new("없음", "none"),
            IsDated = true,
            Help = new("쉬는 일정이 이날 다시 시작해요.", "A paused schedule goes on from this day."),
        },
    ];

    private static SettingField Flag(string name, Bilingual<string> called, Bilingual<string> help) =>
        new(name, called, ChoiceKind.Flag) { Default = ChoiceKind.No, Help = help };

    private static string Titled(SettingSheet sheet, string row, Language language)
    {
        var name = ScheduleTexts.NameOf(Value(Name) ?? "", row, language);
        return $"{name} · {Value(Time)} · {WeekdaysKind.DaysOf(Value(Days)).InWords(language)}";

        string? Value(string field) => sheet[$"{SharedSettings.Schedules}/{row}.{field}"];
    }

    private static string Code(QuestionLevels level) => level.ToString().ToLowerInvariant();

    private static Bilingual<string> NameOf(QuestionLevels level) =>
        new(ScheduleTexts.Both.Korean.Level(level), ScheduleTexts.Both.English.Level(level));
}
