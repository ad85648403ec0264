using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study;

namespace StudyBot.Features.Digests.Plans;

/// <summary>Where and when a guild gets its digest.</summary>
internal sealed record DigestPlan
{
    public Snowflake GuildId { get; init; }

    public Snowflake ChannelId { get; init; }

    /// <summary>On Mondays, in the guild's zone.</summary>
    public LocalTime LocalTime { get; init; }

    /// <summary>Null while it is off.</summary>
    public Instant? NextDue { get; init; }

    /// <summary>The Monday of the week that is told of at an instant: the last one that is over.</summary>
    public static LocalDate WeekBefore(StudyDay day, Instant at) => MondayOf(day.DateOf(at)).PlusWeeks(-1);

    public static LocalDate MondayOf(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);

    /// <summary>The first Monday's due instant after another instant.</summary>
    public Instant DueAfter(Instant after, DateTimeZone zone) => TimetableIn(zone).After(after);

    public QuestionTimetable TimetableIn(DateTimeZone zone) => new(zone, LocalTime, Monday);

    private static Weekdays Monday { get; } = new(1);
}
