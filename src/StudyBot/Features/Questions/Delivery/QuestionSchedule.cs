using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>A row of <c>question_schedule</c>: where, when and what a guild is asked.</summary>
internal sealed record QuestionSchedule
{
    /// <summary>The number of the one that /setup keeps; it is there from the first setup on, for ever.</summary>
    public const long First = 1;

    public const int MostOfAGuild = 10;

    public required Snowflake GuildId { get; init; }

    /// <summary>Unique within the guild, and never given out twice.</summary>
    public required long Id { get; init; }

    /// <summary>In staff's words; empty when they gave it none.</summary>
    public string Name { get; init; } = "";

    public required Snowflake ChannelId { get; init; }

    /// <summary>Whether the channel is a forum, in which each question is a post of its own.</summary>
    public bool InForum { get; init; }

    /// <summary>In the guild's zone.</summary>
    public required LocalTime LocalTime { get; init; }

    public Weekdays Weekdays { get; init; } = Weekdays.All;

    public QuestionFilter Filter { get; init; } = QuestionFilter.Everything;

    /// <summary>Whether levels rise in the course of a week.</summary>
    public bool Climbs { get; init; }

    /// <summary>Null for the guild's own.</summary>
    public Language? Language { get; init; }

    /// <summary>Null to ping nobody.</summary>
    public Snowflake? PingRoleId { get; init; }

    public bool OpensThread { get; init; }

    /// <summary>Whether the newest question is pinned, in place of the one before.</summary>
    public bool Pins { get; init; }

    /// <summary>Since when it is paused; null when it is not.</summary>
    public Instant? PausedAt { get; init; }

    /// <summary>The first date after the pause; null for a pause without end.</summary>
    public LocalDate? ResumesOn { get; init; }

    /// <summary>The next date that is its own by weekday; whether anything is posted then is decided when it is due.</summary>
    public required LocalDate NextDate { get; init; }

    public required Instant NextDueAt { get; init; }

    public ScheduleKey Key => new(GuildId, Id);

    public bool IsPausedOn(LocalDate date) => PausedAt is not null && !(ResumesOn <= date);

    public QuestionTimetable TimetableIn(DateTimeZone zone) => new(zone, LocalTime, Weekdays);
}

/// <summary>Which schedule of which guild.</summary>
internal readonly record struct ScheduleKey(Snowflake GuildId, long Id);
