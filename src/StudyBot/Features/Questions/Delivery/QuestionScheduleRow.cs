using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>A schedule as its columns hold it, as Dapper reads and writes it.</summary>
internal sealed record QuestionScheduleRow
{
    public const string Columns =
        """
        guild_id, id, name, channel_id, in_forum, local_time, weekdays, topics, excluded_topics, levels, climbs, language,
        ping_role_id, opens_thread, pins, paused_at, resumes_on, next_date, next_due_at
        """;

    private const char Separator = ',';

    public Snowflake GuildId { get; init; }

    public long Id { get; init; }

    public string Name { get; init; } = "";

    public Snowflake ChannelId { get; init; }

    public bool InForum { get; init; }

    public LocalTime LocalTime { get; init; }

    public int Weekdays { get; init; }

    public string Topics { get; init; } = "";

    public string ExcludedTopics { get; init; } = "";

    public int Levels { get; init; }

    public bool Climbs { get; init; }

    public string? Language { get; init; }

    public Snowflake? PingRoleId { get; init; }

    public bool OpensThread { get; init; }

    public bool Pins { get; init; }

    public Instant? PausedAt { get; init; }

    public LocalDate? ResumesOn { get; init; }

    public LocalDate NextDate { get; init; }

    public Instant NextDueAt { get; init; }

    public static QuestionScheduleRow Of(QuestionSchedule schedule) => new()
    {
        GuildId = schedule.GuildId,
        Id = schedule.Id,
        Name = schedule.Name,
        ChannelId = schedule.ChannelId,
        InForum = schedule.InForum,
        LocalTime = schedule.LocalTime,
        Weekdays = schedule.Weekdays.Bits,
        Topics = string.Join(Separator, schedule.Filter.Topics),
        ExcludedTopics = string.Join(Separator, schedule.Filter.ExcludedTopics),
        Levels = (int)schedule.Filter.Levels,
        Climbs = schedule.Climbs,
        Language = schedule.Language?.Code(),
        PingRoleId = schedule.PingRoleId,
        OpensThread = schedule.OpensThread,
        Pins = schedule.Pins,
        PausedAt = schedule.PausedAt,
        ResumesOn = schedule.ResumesOn,
        NextDate = schedule.NextDate,
        NextDueAt = schedule.NextDueAt,
    };

    public QuestionSchedule ToSchedule() => new()
    {
        GuildId = GuildId,
        Id = Id,
        Name = Name,
        ChannelId = ChannelId,
        InForum = InForum,
        LocalTime = LocalTime,
        Weekdays = new Weekdays(Weekdays),
        Filter = new QuestionFilter(Listed(Topics), Listed(ExcludedTopics), (QuestionLevels)Levels),
        Climbs = Climbs,
        Language = Language is null ? null : Languages.OfCode(Language),
        PingRoleId = PingRoleId,
        OpensThread = OpensThread,
        Pins = Pins,
        PausedAt = PausedAt,
        ResumesOn = ResumesOn,
        NextDate = NextDate,
        NextDueAt = NextDueAt,
    };

    private static string[] Listed(string ids) => ids.Split(Separator, StringSplitOptions.RemoveEmptyEntries);
}
