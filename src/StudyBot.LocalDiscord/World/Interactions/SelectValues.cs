using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World.Interactions;

/// <summary>What a member chose in a select menu, as Discord's client would send it. Called under the world's lock.</summary>
internal sealed class SelectValues(DiscordWorld world, Channel channel, Resolved resolved)
{
    public JsonArray Choose(JsonObject menu, IReadOnlyList<string> values)
    {
        var least = menu["min_values"].AsInt() ?? 1;
        var most = menu["max_values"].AsInt() ?? 1;
        if (values.Count < least || values.Count > most)
            throw new Refusal($"Choose from {least} to {most}.");

        return Json.Array(values.Distinct(), value => JsonValue.Create(One(menu, value)));
    }

    private string One(JsonObject menu, string value) => menu["type"].AsInt() switch
    {
        ComponentType.StringSelect => Option(menu, value),
        ComponentType.UserSelect => AsUser(value),
        ComponentType.RoleSelect => AsRole(value),
        ComponentType.MentionableSelect => Either(value),
        ComponentType.ChannelSelect => AsChannel(menu, value),
        _ => throw new Refusal("That is not a select menu."),
    };

    private static string Option(JsonObject menu, string value)
    {
        var option = menu["options"].Objects().FirstOrDefault(item => item["value"].AsText() == value)
            ?? menu["options"].Objects().FirstOrDefault(item => item["label"].AsText() == value);
        return option?["value"].AsText() ?? throw new Refusal($"“{value}” is not in the menu.");
    }

    private string AsUser(string value)
    {
        var user = Naming.User(world, channel, value);
        resolved.AddUser(user);
        return Json.Id(user.Id);
    }

    private string AsRole(string value)
    {
        var role = Naming.Role(channel, value);
        resolved.AddRole(role);
        return Json.Id(role.Id);
    }

    private string Either(string value)
    {
        try
        {
            return AsUser(value);
        }
        catch (Refusal)
        {
            return AsRole(value);
        }
    }

    private string AsChannel(JsonObject menu, string value)
    {
        var named = Naming.Channel(channel, value);
        if (menu["channel_types"] is JsonArray { Count: > 0 } types && !types.Any(type => type.AsInt() == (int)named.Type))
            throw new Refusal("That kind of channel cannot be chosen.");

        resolved.AddChannel(named, world.ApplicationId);
        return Json.Id(named.Id);
    }
}
