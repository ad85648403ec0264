using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Schedules;

/// <summary>The options of adding and editing, and what was filled in.</summary>
internal sealed class ScheduleOptions(GuildLibraries libraries)
{
    private const int LongestName = 40;
    private const int LongestList = 400;
    private const string GuildsLanguage = "server";

    public CommandOption Channel { get; } = new(CommandOptionType.Channel, "channel", Languages.Text("Where questions are posted", "질문이 올라올 채널"))
    {
        ChannelTypes = [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
    };

    public CommandOption Time { get; } = new(CommandOptionType.String, "time", Languages.Text("When, e.g. 09:00 or 9pm", "올라올 시각. 예: 09:00, 오후 9시"))
    {
        MaxLength = 30,
    };

    /// <summary>Everything that both commands offer, beside channel and time.</summary>
    public IReadOnlyList<CommandOption> Others =>
    [
        new(CommandOptionType.String, "days", Languages.Text("Days of the week, e.g. mon, wed, fri", "요일. 예: 월수금, 평일")) { MaxLength = 100 },
        Topics("topics", Languages.Text("Only these topics", "이 주제만")),
        Topics("exclude", Languages.Text("Never these topics", "이 주제는 빼고")),
        new(CommandOptionType.String, "levels", Languages.Text("Levels", "난이도")) { Choices = [.. Levels.Select(LevelChoice)] },
        new(CommandOptionType.Boolean, "climb", Languages.Text("Easy on Monday, hard on Sunday", "한 주 동안 점점 어렵게")),
        new(CommandOptionType.Role, "ping", Languages.Text("Role to ping", "알림을 보낼 역할")),
        new(CommandOptionType.Boolean, "thread", Languages.Text("Open a thread below each question", "질문마다 스레드 열기")),
        new(CommandOptionType.Boolean, "pin", Languages.Text("Keep the newest question pinned", "최신 질문을 고정")),
        new(CommandOptionType.String, "language", Languages.Text("Language (default: the server's)", "언어 (기본: 서버 언어)"))
        {
            Choices =
            [
                new(new LocalizedText(Language.Korean.OwnName()), Language.Korean.Code()),
                new(new LocalizedText(Language.English.OwnName()), Language.English.Code()),
                new(Languages.Text("The server's", "서버 언어"), GuildsLanguage),
            ],
        },
        new(CommandOptionType.String, "name", Languages.Text("A name for this schedule", "일정의 이름")) { MaxLength = LongestName },
    ];

    public static CommandOption NoPing { get; } = new(CommandOptionType.Boolean, "no_ping", Languages.Text("Ping nobody any more", "더는 알림을 보내지 않기"));

    private static QuestionLevels[] Levels { get; } = [.. Enumerable.Range(1, (int)QuestionLevels.All).Select(bits => (QuestionLevels)bits).OrderByDescending(levels => levels == QuestionLevels.All)];

    /// <summary>What was filled in, or why it means nothing.</summary>
    public ScheduleEdit Read(CommandInteraction interaction, out string? objection)
    {
        var (options, texts) = (interaction.Options, ScheduleTexts.Both.In(interaction.Locale));
        var topics = new TypedTopics(libraries.Of(interaction.GuildId).QuestionTopics);
        string? unknown = null, alsoUnknown = null;
        var edit = new ScheduleEdit
        {
            Name = options.String("name")?.Trim(),
            ChannelId = options.Id("channel"),
            InForum = options.Channel("channel")?.Type == ChannelType.GuildForum,
            Time = options.String("time") is { } time ? ClockTime.Read(time) : null,
            Days = options.String("days") is { } days ? TypedWeekdays.Read(days) : null,
            Topics = options.String("topics") is { } only ? topics.Read(only, out unknown) : null,
            Excluded = options.String("exclude") is { } never ? topics.Read(never, out alsoUnknown) : null,
            Levels = options.String("levels") is { } levels ? LevelsOf(levels) : null,
            Climbs = options.Boolean("climb"),
            Language = options.String("language") is { } code && code != GuildsLanguage ? Languages.OfCode(code) : null,
            ClearsLanguage = options.String("language") == GuildsLanguage,
            PingRoleId = options.Id("ping"),
            ClearsPing = options.Boolean("no_ping") == true,
            OpensThread = options.Boolean("thread"),
            Pins = options.Boolean("pin"),
        };
        objection = (unknown ?? alsoUnknown) is { } word ? texts.UnknownTopic(DisplayText.Escape(word)) : Objection(options, edit, texts);
        return edit;
    }

    /// <summary>What was changed, in the words of who did.</summary>
    public IEnumerable<string> Said(CommandInteraction interaction, IEnumerable<ScheduleFieldChange> changes)
    {
        var (topics, language) = (libraries.Of(interaction.GuildId).QuestionTopics, Languages.OfLocale(interaction.Locale));
        return changes.Select(change => ScheduleWords.Of(change, topics, language));
    }

    private static string? Objection(CommandOptions options, ScheduleEdit edit, ScheduleTexts texts)
    {
        if (options.String("time") is not null && edit.Time is null)
            return texts.UnknownTime;
        if (options.String("days") is { } days && edit.Days is null)
            return texts.UnknownDays(DisplayText.Escape(days));
        if (options.String("levels") is not null && edit.Levels is null)
            return texts.UnknownLevels;
        if (edit.Name is { } name && (name.Length > LongestName || DisplayText.Escape(name).Length == 0))
            return texts.BadName(LongestName);
        return edit is { PingRoleId: not null, ClearsPing: true } ? texts.BothPingAndNone : null;
    }

    private CommandOption Topics(string name, LocalizedText description) => new(CommandOptionType.String, name, description)
    {
        MaxLength = LongestList,
        Autocomplete = (interaction, _) => ValueTask.FromResult(
            new TypedTopics(libraries.Of(interaction.GuildId).QuestionTopics).Suggest(interaction.Typed, Languages.OfLocale(interaction.Locale))),
    };

    private static CommandChoice LevelChoice(QuestionLevels levels) => new(
        Languages.Text(ScheduleWords.Of(levels, Language.English), ScheduleWords.Of(levels, Language.Korean)), $"{(int)levels}");

    private static QuestionLevels? LevelsOf(string value) =>
        int.TryParse(value, out var bits) && bits is >= 1 and <= (int)QuestionLevels.All ? (QuestionLevels)bits : null;
}
