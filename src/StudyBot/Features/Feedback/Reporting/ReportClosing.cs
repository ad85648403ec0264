using NodaTime;
using StudyBot.Content.Own;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Features.Feedback.Reporting;

/// <summary>A member of staff is done with a report.</summary>
/// <param name="GuildId">Where they are staff.</param>
/// <param name="Id">Of the report.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="IsResolved">Whether they did something about it; otherwise the item stays as it is.</param>
/// <param name="Reason">What they say to the member; null for nothing.</param>
/// <param name="NameOf">What people call an item, for the log.</param>
internal sealed record ReportClosing(
    Snowflake GuildId, Snowflake Id, Snowflake By, Instant At, bool IsResolved, string? Reason, Func<ItemRef, Bilingual<string>> NameOf);
