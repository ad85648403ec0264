using NodaTime;

namespace StudyBot.Study;

/// <summary>A member's study date while it lasts.</summary>
/// <param name="Date">Of the study day.</param>
/// <param name="End">When it ends.</param>
/// <param name="IsNight">Whether the calendar shows another date already: "today" alone would be read as that one.</param>
internal readonly record struct StudyMoment(LocalDate Date, Instant End, bool IsNight);
