using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Focus.Credits;

/// <summary>Time that a member focused and that is to be recorded.</summary>
/// <param name="GuildId">Where.</param>
/// <param name="UserId">Who.</param>
/// <param name="Kind">How.</param>
/// <param name="Source">Unique for the member, so that the same time is recorded once.</param>
/// <param name="Date">The study date.</param>
/// <param name="Spent">How long.</param>
/// <param name="At">When it ended.</param>
internal sealed record FocusClaim(
    Snowflake GuildId, Snowflake UserId, FocusKind Kind, string Source, LocalDate Date, Duration Spent, Instant At);
