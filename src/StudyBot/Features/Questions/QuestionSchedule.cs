using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Questions;

/// <summary>A row of <c>question_schedule</c>. A guild has one, numbered 1.</summary>
internal sealed record QuestionSchedule
{
    public const long Only = 1;

    public required Snowflake GuildId { get; init; }

    public required long Id { get; init; }

    public required Snowflake ChannelId { get; init; }

    public required LocalTime LocalTime { get; init; }

    /// <summary>The next date to ask on, and when that is.</summary>
    public required LocalDate NextDate { get; init; }

    public required Instant NextDueAt { get; init; }
}
