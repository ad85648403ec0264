using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World.Interactions;

/// <summary>
/// Checks what a member typed against a command's options, as Discord's client does before it sends anything,
/// so that a bot only ever gets what Discord would send. Called under the world's lock.
/// </summary>
internal sealed class OptionBinder(DiscordWorld world, Channel channel, User actor)
{
    private const int SubCommand = 1;
    private const int SubCommandGroup = 2;

    private readonly OptionValues _values = new(world, channel, actor);

    public Resolved Resolved => _values.Resolved;

    /// <summary>The <c>options</c> of the interaction's data.</summary>
    /// <param name="command">What is called.</param>
    /// <param name="call">How.</param>
    /// <param name="focused">The option being typed, for autocomplete; then nothing is required and values are as typed.</param>
    /// <exception cref="Refusal">The client would not send it.</exception>
    public JsonArray Bind(Command command, CommandCall call, string? focused = null)
    {
        var (steps, definitions) = Descend(command, call.Path);
        var options = Leaf(definitions, call.Options, focused);
        foreach (var step in Enumerable.Reverse(steps))
            options = [new JsonObject { ["name"] = step["name"].AsText(), ["type"] = step["type"].AsInt(), ["options"] = options }];

        return options;
    }

    /// <summary>The options that a call's last word takes.</summary>
    public static (IReadOnlyList<JsonObject> Steps, JsonArray Definitions) Descend(Command command, IReadOnlyList<string> path)
    {
        var steps = new List<JsonObject>();
        var at = command.Options;
        foreach (var name in path)
        {
            var next = at.Objects().FirstOrDefault(item => IsNesting(item) && item["name"].AsText() == name)
                ?? throw new Refusal($"/{command.Name} has no subcommand “{name}”.");
            steps.Add(next);
            at = next["options"] as JsonArray ?? [];
        }

        var below = at.Objects().Where(IsNesting).Select(item => item["name"].AsText()).ToList();
        return below.Count == 0 ? (steps, at) : throw new Refusal($"/{string.Join(' ', path.Prepend(command.Name))} needs a subcommand: {string.Join(", ", below)}.");
    }

    public static bool IsNesting(JsonObject option) => option["type"].AsInt() is SubCommand or SubCommandGroup;

    private JsonArray Leaf(JsonArray definitions, IReadOnlyDictionary<string, JsonNode?> given, string? focused)
    {
        var bound = new JsonArray();
        foreach (var (name, value) in given)
        {
            var definition = definitions.Objects().FirstOrDefault(item => item["name"].AsText() == name)
                ?? throw new Refusal($"There is no option “{name}”.");
            bound.Add(name == focused ? Focused(definition, value) : Bound(definition, value));
        }

        if (focused is null && definitions.Objects().FirstOrDefault(item => item["required"].AsBool() && !given.ContainsKey(item["name"].AsText()!)) is { } missing)
            throw new Refusal($"This option is required: {missing["name"].AsText()}");

        return focused is null || given.ContainsKey(focused) ? bound : throw new Refusal($"There is no option “{focused}”.");
    }

    private JsonObject Bound(JsonObject definition, JsonNode? value) => new()
    {
        ["name"] = definition["name"].AsText(),
        ["type"] = definition["type"].AsInt(),
        ["value"] = _values.Convert(definition, value ?? throw new Refusal($"This option is empty: {definition["name"].AsText()}")),
    };

    private static JsonObject Focused(JsonObject definition, JsonNode? value) => definition["autocomplete"].AsBool()
        ? new JsonObject
        {
            ["name"] = definition["name"].AsText(),
            ["type"] = definition["type"].AsInt(),
            ["value"] = value.AsText() ?? "",
            ["focused"] = true,
        }
        : throw new Refusal($"{definition["name"].AsText()} has no suggestions.");
}
