using System.Text.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Gateway;

/// <summary>Reads GUILD_CREATE, GUILD_UPDATE and GUILD_DELETE. The first can be megabytes; only five fields are looked at.</summary>
internal static class GuildEvents
{
    /// <summary>A guild that came; null while it is unavailable.</summary>
    public static GuildEvent? ReadCreate(ReadOnlySpan<byte> data) =>
        ReadGuild(data) is { Unavailable: false } guild ? new GuildEvent(guild.Id, new GuildAvailable(guild)) : null;

    /// <summary>A guild that changed.</summary>
    public static GuildEvent? ReadUpdate(ReadOnlySpan<byte> data) =>
        ReadGuild(data) is { Unavailable: false } guild ? new GuildEvent(guild.Id, new GuildChanged(guild)) : null;

    /// <summary>A guild that we left; null for an outage, which is what <c>unavailable</c> means here.</summary>
    public static GuildEvent? ReadDelete(ReadOnlySpan<byte> data) =>
        ReadGuild(data) is { Unavailable: false } guild ? new GuildEvent(guild.Id, new GuildLeft(guild.Id)) : null;

    private static Guild? ReadGuild(ReadOnlySpan<byte> data)
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
            else
                reader.Skip();
        }

        return id is { } known ? guild with { Id = known } : null;
    }
}
