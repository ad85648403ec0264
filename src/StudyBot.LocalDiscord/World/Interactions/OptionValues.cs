using System.Globalization;
using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World.Files;

namespace StudyBot.LocalDiscord.World.Interactions;

/// <summary>Turns one typed value into the value that Discord would send, or refuses it as its client would.</summary>
internal sealed class OptionValues(DiscordWorld world, Channel channel, User actor)
{
    /// <summary>The option type of uploads.</summary>
    public const int File = 11;

    private const double LargestWhole = 9_007_199_254_740_991;

    public Resolved Resolved { get; } = new(world, channel);

    public JsonNode Convert(JsonObject definition, JsonNode value)
    {
        if (definition["choices"] is JsonArray { Count: > 0 } choices && !definition["autocomplete"].AsBool())
            return Chosen(definition, choices, value);

        return definition["type"].AsInt() switch
        {
            3 => Text(definition, value),
            4 => Whole(definition, value),
            5 => Flag(definition, value),
            6 => Mentioned(Naming.User(world, channel, Word(value))),
            7 => NamedChannel(definition, Naming.Channel(channel, Word(value))),
            8 => Mentioned(Naming.Role(channel, Word(value))),
            9 => Mentionable(Word(value)),
            10 => Number(definition, value),
            File => Uploaded(definition, value),
            var type => throw new Refusal($"Options of type {type} are not known here."),
        };
    }

    private static string Word(JsonNode value) => value.AsText() ?? throw new Refusal("A single value is expected.");

    private JsonNode Chosen(JsonObject definition, JsonArray choices, JsonNode value)
    {
        var word = Word(value);
        var choice = choices.Objects().FirstOrDefault(item => item["value"].AsText() == word)
            ?? choices.Objects().FirstOrDefault(item => item["name"].AsText() == word || (item["name_localizations"]?[actor.Locale]).AsText() == word);
        return choice?["value"]?.DeepClone() ?? throw Bad(definition, $"choose one of the choices: {string.Join(" | ", choices.Objects().Select(Shown))}");
    }

    private string? Shown(JsonObject choice) => (choice["name_localizations"]?[actor.Locale]).AsText() ?? choice["name"].AsText();

    private static JsonValue Text(JsonObject definition, JsonNode value)
    {
        var text = Word(value);
        var most = definition["max_length"].AsInt() ?? 6000;
        return text.Length > most || text.Length < (definition["min_length"].AsInt() ?? 1)
            ? throw Bad(definition, "the text is too short or too long")
            : JsonValue.Create(text);
    }

    private static JsonValue Whole(JsonObject definition, JsonNode value)
    {
        if (value.AsLong() is not { } whole || Math.Abs((double)whole) > LargestWhole)
            throw Bad(definition, "enter a valid integer");

        CheckRange(definition, whole);
        return JsonValue.Create(whole);
    }

    private static JsonValue Number(JsonObject definition, JsonNode value)
    {
        if (!double.TryParse(Word(value), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > LargestWhole)
            throw Bad(definition, "enter a valid number");

        CheckRange(definition, number);
        return JsonValue.Create(number);
    }

    private static void CheckRange(JsonObject definition, double number)
    {
        if (Bound("min_value") is { } least && number < least || Bound("max_value") is { } most && number > most)
            throw Bad(definition, $"must be from {definition["min_value"].AsText() ?? "any"} to {definition["max_value"].AsText() ?? "any"}");

        double? Bound(string key) =>
            double.TryParse(definition[key].AsText(), NumberStyles.Float, CultureInfo.InvariantCulture, out var bound) ? bound : null;
    }

    private static JsonValue Flag(JsonObject definition, JsonNode value) => Word(value) switch
    {
        "true" or "True" => JsonValue.Create(true),
        "false" or "False" => JsonValue.Create(false),
        _ => throw Bad(definition, "choose True or False"),
    };

    private string Mentioned(User user)
    {
        Resolved.AddUser(user);
        return Json.Id(user.Id);
    }

    private string Mentioned(Role role)
    {
        Resolved.AddRole(role);
        return Json.Id(role.Id);
    }

    private string Mentionable(string word)
    {
        try
        {
            return Mentioned(Naming.User(world, channel, word));
        }
        catch (Refusal)
        {
            return Mentioned(Naming.Role(channel, word));
        }
    }

    private string NamedChannel(JsonObject definition, Channel named)
    {
        if (definition["channel_types"] is JsonArray { Count: > 0 } types && !types.Any(type => type.AsInt() == (int)named.Type))
            throw Bad(definition, "that kind of channel cannot be chosen");

        if (!Access.Of(named, actor.Id).Can(Permissions.ViewChannel))
            throw Bad(definition, "no such channel");

        Resolved.AddChannel(named, actor.Id);
        return Json.Id(named.Id);
    }

    private string Uploaded(JsonObject definition, JsonNode value)
    {
        try
        {
            return new GivenFiles(world, channel, Resolved).Keep(value);
        }
        catch (Refusal refusal)
        {
            throw Bad(definition, refusal.Message);
        }
    }

    private static Refusal Bad(JsonObject definition, string why) => new($"{definition["name"].AsText()}: {why}");
}
