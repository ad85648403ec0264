using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.Rest.Validation;
using StudyBot.LocalDiscord.World;

namespace StudyBot.LocalDiscord.Rest.Routes;

/// <summary>Registered commands; the same handlers serve the global and the guild's list.</summary>
internal static class CommandRoutes
{
    private const int MostPerType = 100;

    public static IEnumerable<RestRoute> All => In("/applications/{application}/commands").Concat(In("/applications/{application}/guilds/{guild}/commands"));

    private static IEnumerable<RestRoute> In(string place) =>
    [
        new("GET", place, List),
        new("POST", place, Create) { Limit = RateLimit.Of(5, 20) },
        new("PUT", place, Overwrite) { Limit = RateLimit.Of(5, 20) },
        new("GET", place + "/{command}", call => RestResult.Ok(Shown(Find(call)))),
        new("PATCH", place + "/{command}", Edit) { Limit = RateLimit.Of(5, 20) },
        new("DELETE", place + "/{command}", Delete) { Limit = RateLimit.Of(5, 20) },
    ];

    private static RestResult List(RestCall call)
    {
        var withWords = call.Query("with_localizations") is "true";
        return RestResult.Ok(Json.Array(call.World.Commands.Of(GuildId(call)), command => withWords ? Shown(command) : WithoutWords(Shown(command))));
    }

    private static RestResult Create(RestCall call)
    {
        var guild = GuildId(call);
        call.Check(BodyValidator.Command);
        RefuseTooMany(call.World.Commands.Of(guild).Select(command => command.Json).Append(call.Body));
        var (command, created) = call.World.Commands.Put(guild, call.Body);
        return created ? RestResult.Created(Shown(command)) : RestResult.Ok(Shown(command));
    }

    private static RestResult Overwrite(RestCall call)
    {
        var guild = GuildId(call);
        call.Check(BodyValidator.CommandBulk);
        RefuseTooMany(call.Json.Objects());
        return RestResult.Ok(Json.Array(call.World.Commands.Overwrite(guild, (JsonArray)call.Json!), Shown));
    }

    private static RestResult Edit(RestCall call)
    {
        var command = Find(call);
        call.Check(form => BodyValidator.CommandEdit(form, (int)command.Type));
        call.World.Commands.Edit(command, call.Body);
        return RestResult.Ok(Shown(command));
    }

    private static RestResult Delete(RestCall call)
    {
        call.World.Commands.Remove(Find(call));
        return RestResult.NoContent;
    }

    private static Command Find(RestCall call) => call.World.Commands.Find(GuildId(call), call.Id("command")) ?? throw ApiError.UnknownCommand();

    private static ulong? GuildId(RestCall call)
    {
        if (call.Id("application") != call.World.ApplicationId)
            throw new ApiError(403, 20012, "You are not authorized to perform this action on this application");

        return call.Text("guild").Length == 0 ? null : call.Guild().Id;
    }

    private static void RefuseTooMany(IEnumerable<JsonObject> commands)
    {
        var most = commands.GroupBy(command => (Type: command["type"].AsInt() ?? 1, Name: command["name"].AsText())).GroupBy(group => group.Key.Type);
        if (most.Any(type => type.Count() > MostPerType))
            throw new ApiError(400, 30032, "Maximum number of application commands reached (100)");
    }

    private static JsonObject Shown(Command command) => (JsonObject)command.Json.DeepClone();

    // A list without with_localizations leaves the translations out.
    private static JsonObject WithoutWords(JsonObject json)
    {
        foreach (var key in (string[])["name_localizations", "description_localizations"])
            json.Remove(key);

        foreach (var inner in json["options"].Objects().Concat(json["choices"].Objects()))
            WithoutWords(inner);

        return json;
    }
}
