using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Words;

namespace StudyBot.Study.Portfolios;

/// <summary>Whose portfolio, and of which study dates.</summary>
/// <param name="GuildId">Where.</param>
/// <param name="UserId">Whose; nobody else gets it.</param>
/// <param name="First">The first date.</param>
/// <param name="Last">The last date.</param>
/// <param name="StudyDay">The guild's.</param>
/// <param name="Language">The member's.</param>
internal sealed record PortfolioRequest(Snowflake GuildId, Snowflake UserId, LocalDate First, LocalDate Last, StudyDay StudyDay, Language Language)
{
    public bool Covers(LocalDate date) => date >= First && date <= Last;

    public bool Covers(Instant instant) => Covers(StudyDay.DateOf(instant));
}
