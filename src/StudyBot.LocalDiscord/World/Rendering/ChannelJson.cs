using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World.Rendering;

/// <summary>Channels, DMs and threads as Discord writes them.</summary>
internal static class ChannelJson
{
    /// <summary>REQUIRE_TAG among the channel flags.</summary>
    public const int RequireTag = 1 << 4;

    public static JsonObject ToJson(this Channel channel) => channel switch
    {
        { Thread: { } thread } => Thread(channel, thread),
        { Type: ChannelType.Dm } => Dm(channel),
        _ => Standing(channel),
    };

    public static JsonObject ThreadMember(Channel thread, ulong userId, DateTimeOffset joined) => new()
    {
        ["id"] = Json.Id(thread.Id),
        ["user_id"] = Json.Id(userId),
        ["join_timestamp"] = Json.Time(joined),
        ["flags"] = 0,
    };

    public static JsonObject ToJson(this Overwrite overwrite) => new()
    {
        ["id"] = Json.Id(overwrite.Id),
        ["type"] = (int)overwrite.Type,
        ["allow"] = Json.Id((ulong)overwrite.Allow),
        ["deny"] = Json.Id((ulong)overwrite.Deny),
    };

    private static JsonObject Standing(Channel channel)
    {
        var json = new JsonObject
        {
            ["id"] = Json.Id(channel.Id),
            ["type"] = (int)channel.Type,
            ["guild_id"] = Json.Id(channel.Guild?.Id),
            ["name"] = channel.Name,
            ["position"] = channel.Position,
            ["parent_id"] = Json.Id(channel.ParentId),
            ["permission_overwrites"] = Json.Array(channel.Overwrites, ToJson),
            ["flags"] = channel.RequiresTag ? RequireTag : 0,
        };
        if (channel.Type is ChannelType.Category)
            return json;

        json["topic"] = channel.Topic;
        json["nsfw"] = channel.Nsfw;
        json["rate_limit_per_user"] = channel.RateLimitPerUser;
        json["last_message_id"] = Json.Id(channel.LastMessageId);
        if (channel.Type is ChannelType.Voice or ChannelType.Stage)
        {
            json["bitrate"] = 64_000;
            json["user_limit"] = channel.UserLimit;
            json["rtc_region"] = null;
        }
        else if (channel.Type is ChannelType.Forum)
        {
            json["available_tags"] = channel.AvailableTags.DeepClone();
            json["default_reaction_emoji"] = null;
            json["default_sort_order"] = null;
            json["default_forum_layout"] = 0;
        }

        return json;
    }

    private static JsonObject Dm(Channel channel) => new()
    {
        ["id"] = Json.Id(channel.Id),
        ["type"] = (int)channel.Type,
        ["last_message_id"] = Json.Id(channel.LastMessageId),
        ["flags"] = 0,
        ["recipients"] = new JsonArray(channel.Recipient?.ToJson()),
    };

    private static JsonObject Thread(Channel channel, ThreadDetails thread)
    {
        var metadata = new JsonObject
        {
            ["archived"] = thread.Archived,
            ["archive_timestamp"] = Json.Time(thread.ArchiveChangedAt),
            ["auto_archive_duration"] = thread.AutoArchiveMinutes,
            ["locked"] = thread.Locked,
            ["create_timestamp"] = Json.Time(thread.CreatedAt),
        };
        if (channel.Type is ChannelType.PrivateThread)
            metadata["invitable"] = thread.Invitable;

        return new JsonObject
        {
            ["id"] = Json.Id(channel.Id),
            ["type"] = (int)channel.Type,
            ["guild_id"] = Json.Id(channel.Guild?.Id),
            ["parent_id"] = Json.Id(channel.ParentId),
            ["owner_id"] = Json.Id(thread.OwnerId),
            ["name"] = channel.Name,
            ["last_message_id"] = Json.Id(channel.LastMessageId),
            ["rate_limit_per_user"] = channel.RateLimitPerUser,
            ["message_count"] = thread.MessageCount,
            ["member_count"] = Math.Min(50, thread.Members.Count),
            ["total_message_sent"] = thread.TotalSent,
            ["flags"] = 0,
            ["applied_tags"] = Json.Ids(thread.AppliedTags),
            ["thread_metadata"] = metadata,
        };
    }
}
