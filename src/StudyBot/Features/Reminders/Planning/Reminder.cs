using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Reminders.Planning;

/// <summary>A row of <c>reminder</c>.</summary>
internal sealed record Reminder
{
    /// <summary>After so many in a row without any studying it stops by itself.</summary>
    public const int MostIgnored = 3;

    public Snowflake GuildId { get; init; }

    public Snowflake UserId { get; init; }

    public LocalTime LocalTime { get; init; }

    public LocalTime? QuietFrom { get; init; }

    public LocalTime? QuietUntil { get; init; }

    /// <summary>Whether it also comes while there is no run to go on with.</summary>
    public bool WithoutRun { get; init; }

    /// <summary>The member's, by its code.</summary>
    public string Language { get; init; } = "";

    /// <summary>Discord's locale of the guild, for one that set nothing.</summary>
    public string? GuildLocale { get; init; }

    /// <summary>Null while it is off.</summary>
    public Instant? NextDue { get; init; }

    public LocalDate? LookedOn { get; init; }

    public LocalDate? RemindedOn { get; init; }

    public LocalDate? SkippedOn { get; init; }

    public int Ignored { get; init; }

    /// <summary>Days on which the bot was away, since the last reminder.</summary>
    public int Missed { get; init; }

    /// <summary>Whether the direct message that tries the way has arrived; false also for one of before this was kept.</summary>
    public bool DirectProven { get; init; }

    public bool IsOn => NextDue is not null;

    public ReminderPlan Plan => new(LocalTime, QuietFrom is { } from && QuietUntil is { } until ? new QuietHours(from, until) : null);
}
