using System.Data;
using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Study;

/// <summary>A member has everything deleted that a guild keeps of them.</summary>
/// <param name="GuildId">Where.</param>
/// <param name="UserId">Who.</param>
/// <param name="Today">The guild's study date.</param>
/// <param name="At">When.</param>
internal sealed record Erasure(Snowflake GuildId, Snowflake UserId, LocalDate Today, Instant At);

/// <summary>Sees to what others still need of a member, before the member's rows are deleted.</summary>
internal interface IErasureListener
{
    /// <summary>Within the transaction that deletes them; the rows themselves go afterwards, without the listener.</summary>
    void OnErase(IDbConnection connection, Erasure erasure);
}
