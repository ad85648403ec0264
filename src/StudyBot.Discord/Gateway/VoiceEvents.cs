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
        if (!reader.EnterObject() || ReadState(ref reader) is not ({ } guild, { } state))
            return null;
        return new GuildEvent(guild, new VoiceStateChanged(guild, state.UserId, state.ChannelId, state.Deafened) { IsBot = state.IsBot });
    }

    /// <summary>A voice state, entered already; those that come with a guild do not name it. Null without a user.</summary>
    public static (Snowflake? Guild, VoiceState? State) ReadState(ref Utf8JsonReader reader)
    {
        Snowflake? guildId = null;
        Snowflake? userId = null;
        Snowflake? channelId = null;
        var (deafened, isBot) = (false, false);
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
            else if (reader.ValueTextEquals("member"u8) && reader.EnterValue())
                isBot = ReadBot(ref reader) is not null;
            else
                reader.Skip();
        }

        return (guildId, userId is { } user ? new VoiceState(user, channelId, deafened) { IsBot = isBot } : null);
    }

    /// <summary>The account of a member, entered already, if a program owns it.</summary>
    public static Snowflake? ReadBot(ref Utf8JsonReader reader)
    {
        Snowflake? id = null;
        var isBot = false;
        while (reader.NextField())
        {
            if (!reader.ValueTextEquals("user"u8) || !reader.EnterValue())
            {
                reader.Skip();
                continue;
            }

            while (reader.NextField())
            {
                if (reader.ValueTextEquals("id"u8))
                    id = reader.ReadSnowflake();
                else if (reader.ValueTextEquals("bot"u8))
                    isBot = reader.ReadTrue();
                else
                    reader.Skip();
            }
        }

        return isBot ? id : null;
    }
}
