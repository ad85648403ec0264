using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>A row of <c>question_plan</c>: what a date to come will bring, because staff looked or decided.</summary>
internal sealed record QuestionPlan
{
    public required LocalDate LocalDate { get; init; }

    /// <summary>Null when nothing was drawn yet.</summary>
    public string? QuestionId { get; init; }

    /// <summary>Who chose the question; null when chance did.</summary>
    public Snowflake? PinnedBy { get; init; }

    /// <summary>Who does not want anything posted; null when it will be.</summary>
    public Snowflake? SkippedBy { get; init; }
}
