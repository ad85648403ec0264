using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World.Rendering;

/// <summary>Users, members, roles and voice states as Discord writes them.</summary>
internal static class PeopleJson
{
    public static JsonObject ToJson(this User user)
    {
        var json = new JsonObject
        {
            ["id"] = Json.Id(user.Id),
            ["username"] = user.Username,
            ["global_name"] = user.GlobalName,
            ["discriminator"] = "0",
            ["avatar"] = null,
            ["avatar_decoration_data"] = null,
            ["banner"] = null,
            ["accent_color"] = null,
            ["public_flags"] = 0,
        };
        if (user.Bot)
            json["bot"] = true;

        return json;
    }

    /// <summary>The bot's own user as <c>users/@me</c> and READY show it.</summary>
    public static JsonObject ToSelfJson(this User user) => user.ToJson().With(new JsonObject
    {
        ["verified"] = true,
        ["mfa_enabled"] = true,
        ["email"] = null,
        ["flags"] = 0,
        ["locale"] = "en-US",
    });

    /// <summary>A member without its user, as in messages and resolved data.</summary>
    public static JsonObject ToPartialJson(this Member member) => new()
    {
        ["nick"] = member.Nick,
        ["avatar"] = null,
        ["banner"] = null,
        ["roles"] = Json.Ids(member.Roles),
        ["joined_at"] = Json.Time(member.JoinedAt),
        ["premium_since"] = null,
        ["deaf"] = member.Deaf,
        ["mute"] = member.Mute,
        ["flags"] = 0,
        ["pending"] = false,
        ["communication_disabled_until"] = Json.Time(member.TimedOutUntil),
    };

    public static JsonObject ToJson(this Member member)
    {
        var json = member.ToPartialJson();
        json["user"] = member.User.ToJson();
        return json;
    }

    public static JsonObject ToJson(this Role role)
    {
        var json = new JsonObject
        {
            ["id"] = Json.Id(role.Id),
            ["name"] = role.Name,
            ["description"] = null,
            ["permissions"] = Json.Id((ulong)role.Permissions),
            ["position"] = role.Position,
            ["color"] = role.Color,
            ["colors"] = new JsonObject { ["primary_color"] = role.Color, ["secondary_color"] = null, ["tertiary_color"] = null },
            ["hoist"] = role.Hoist,
            ["managed"] = role.BotId is not null,
            ["mentionable"] = role.Mentionable,
            ["icon"] = null,
            ["unicode_emoji"] = null,
            ["flags"] = 0,
        };
        if (role.Tags is { } tags)
            json["tags"] = tags;

        return json;
    }

    public static JsonObject ToJson(this VoiceState state, Guild guild, bool withGuild)
    {
        var member = guild.Members.GetValueOrDefault(state.UserId);
        var json = new JsonObject
        {
            ["channel_id"] = Json.Id(state.ChannelId),
            ["user_id"] = Json.Id(state.UserId),
            ["session_id"] = state.SessionId,
            ["deaf"] = member?.Deaf ?? false,
            ["mute"] = member?.Mute ?? false,
            ["self_deaf"] = state.SelfDeaf,
            ["self_mute"] = state.SelfMute,
            ["self_video"] = false,
            ["suppress"] = false,
            ["request_to_speak_timestamp"] = null,
        };
        if (withGuild)
        {
            json["guild_id"] = Json.Id(guild.Id);
            if (member is not null)
                json["member"] = member.ToJson();
        }

        return json;
    }
}
