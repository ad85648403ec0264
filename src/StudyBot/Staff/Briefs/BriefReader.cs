using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Staff.Briefs;

/// <summary>For whom a brief is, and of when.</summary>
/// <param name="Guild">Whose.</param>
/// <param name="Today">Its study date.</param>
/// <param name="Now">The instant.</param>
/// <param name="Language">In which it is read: the guild's in its channel, one's own in private.</param>
internal sealed record BriefReader(GuildSettings Guild, LocalDate Today, Instant Now, Language Language)
{
    /// <summary>Null in the channel, where all of staff read it.</summary>
    public Snowflake? UserId { get; init; }
}
