using System.Data;
using Dapper;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Storage;
using StudyBot.Words;

namespace StudyBot.Features.Focus.Voice;

/// <summary>Which voice channels count, and for whom they do not.</summary>
internal sealed class VoiceChannels(Database database, StaffLog log)
{
    public IReadOnlySet<Snowflake> Of(Snowflake guildId) => database.Read(connection => Of(connection, guildId));

    public static IReadOnlySet<Snowflake> Of(IDbConnection connection, Snowflake guildId) => connection.Query<long>(
        "select channel_id from focus_channel where guild_id = @guildId", new { guildId }).AsSnowflakes().ToHashSet();

    /// <summary>As people read them.</summary>
    public static string Mentions(IEnumerable<Snowflake> channels) => string.Join(", ", channels.Order().Select(id => id.ChannelMention()));

    /// <summary>Where any channel counts.</summary>
    public IReadOnlySet<Snowflake> Guilds() => database.Read(connection => connection.Query<long>(
        "select distinct guild_id from focus_channel").AsSnowflakes().ToHashSet());

    /// <summary>It is gone. False when it did not count.</summary>
    public async Task<bool> ForgetAsync(Snowflake guildId, Snowflake channelId) => Of(guildId).Contains(channelId) &&
        await database.WriteAsync(connection => connection.Execute(
            "delete from focus_channel where guild_id = @guildId and channel_id = @channelId", new { guildId, channelId })) > 0;

    /// <summary>These and no others, from now on. False when it was so already.</summary>
    public bool Set(Snowflake guildId, IReadOnlySet<Snowflake> channels, Snowflake by, Instant now) =>
        database.Write(connection => Set(connection, guildId, channels, by, now));

    /// <summary>Within the caller's transaction.</summary>
    /// <inheritdoc cref="Set(Snowflake, IReadOnlySet{Snowflake}, Snowflake, Instant)"/>
    public bool Set(IDbConnection connection, Snowflake guildId, IReadOnlySet<Snowflake> channels, Snowflake by, Instant now)
    {
        var before = Of(connection, guildId);
        if (before.SetEquals(channels))
            return false;
        connection.Execute("delete from focus_channel where guild_id = @guildId", new { guildId });
        foreach (var channelId in channels)
            connection.Execute("insert into focus_channel (guild_id, channel_id) values (@guildId, @channelId)", new { guildId, channelId });
        log.Append(connection, VoiceLogEntries.Set(guildId, by, before, channels, now));
        return true;
    }

    public bool Refuses(Snowflake guildId, Snowflake userId) => database.Read(connection => Refuses(connection, guildId, userId));

    public static bool Refuses(IDbConnection connection, Snowflake guildId, Snowflake userId) => connection.ExecuteScalar<long?>(
        "select 1 from focus_voice_refusal where guild_id = @guildId and user_id = @userId", new { guildId, userId }) is not null;

    /// <summary>Whether a member's time in voice shall be left alone.</summary>
    public void Refuse(Snowflake guildId, Snowflake userId, bool refuses, Instant now) => database.Write(connection => connection.Execute(
        refuses
            ? "insert into focus_voice_refusal (guild_id, user_id, refused_at) values (@guildId, @userId, @now) on conflict (guild_id, user_id) do nothing"
            : "delete from focus_voice_refusal where guild_id = @guildId and user_id = @userId",
        new { guildId, userId, now }));
}
