using StudyBot.Discord.Model;

namespace StudyBot.Discord.Gateway;

/// <summary>A gateway event that the bot can listen to, apart from interactions. Discord may send any of them twice.</summary>
public abstract record GatewayEvent;

/// <summary>The bot is in a guild: at start, after an outage, or because it was just added (GUILD_CREATE).</summary>
/// <param name="Guild">The guild.</param>
public sealed record GuildAvailable(Guild Guild) : GatewayEvent;

/// <summary>The guild's name, locale or owner changed (GUILD_UPDATE).</summary>
/// <param name="Guild">The guild as it is now.</param>
public sealed record GuildChanged(Guild Guild) : GatewayEvent;

/// <summary>The bot was removed from a guild, or the guild was deleted (GUILD_DELETE without <c>unavailable</c>).</summary>
/// <param name="GuildId">The guild.</param>
public sealed record GuildLeft(Snowflake GuildId) : GatewayEvent;

/// <summary>Someone's voice state changed (VOICE_STATE_UPDATE).</summary>
/// <param name="GuildId">The guild.</param>
/// <param name="UserId">The member.</param>
/// <param name="ChannelId">The voice channel; null when the member left voice.</param>
/// <param name="Deafened">Whether the member hears nothing, by own or server choice.</param>
public sealed record VoiceStateChanged(Snowflake GuildId, Snowflake UserId, Snowflake? ChannelId, bool Deafened) : GatewayEvent;

/// <summary>Listens to gateway events.</summary>
public interface IGatewayEventHandler
{
    /// <summary>Called off the receive loop, one event of a guild at a time, in the order of arrival.</summary>
    ValueTask HandleAsync(GatewayEvent gatewayEvent, CancellationToken cancellationToken);
}
