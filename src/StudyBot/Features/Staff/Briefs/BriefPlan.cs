using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Staff.Briefs;

/// <summary>When a guild's staff get their brief.</summary>
internal sealed record BriefPlan
{
    public Snowflake GuildId { get; init; }

    /// <summary>In the guild's zone; not before the study day begins.</summary>
    public LocalTime LocalTime { get; init; }

    /// <summary>Null while it is off.</summary>
    public Instant? NextDue { get; init; }

    /// <summary>The first due instant after another; whether the guild studies that day is asked when it has come.</summary>
    public Instant DueAfter(Instant after, DateTimeZone zone) => TimetableIn(zone).After(after);

    public QuestionTimetable TimetableIn(DateTimeZone zone) => new(zone, LocalTime, Weekdays.All);
}
