using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Study;

internal static class GuildInteraction
{
    /// <summary>The guild of an interaction with something that Discord offers in guilds only.</summary>
    /// <exception cref="OnlyInGuildException">It came from a direct message after all: a custom id can be forged.</exception>
    public static Snowflake Guild(this Interaction interaction) =>
        interaction.GuildId ?? throw new OnlyInGuildException();
}
