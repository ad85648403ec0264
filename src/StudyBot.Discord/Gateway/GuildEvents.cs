using System.Text.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Gateway;

/// <summary>Reads GUILD_CREATE, GUILD_UPDATE and GUILD_DELETE, and the guilds of READY. The first can be megabytes; only a few fields are looked at.</summary>
internal static class GuildEvents
{
    /// <summary>The guilds of a new session; null when READY lists none at all, not even as an empty list. In the lane of no guild.</summary>
    public static GuildEvent? ReadReady(ReadOnlySpan<byte> data)
    {
        var reader = new Utf8JsonReader(data);
        if (!reader.EnterObject())
            return null;
        while (reader.NextField())
        {
            if (!reader.ValueTextEquals("guilds"u8))
            {
                reader.Skip();
                continue;
            }

            var guilds = new List<Snowflake>();
            if (!reader.EnterArray())
                return null;
            while (reader.NextObject())
            {
                if (ReadId(ref reader) is { } id)
                    guilds.Add(id);
            }

            return new GuildEvent(default, new GuildsListed(guilds));
        }

        return null;
    }

    /// <summary>A guild that came; null while it is unavailable.</summary>
    public static GuildEvent? ReadCreate(ReadOnlySpan<byte> data)
    {
        var roll = new VoiceRoll();
        return ReadGuild(data, roll) is { Unavailable: false } guild
            ? new GuildEvent(guild.Id, new GuildAvailable(guild) { VoiceStates = roll.States })
            : null;
    }

    /// <summary>A guild that changed.</summary>
    public static GuildEvent? ReadUpdate(ReadOnlySpan<byte> data) =>
        ReadGuild(data) is { Unavailable: false } guild ? new GuildEvent(guild.Id, new GuildChanged(guild)) : null;

    /// <summary>A guild that we left; null for an outage, which is what <c>unavailable</c> means here.</summary>
    public static GuildEvent? ReadDelete(ReadOnlySpan<byte> data) =>
        ReadGuild(data) is { Unavailable: false } guild ? new GuildEvent(guild.Id, new GuildLeft(guild.Id)) : null;

    /// <param name="data">The event's.</param>
    /// <param name="roll">Takes who is in voice; null where nobody asks.</param>
    private static Guild? ReadGuild(ReadOnlySpan<byte> data, VoiceRoll? roll = null)
    {
        var reader = new Utf8JsonReader(data);
        if (!reader.EnterObject())
            return null;

        Snowflake? id = null;
        var guild = new Guild { Id = default };
        while (reader.NextField())
        {
            if (reader.ValueTextEquals("id"u8))
                id = reader.ReadSnowflake();
            else if (reader.ValueTextEquals("name"u8))
                guild = guild with { Name = reader.ReadText() ?? "" };
            else if (reader.ValueTextEquals("preferred_locale"u8))
                guild = guild with { PreferredLocale = reader.ReadText() ?? guild.PreferredLocale };
            else if (reader.ValueTextEquals("owner_id"u8))
                guild = guild with { OwnerId = reader.ReadSnowflake() };
            else if (reader.ValueTextEquals("unavailable"u8))
                guild = guild with { Unavailable = reader.ReadTrue() };
            else if (reader.ValueTextEquals("afk_channel_id"u8))
                guild = guild with { AfkChannelId = reader.ReadSnowflake() };
            else if (roll is not null && reader.ValueTextEquals("voice_states"u8))
                roll.ReadStates(ref reader);
            else if (roll is not null && reader.ValueTextEquals("members"u8))
                roll.ReadMembers(ref reader);
            else
                reader.Skip();
        }

        return id is { } known ? guild with { Id = known } : null;
    }

    private static Snowflake? ReadId(ref Utf8JsonReader reader)
    {
        Snowflake? id = null;
        while (reader.NextField())
        {
            if (reader.ValueTextEquals("id"u8))
                id = reader.ReadSnowflake();
            else
                reader.Skip();
        }

        return id;
    }
}
