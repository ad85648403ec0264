using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World.Interactions;

/// <summary>Fills in an open form and checks it as Discord's client does before it sends. Called under the world's lock.</summary>
internal sealed class ModalForm(DiscordWorld world, Channel channel)
{
    private readonly Resolved _resolved = new(world, channel);

    /// <summary>The data of a MODAL_SUBMIT interaction.</summary>
    /// <exception cref="Refusal">A field is missing, too short, too long or unknown.</exception>
    public JsonObject Fill(OpenModal modal, IReadOnlyDictionary<string, IReadOnlyList<string>> fields)
    {
        if (fields.Keys.FirstOrDefault(key => modal.Inputs.All(input => input.CustomId != key)) is { } stray)
            throw new Refusal($"The form has no field “{stray}”.");

        var data = new JsonObject
        {
            ["custom_id"] = modal.CustomId,
            ["components"] = Json.Array(modal.Json["components"].Objects(), holder => Holder(holder, fields)),
        };
        if (_resolved.Json is { } entities)
            data["resolved"] = entities;

        return data;
    }

    private JsonObject Holder(JsonObject holder, IReadOnlyDictionary<string, IReadOnlyList<string>> fields)
    {
        var json = new JsonObject { ["type"] = holder["type"].AsInt(), ["id"] = holder["id"].AsInt() ?? 0 };
        if (holder["type"].AsInt() is ComponentType.Label)
            json["component"] = Field((JsonObject)holder["component"]!, fields);
        else if (holder["components"] is JsonArray children)
            json["components"] = Json.Array(children.Objects(), child => Field(child, fields));

        return json;
    }

    private JsonObject Field(JsonObject input, IReadOnlyDictionary<string, IReadOnlyList<string>> fields)
    {
        var customId = input["custom_id"].AsText() ?? "";
        var json = new JsonObject { ["type"] = input["type"].AsInt(), ["id"] = input["id"].AsInt() ?? 0, ["custom_id"] = customId };
        var given = fields.GetValueOrDefault(customId);
        if (input["type"].AsInt() is ComponentType.TextInput)
            json["value"] = Text(input, given is [var text, ..] ? text : input["value"].AsText() ?? "");
        else if (input["type"].AsInt() is ComponentType.RadioGroup or ComponentType.CheckboxGroup or ComponentType.Checkbox or ComponentType.FileUpload)
            new ModalChoices(world, channel, _resolved).Fill(json, input, given);
        else
            json["values"] = Chosen(input, given ?? Standing(input));

        return json;
    }

    /// <summary>What a choice that nobody touched sends: the options that stood chosen from the start.</summary>
    public static List<string> Standing(JsonObject input) => input["options"].Objects()
        .Where(option => option["default"].AsBool())
        .Select(option => option["value"].AsText())
        .OfType<string>()
        .ToList();

    private JsonArray Chosen(JsonObject input, IReadOnlyList<string> given)
    {
        var required = input["required"] is null || input["required"].AsBool();
        return given.Count == 0 && !required ? [] : new SelectValues(world, channel, _resolved).Choose(input, given);
    }

    private static string Text(JsonObject input, string value)
    {
        var required = input["required"] is null || input["required"].AsBool();
        if (value.Length == 0)
            return required ? throw new Refusal("This field is required") : value;

        if (value.Length < (input["min_length"].AsInt() ?? 0))
            throw new Refusal($"Must be {input["min_length"].AsInt()} or more in length.");

        return value.Length > (input["max_length"].AsInt() ?? 4000)
            ? throw new Refusal($"Must be {input["max_length"].AsInt() ?? 4000} or fewer in length.")
            : value;
    }
}
