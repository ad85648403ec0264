using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World.Rendering;

/// <summary>Guilds as Discord writes them.</summary>
internal static class GuildJson
{
    /// <summary>The guild object of the HTTP API.</summary>
    public static JsonObject ToJson(this Guild guild) => new()
    {
        ["id"] = Json.Id(guild.Id),
        ["name"] = guild.Name,
        ["icon"] = null,
        ["splash"] = null,
        ["discovery_splash"] = null,
        ["banner"] = null,
        ["description"] = null,
        ["vanity_url_code"] = null,
        ["owner_id"] = Json.Id(guild.OwnerId),
        ["application_id"] = null,
        ["afk_channel_id"] = Json.Id(guild.AfkChannelId),
        ["afk_timeout"] = 300,
        ["system_channel_id"] = null,
        ["system_channel_flags"] = 0,
        ["rules_channel_id"] = null,
        ["public_updates_channel_id"] = null,
        ["safety_alerts_channel_id"] = null,
        ["widget_enabled"] = false,
        ["widget_channel_id"] = null,
        ["verification_level"] = 0,
        ["default_message_notifications"] = 1,
        ["explicit_content_filter"] = 0,
        ["mfa_level"] = 0,
        ["nsfw_level"] = 0,
        ["nsfw"] = false,
        ["premium_tier"] = 0,
        ["premium_subscription_count"] = 0,
        ["premium_progress_bar_enabled"] = false,
        ["preferred_locale"] = guild.PreferredLocale,
        ["max_members"] = 500_000,
        ["max_presences"] = null,
        ["max_video_channel_users"] = 25,
        ["max_stage_video_channel_users"] = 50,
        ["features"] = new JsonArray(),
        ["roles"] = Json.Array(guild.Roles.Values, PeopleJson.ToJson),
        ["emojis"] = new JsonArray(),
        ["stickers"] = new JsonArray(),
        ["incidents_data"] = null,
    };

    /// <summary>The GUILD_CREATE form: everything that a session needs to know at its start.</summary>
    public static JsonObject ToGatewayJson(this Guild guild, Member bot, GatewayIntents intents)
    {
        var everyone = intents.HasFlag(GatewayIntents.GuildMembers) || intents.HasFlag(GatewayIntents.GuildPresences);
        var inVoice = guild.VoiceStates.Keys.ToHashSet();
        var members = guild.Members.Values.Where(member => everyone || member == bot || inVoice.Contains(member.User.Id));
        return guild.ToJson().With(new JsonObject
        {
            ["joined_at"] = Json.Time(bot.JoinedAt),
            ["large"] = false,
            ["unavailable"] = false,
            ["member_count"] = guild.Members.Count,
            ["members"] = Json.Array(members, PeopleJson.ToJson),
            ["channels"] = Json.Array(guild.Channels.Values.Where(channel => !channel.IsThread), ChannelJson.ToJson),
            ["threads"] = Json.Array(VisibleThreads(guild, bot), ChannelJson.ToJson),
            ["voice_states"] = Json.Array(guild.VoiceStates.Values, state => state.ToJson(guild, withGuild: false)),
            ["presences"] = new JsonArray(),
            ["stage_instances"] = new JsonArray(),
            ["guild_scheduled_events"] = new JsonArray(),
            ["soundboard_sounds"] = new JsonArray(),
        });
    }

    public static JsonObject ToUnavailableJson(this Guild guild) => new()
    {
        ["id"] = Json.Id(guild.Id),
        ["unavailable"] = true,
    };

    private static IEnumerable<Channel> VisibleThreads(Guild guild, Member bot) =>
        guild.Threads.Where(thread => !thread.Thread!.Archived && Access.Sees(thread, bot.User.Id, bot.User.Id));
}
