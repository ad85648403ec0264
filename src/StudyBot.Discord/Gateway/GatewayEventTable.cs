using StudyBot.Discord.Model;

namespace StudyBot.Discord.Gateway;

/// <summary>An event and the guild whose order it keeps.</summary>
internal readonly record struct GuildEvent(Snowflake GuildId, GatewayEvent Event);

/// <summary>Event name → how to read it. Every event that a handler can get stands here once; all others are ignored.</summary>
internal static class GatewayEventTable
{
    private static readonly (byte[] Name, Func<ReadOnlySpan<byte>, GuildEvent?> Read)[] Events =
    [
        ("VOICE_STATE_UPDATE"u8.ToArray(), VoiceEvents.ReadUpdate),
        ("THREAD_UPDATE"u8.ToArray(), ChannelEvents.ReadThreadUpdate),
        ("READY"u8.ToArray(), GuildEvents.ReadReady),
        ("GUILD_CREATE"u8.ToArray(), GuildEvents.ReadCreate),
        ("GUILD_UPDATE"u8.ToArray(), GuildEvents.ReadUpdate),
        ("GUILD_DELETE"u8.ToArray(), GuildEvents.ReadDelete),
        ("CHANNEL_DELETE"u8.ToArray(), ChannelEvents.ReadDelete),
        ("THREAD_DELETE"u8.ToArray(), ChannelEvents.ReadDelete),
        ("GUILD_ROLE_DELETE"u8.ToArray(), ChannelEvents.ReadRoleDelete),
        ("CHANNEL_UPDATE"u8.ToArray(), ChannelEvents.ReadAccess),
        ("GUILD_ROLE_UPDATE"u8.ToArray(), ChannelEvents.ReadAccess),
        ("GUILD_MEMBER_UPDATE"u8.ToArray(), ChannelEvents.ReadAccess),
    ];

    /// <summary>The event; null when nobody listens to this name, or when it says nothing that concerns us.</summary>
    /// <exception cref="System.Text.Json.JsonException">The data is not readable.</exception>
    public static GuildEvent? Read(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        foreach (var known in Events)
        {
            if (name.SequenceEqual(known.Name))
                return known.Read(data);
        }

        return null;
    }
}
