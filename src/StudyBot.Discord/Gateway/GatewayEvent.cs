using StudyBot.Discord.Model;

namespace StudyBot.Discord.Gateway;

/// <summary>A gateway event that the bot can listen to, apart from interactions. Discord may send any of them twice.</summary>
public abstract record GatewayEvent;

/// <summary>A new session began, with all guilds that the bot is in, also those that are unavailable (READY).</summary>
/// <param name="GuildIds">Those of this shard.</param>
public sealed record GuildsListed(IReadOnlyList<Snowflake> GuildIds) : GatewayEvent;

/// <summary>The bot is in a guild: at start, after an outage, or because it was just added (GUILD_CREATE).</summary>
/// <param name="Guild">The guild.</param>
public sealed record GuildAvailable(Guild Guild) : GatewayEvent
{
    /// <summary>Everyone who is in voice; empty without <see cref="GatewayIntents.GuildVoiceStates"/>.</summary>
    public IReadOnlyList<VoiceState> VoiceStates { get; init; } = [];
}

/// <summary>The guild's name, locale or owner changed (GUILD_UPDATE).</summary>
/// <param name="Guild">The guild as it is now.</param>
public sealed record GuildChanged(Guild Guild) : GatewayEvent;

/// <summary>The bot was removed from a guild, or the guild was deleted (GUILD_DELETE without <c>unavailable</c>).</summary>
/// <param name="GuildId">The guild.</param>
public sealed record GuildLeft(Snowflake GuildId) : GatewayEvent;

/// <summary>A channel or thread is gone (CHANNEL_DELETE, THREAD_DELETE). A channel's threads go with it, without an event of their own.</summary>
/// <param name="GuildId">The guild.</param>
/// <param name="ChannelId">The channel or thread.</param>
public sealed record ChannelDeleted(Snowflake GuildId, Snowflake ChannelId) : GatewayEvent;

/// <summary>A thread was folded, unfolded, locked or otherwise changed (THREAD_UPDATE).</summary>
/// <param name="GuildId">The guild.</param>
/// <param name="ThreadId">The thread.</param>
/// <param name="Thread">As it is now.</param>
public sealed record ThreadChanged(Snowflake GuildId, Snowflake ThreadId, ThreadMetadata Thread) : GatewayEvent;

/// <summary>A role is gone (GUILD_ROLE_DELETE).</summary>
/// <param name="GuildId">The guild.</param>
/// <param name="RoleId">The role.</param>
public sealed record RoleDeleted(Snowflake GuildId, Snowflake RoleId) : GatewayEvent;

/// <summary>
/// What the bot may do may be different now: a channel, a role or the bot's own roles changed (CHANNEL_UPDATE, GUILD_ROLE_UPDATE,
/// GUILD_MEMBER_UPDATE, which without a privileged intent comes for the bot alone).
/// </summary>
/// <param name="GuildId">The guild.</param>
public sealed record AccessChanged(Snowflake GuildId) : GatewayEvent;

/// <summary>Someone's voice state changed (VOICE_STATE_UPDATE).</summary>
/// <param name="GuildId">The guild.</param>
/// <param name="UserId">The member.</param>
/// <param name="ChannelId">The voice channel; null when the member left voice.</param>
/// <param name="Deafened">Whether the member hears nothing, by own or server choice.</param>
public sealed record VoiceStateChanged(Snowflake GuildId, Snowflake UserId, Snowflake? ChannelId, bool Deafened) : GatewayEvent
{
    /// <summary>Whether a program owns the account.</summary>
    public bool IsBot { get; init; }
}

/// <summary>Listens to gateway events.</summary>
public interface IGatewayEventHandler
{
    /// <summary>Called off the receive loop, one event of a guild at a time, in the order of arrival.</summary>
    ValueTask HandleAsync(GatewayEvent gatewayEvent, CancellationToken cancellationToken);
}
