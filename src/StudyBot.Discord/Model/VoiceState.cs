namespace StudyBot.Discord.Model;

/// <summary>Where someone sits in voice (Voice State object), reduced to what the bot reads.</summary>
/// <param name="UserId">Who.</param>
/// <param name="ChannelId">The voice channel; null for one who left.</param>
/// <param name="Deafened">Whether they hear nothing, by own or server choice.</param>
public sealed record VoiceState(Snowflake UserId, Snowflake? ChannelId, bool Deafened)
{
    /// <summary>Whether a program owns the account.</summary>
    public bool IsBot { get; init; }
}
