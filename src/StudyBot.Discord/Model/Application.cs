namespace StudyBot.Discord.Model;

/// <summary>The bot's own application (Application object).</summary>
/// <param name="Id">The application's id; for all but the oldest bots also that of the bot's account.</param>
/// <param name="Name">The application's name.</param>
public sealed record Application(Snowflake Id, string Name);
