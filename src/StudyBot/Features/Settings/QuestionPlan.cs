using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Study.Calendars;

namespace StudyBot.Features.Settings;

/// <summary>Where and when a guild is asked by its first schedule, as /setup shows it; the Questions feature keeps the rows.</summary>
internal sealed record QuestionPlan
{
    public required Snowflake ChannelId { get; init; }

    /// <summary>Whether the channel is a forum; /question schedule edit can choose one.</summary>
    public bool InForum { get; init; }

    public required LocalTime LocalTime { get; init; }

    public int Weekdays { get; init; }

    public Instant? PausedAt { get; init; }

    public LocalDate? ResumesOn { get; init; }

    public required LocalDate NextDate { get; init; }

    public required Instant NextDueAt { get; init; }

    /// <summary>When the next question comes, as far as weekdays, calendar and pause tell; null when none is in sight.</summary>
    public (LocalDate Date, Instant At)? Next(DateTimeZone zone, StudyCalendar calendar) =>
        new QuestionTimetable(zone, LocalTime, new Weekdays(Weekdays)).From(NextDate, NextDueAt, new HashSet<LocalDate>())
            .Where(next => calendar.IsStudyDate(next.Date) && (PausedAt is null || ResumesOn <= next.Date))
            .Select(next => ((LocalDate, Instant)?)next)
            .FirstOrDefault();
}
