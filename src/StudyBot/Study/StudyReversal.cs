using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Study;

/// <summary>Takes a study event back; the event stays in the log and no longer counts.</summary>
/// <param name="GuildId">The event's.</param>
/// <param name="EventId">Which.</param>
/// <param name="By">Who: its member, or somebody of staff.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Of staff; null for a member's own.</param>
internal sealed record StudyReversal(Snowflake GuildId, long EventId, Snowflake By, Instant At, string? Reason = null);
