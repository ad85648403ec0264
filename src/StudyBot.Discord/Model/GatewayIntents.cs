namespace StudyBot.Discord.Model;

/// <summary>Groups of gateway events (Gateway → Gateway Intents). None of these is privileged.</summary>
[Flags]
public enum GatewayIntents
{
    /// <summary>Interactions only; they come without any intent.</summary>
    None = 0,

    /// <summary>Guilds, channels, roles and threads.</summary>
    Guilds = 1 << 0,

    /// <summary>Who is in which voice channel.</summary>
    GuildVoiceStates = 1 << 7,
}
