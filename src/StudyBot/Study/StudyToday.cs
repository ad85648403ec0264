using NodaTime;
using StudyBot.Discord.Model;

namespace StudyBot.Study;

/// <summary>The study date of a guild now.</summary>
internal sealed class StudyToday(GuildSettingsReader settings, TimeProvider clock)
{
    public LocalDate Of(Snowflake guildId) => settings.Of(guildId, locale: null).StudyDay.DateOf(clock.Now());
}
