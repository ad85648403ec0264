using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.World.Files;

namespace StudyBot.LocalDiscord.World.Interactions;

/// <summary>A form's radio buttons, check boxes and files, checked as Discord's client does. Called under the world's lock.</summary>
internal sealed class ModalChoices(DiscordWorld world, Channel channel, Resolved resolved)
{
    /// <summary>Writes the member's choice into the component of a MODAL_SUBMIT; what was not given keeps its default.</summary>
    /// <remarks>A file comes as JSON text: {filename, content_type, content in base 64}.</remarks>
    /// <exception cref="Refusal">Too few, too many, or not offered.</exception>
    public void Fill(JsonObject json, JsonObject input, IReadOnlyList<string>? given)
    {
        var required = input["required"] is null || input["required"].AsBool();
        switch (input["type"].AsInt())
        {
            case ComponentType.Checkbox:
                json["value"] = given is [var word, ..] ? word is "true" : input["default"].AsBool();
                break;
            case ComponentType.RadioGroup:
                json["value"] = Offered(input, given) is [var one, ..] ? one : required ? throw new Refusal("This field is required") : null;
                break;
            case ComponentType.CheckboxGroup:
                json["values"] = Json.Array(Counted(input, Offered(input, given), required), value => JsonValue.Create(value));
                break;
            case ComponentType.FileUpload:
                json["values"] = Json.Array(Counted(input, given ?? [], required), file => JsonValue.Create(new GivenFiles(world, channel, resolved).Keep(JsonNode.Parse(file))));
                break;
        }
    }

    private static IReadOnlyList<string> Offered(JsonObject input, IReadOnlyList<string>? given)
    {
        if (given is null)
            return ModalForm.Standing(input);

        var options = input["options"].Objects().ToList();
        return given.FirstOrDefault(value => !options.Exists(option => option["value"].AsText() == value)) is { } stray
            ? throw new Refusal($"“{stray}” is not offered.")
            : given;
    }

    private static IReadOnlyList<string> Counted(JsonObject input, IReadOnlyList<string> values, bool required)
    {
        if (values.Count == 0 && !required)
            return values;

        var least = Math.Max(1, input["min_values"].AsInt() ?? 1);
        var most = input["max_values"].AsInt() ?? 10;
        return values.Count < least || values.Count > most ? throw new Refusal($"Choose from {least} to {most}.") : values;
    }
}
