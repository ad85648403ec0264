using StudyBot.Discord.Model;

namespace StudyBot.Content;

/// <summary>The library as each guild sees it.</summary>
internal sealed class GuildLibraries(ContentLibrary builtIn)
{
    /// <param name="guildId">Null in direct messages, where only what is built in is known.</param>
    public ContentLibrary Of(Snowflake? guildId) => builtIn;
}
