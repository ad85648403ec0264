using System.Text.Json;
using StudyBot.Discord.Model;

namespace StudyBot.Discord.Gateway;

/// <summary>Reads what becomes of channels, threads and roles, which a guild's settings may point at, and of the bot's own place among them.</summary>
internal static class ChannelEvents
{
    /// <summary>A channel or thread that is gone; null outside guilds.</summary>
    public static GuildEvent? ReadDelete(ReadOnlySpan<byte> data) =>
        Fields(data) is { Guild: { } guild, Id: { } id } ? new GuildEvent(guild, new ChannelDeleted(guild, id)) : null;

    /// <summary>A thread as it is now.</summary>
    public static GuildEvent? ReadThreadUpdate(ReadOnlySpan<byte> data)
    {
        var fields = Fields(data);
        return fields is { Guild: { } guild, Id: { } id }
            ? new GuildEvent(guild, new ThreadChanged(guild, id, fields.Thread ?? new ThreadMetadata(Archived: false, Locked: false)))
            : null;
    }

    /// <summary>A role that is gone.</summary>
    public static GuildEvent? ReadRoleDelete(ReadOnlySpan<byte> data) =>
        Fields(data) is { Guild: { } guild, Role: { } role } ? new GuildEvent(guild, new RoleDeleted(guild, role)) : null;

    /// <summary>Something on which permissions depend is different.</summary>
    public static GuildEvent? ReadAccess(ReadOnlySpan<byte> data) =>
        Fields(data) is { Guild: { } guild } ? new GuildEvent(guild, new AccessChanged(guild)) : null;

    private static (Snowflake? Guild, Snowflake? Id, Snowflake? Role, ThreadMetadata? Thread) Fields(ReadOnlySpan<byte> data)
    {
        var reader = new Utf8JsonReader(data);
        var fields = default((Snowflake? Guild, Snowflake? Id, Snowflake? Role, ThreadMetadata? Thread));
        if (!reader.EnterObject())
            return fields;

        while (reader.NextField())
        {
            if (reader.ValueTextEquals("guild_id"u8))
                fields.Guild = reader.ReadSnowflake();
            else if (reader.ValueTextEquals("id"u8))
                fields.Id = reader.ReadSnowflake();
            else if (reader.ValueTextEquals("role_id"u8))
                fields.Role = reader.ReadSnowflake();
            else if (reader.ValueTextEquals("thread_metadata"u8))
                fields.Thread = ReadMetadata(ref reader);
            else
                reader.Skip();
        }

        return fields;
    }

    private static ThreadMetadata? ReadMetadata(ref Utf8JsonReader reader)
    {
        if (!reader.EnterObject())
        {
            reader.Skip();
            return null;
        }

        var (archived, locked) = (false, false);
        while (reader.NextField())
        {
            if (reader.ValueTextEquals("archived"u8))
                archived = reader.ReadTrue();
            else if (reader.ValueTextEquals("locked"u8))
                locked = reader.ReadTrue();
            else
                reader.Skip();
        }

        return new ThreadMetadata(archived, locked);
    }
}
