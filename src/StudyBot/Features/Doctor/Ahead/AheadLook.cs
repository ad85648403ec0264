using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Features.Doctor.Ahead;

/// <summary>A guild whose next question is near.</summary>
/// <param name="GuildId">Whose.</param>
/// <param name="DueAt">When the question is due.</param>
internal sealed record AheadLook(Snowflake GuildId, Instant DueAt)
{
    private const int Earliest = 60;
    private const int Latest = 30;

    /// <summary>How far ahead a guild can be of interest at most.</summary>
    public static readonly Duration Horizon = Duration.FromMinutes(Earliest);

    /// <summary>
    /// 30 to 60 minutes ahead: time enough to mend something, and guilds that are due at the same time are looked at one after the other,
    /// each always at its own minute and second.
    /// </summary>
    public Instant At
    {
        get
        {
            // The lower 22 bits of an id are the same for many; the rest is a time, so neighbours are spread by a multiplication.
            var spread = unchecked((GuildId.Value >> 22) * 2654435761UL) % ((Earliest - Latest) * 60);
            return DueAt - Duration.FromMinutes(Latest) - Duration.FromSeconds((long)spread);
        }
    }
}
