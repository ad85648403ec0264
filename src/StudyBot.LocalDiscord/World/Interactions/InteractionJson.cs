using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World.Rendering;

namespace StudyBot.LocalDiscord.World.Interactions;

/// <summary>Interactions as INTERACTION_CREATE and messages carry them.</summary>
internal static class InteractionJson
{
    public static JsonObject ToJson(this Interaction interaction, DiscordWorld world)
    {
        var channel = interaction.Channel;
        var json = new JsonObject
        {
            ["id"] = Json.Id(interaction.Id),
            ["application_id"] = Json.Id(world.ApplicationId),
            ["type"] = (int)interaction.Type,
            ["token"] = interaction.Token,
            ["version"] = 1,
            ["data"] = interaction.Data.DeepClone(),
            ["channel_id"] = Json.Id(channel.Id),
            ["channel"] = PartialChannel(channel, interaction.User.Id),
            ["locale"] = interaction.User.Locale,
            ["app_permissions"] = Bits(Access.Of(channel, world.ApplicationId).Printed),
            ["entitlements"] = new JsonArray(),
            ["authorizing_integration_owners"] = Owners(interaction),
            ["context"] = interaction.Guild is null ? 1 : 0,
            ["attachment_size_limit"] = LocalFile.MostBytes,
        };
        if (interaction.Source is { } source)
            json["message"] = world.Render.Render(source);

        if (interaction.Guild is { } guild)
            AddGuild(json, interaction, guild);
        else
            json["user"] = interaction.User.ToJson();

        return json;
    }

    /// <summary>What a message that answers this interaction says of it.</summary>
    public static JsonObject ToMetadata(this Interaction interaction, Message? original)
    {
        var json = new JsonObject
        {
            ["id"] = Json.Id(interaction.Id),
            ["type"] = (int)interaction.Type,
            ["user"] = interaction.User.ToJson(),
            ["authorizing_integration_owners"] = Owners(interaction),
        };
        if (interaction.Type is InteractionType.ApplicationCommand)
        {
            json["name"] = interaction.Data["name"].AsText();
            json["command_type"] = interaction.Data["type"].AsInt();
        }

        if (interaction.Type is InteractionType.MessageComponent && interaction.Source is { } source)
            json["interacted_message_id"] = Json.Id(source.Id);

        if (interaction.Opener is { } opener)
            json["triggering_interaction_metadata"] = opener.ToMetadata(original: null);

        if (original is not null)
            json["original_response_message_id"] = Json.Id(original.Id);

        return json;
    }

    /// <summary>The older form, for application commands only.</summary>
    public static JsonObject? ToLegacy(this Interaction interaction) => interaction.Type is not InteractionType.ApplicationCommand
        ? null
        : new JsonObject
        {
            ["id"] = Json.Id(interaction.Id),
            ["type"] = (int)interaction.Type,
            ["name"] = interaction.Data["name"].AsText(),
            ["user"] = interaction.User.ToJson(),
        };

    /// <summary>A channel as a member sees it in an interaction: with what that member may do there.</summary>
    public static JsonObject PartialChannel(Channel channel, ulong userId)
    {
        var json = channel.ToJson();
        json.Remove("permission_overwrites");
        json.Remove("recipients");
        if (channel.Guild is not null)
            json["permissions"] = Bits(Access.Of(channel, userId).Printed);

        return json;
    }

    public static JsonObject MemberWithPermissions(Member member, Channel channel, bool withUser)
    {
        var json = withUser ? member.ToJson() : member.ToPartialJson();
        json.Remove("deaf");
        json.Remove("mute");
        if (withUser)
        {
            json["deaf"] = member.Deaf;
            json["mute"] = member.Mute;
        }

        json["permissions"] = Bits(Access.Of(channel, member.User.Id).Printed);
        return json;
    }

    private static void AddGuild(JsonObject json, Interaction interaction, Guild guild)
    {
        json["guild_id"] = Json.Id(guild.Id);
        json["guild_locale"] = guild.PreferredLocale;
        json["guild"] = new JsonObject
        {
            ["id"] = Json.Id(guild.Id),
            ["locale"] = guild.PreferredLocale,
            ["features"] = new JsonArray(),
        };
        if (guild.Members.TryGetValue(interaction.User.Id, out var member))
            json["member"] = MemberWithPermissions(member, interaction.Channel, withUser: true);
    }

    private static JsonObject Owners(Interaction interaction) => new() { ["0"] = Json.Id(interaction.Guild?.Id ?? 0UL) };

    private static string Bits(Permissions bits) => Json.Id((ulong)bits);
}
