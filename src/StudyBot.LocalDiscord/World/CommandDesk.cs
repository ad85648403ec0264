using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World;

/// <summary>The application's registered commands, global and per guild. Called under the world's lock.</summary>
internal sealed class CommandDesk(DiscordWorld world)
{
    private static readonly string[] Editable =
    [
        "name", "name_localizations", "description", "description_localizations", "options", "default_member_permissions",
        "dm_permission", "contexts", "integration_types", "nsfw",
    ];

    private readonly List<Command> _commands = [];

    public IEnumerable<Command> Of(ulong? guildId) => _commands.Where(command => command.GuildId == guildId);

    /// <summary>What exists for someone in a guild (or null, a DM): a guild's command hides the global one of its name and type.</summary>
    public IEnumerable<Command> InPlace(ulong? guildId)
    {
        var local = guildId is null ? [] : Of(guildId).ToList();
        return local.Concat(Of(null).Where(global => !local.Exists(mine => mine.Name == global.Name && mine.Type == global.Type)));
    }

    public Command? Find(ulong? guildId, ulong id) => _commands.Find(command => command.Id == id && command.GuildId == guildId);

    /// <summary>Creates, or replaces the one of the same name and type. True if it is new.</summary>
    public (Command Command, bool Created) Put(ulong? guildId, JsonObject body)
    {
        var type = body["type"].AsInt() ?? 1;
        var known = _commands.Find(other => other.GuildId == guildId && other.Name == body["name"].AsText() && (int)other.Type == type);
        if (known is not null)
        {
            known.Json = Normalise(known.Id, guildId, body);
            return (known, false);
        }

        var id = world.NextId();
        var command = new Command { Id = id, GuildId = guildId, Json = Normalise(id, guildId, body) };
        _commands.Add(command);
        return (command, true);
    }

    public void Edit(Command command, JsonObject changes)
    {
        var body = (JsonObject)command.Json.DeepClone();
        foreach (var (key, value) in changes.Where(pair => Editable.Contains(pair.Key)).ToList())
            body[key] = value?.DeepClone();

        command.Json = Normalise(command.Id, command.GuildId, body);
    }

    public void Remove(Command command) => _commands.Remove(command);

    public void ForgetGuild(ulong guildId) => _commands.RemoveAll(command => command.GuildId == guildId);

    /// <summary>Makes these the only ones there. A command that keeps its name and type keeps its id.</summary>
    public IReadOnlyList<Command> Overwrite(ulong? guildId, JsonArray bodies)
    {
        var kept = bodies.Objects().ToList().ConvertAll(body => Put(guildId, body).Command);
        _commands.RemoveAll(command => command.GuildId == guildId && !kept.Contains(command));
        return kept;
    }

    private JsonObject Normalise(ulong id, ulong? guildId, JsonObject body)
    {
        var json = new JsonObject
        {
            ["id"] = Json.Id(id),
            ["application_id"] = Json.Id(world.ApplicationId),
            ["version"] = Json.Id(world.NextId()),
            ["type"] = body["type"].AsInt() ?? 1,
            ["description"] = "",
            ["default_member_permissions"] = null,
            ["nsfw"] = false,
            ["contexts"] = null,
            ["integration_types"] = new JsonArray(0),
        };
        if (guildId is { } guild)
            json["guild_id"] = Json.Id(guild);
        else
            json["dm_permission"] = true;

        foreach (var key in Editable.Where(key => body[key] is not null))
            json[key] = body[key]!.DeepClone();

        json["name_localizations"] = body["name_localizations"]?.DeepClone();
        json["description_localizations"] = body["description_localizations"]?.DeepClone();
        if (json["default_member_permissions"].AsText() is { } permissions)
            json["default_member_permissions"] = permissions;

        return json;
    }
}
