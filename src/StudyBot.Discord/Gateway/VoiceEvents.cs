using System.Text.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Gateway;

/// <summary>Reads VOICE_STATE_UPDATE (Voice State object).</summary>
internal static class VoiceEvents
{
    /// <summary>The change; null outside guilds.</summary>
    public static GuildEvent? ReadUpdate(ReadOnlySpan<byte> data)
    {
        var reader = new Utf8JsonReader(data);
        if (!reader.EnterObject())
            return null;

        Snowflake? guildId = null;
        Snowflake? userId = null;
        Snowflake? channelId = null;
        var deafened = false;
        while (reader.NextField())
        {
            if (reader.ValueTextEquals("guild_id"u8))
                guildId = reader.ReadSnowflake();
            else if (reader.ValueTextEquals("user_id"u8))
                userId = reader.ReadSnowflake();
            else if (reader.ValueTextEquals("channel_id"u8))
                channelId = reader.ReadSnowflake();
            else if (reader.ValueTextEquals("deaf"u8) || reader.ValueTextEquals("self_deaf"u8))
                deafened |= reader.ReadTrue();
            else
                reader.Skip();
        }

        return guildId is { } guild && userId is { } user
            ? new GuildEvent(guild, new VoiceStateChanged(guild, user, channelId, deafened))
            : null;
    }
}
