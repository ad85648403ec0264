using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Schedules;

/// <summary>What one command names of a schedule. Null leaves a thing as it is.</summary>
internal sealed record ScheduleEdit
{
    public string? Name { get; init; }

    public Snowflake? ChannelId { get; init; }

    /// <summary>Of the channel that is named.</summary>
    public bool InForum { get; init; }

    public LocalTime? Time { get; init; }

    public Weekdays? Days { get; init; }

    /// <summary>Empty for all.</summary>
    public IReadOnlyList<string>? Topics { get; init; }

    /// <summary>Empty for none.</summary>
    public IReadOnlyList<string>? Excluded { get; init; }

    public QuestionLevels? Levels { get; init; }

    public bool? Climbs { get; init; }

    public Language? Language { get; init; }

    /// <summary>Back to the guild's language.</summary>
    public bool ClearsLanguage { get; init; }

    public Snowflake? PingRoleId { get; init; }

    public bool ClearsPing { get; init; }

    public bool? OpensThread { get; init; }

    public bool? Pins { get; init; }

    /// <summary>Whether Discord has a say in it.</summary>
    public bool ConcernsChannel => ChannelId is not null || PingRoleId is not null || OpensThread == true || Pins == true;

    /// <summary>Whether it changes what can be asked.</summary>
    public bool ConcernsQuestions => Topics is not null || Excluded is not null || Levels is not null;

    public QuestionSchedule Apply(QuestionSchedule schedule) => schedule with
    {
        Name = Name ?? schedule.Name,
        ChannelId = ChannelId ?? schedule.ChannelId,
        InForum = ChannelId is null ? schedule.InForum : InForum,
        LocalTime = Time ?? schedule.LocalTime,
        Weekdays = Days ?? schedule.Weekdays,
        Filter = new QuestionFilter(
            Topics ?? schedule.Filter.Topics, Excluded ?? schedule.Filter.ExcludedTopics, Levels ?? schedule.Filter.Levels),
        Climbs = Climbs ?? schedule.Climbs,
        Language = ClearsLanguage ? null : Language ?? schedule.Language,
        PingRoleId = ClearsPing ? null : PingRoleId ?? schedule.PingRoleId,
        OpensThread = OpensThread ?? schedule.OpensThread,
        Pins = Pins ?? schedule.Pins,
    };
}
