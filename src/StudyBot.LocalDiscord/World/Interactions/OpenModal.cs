using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World.Interactions;

/// <summary>A form as it stands open before a member.</summary>
/// <param name="CustomId">The bot's name for it.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Inputs">Its fields, from the top.</param>
/// <param name="Json">As the bot sent it.</param>
public sealed record OpenModal(string CustomId, string Title, IReadOnlyList<ModalInput> Inputs, JsonObject Json)
{
    internal Interaction? Opener { get; init; }

    internal static OpenModal From(JsonObject data, Interaction opener)
    {
        var copy = (JsonObject)data.DeepClone();
        copy["components"] = MessageParts.Components(copy["components"]);
        var inputs = ComponentTree.All(copy["components"]).Where(item => item["custom_id"] is not null).Select(item => Input(copy, item));
        return new OpenModal(copy["custom_id"].AsText() ?? "", copy["title"].AsText() ?? "", inputs.ToList(), copy) { Opener = opener };
    }

    private static ModalInput Input(JsonObject modal, JsonObject item)
    {
        var label = modal["components"].Objects().FirstOrDefault(holder => holder["component"] == item)?["label"] ?? item["label"];
        var required = item["required"] is null || item["required"].AsBool();
        return new ModalInput(item["custom_id"].AsText() ?? "", label.AsText() ?? "", item["type"].AsInt() ?? 0, required, item["value"].AsText())
        {
            Options = item["options"].Objects().Select(option => option["label"].AsText() ?? "").ToList(),
        };
    }
}

/// <summary>A field of a form.</summary>
/// <param name="CustomId">The bot's name for it.</param>
/// <param name="Label">What the member reads.</param>
/// <param name="Type">Discord's component type: 4 is a text input, 3 and 5 to 8 are selects.</param>
/// <param name="Required">Whether it must be filled.</param>
/// <param name="Value">What stands in it from the start; null for nothing.</param>
public sealed record ModalInput(string CustomId, string Label, int Type, bool Required, string? Value)
{
    /// <summary>The labels that a select or a group of buttons offers; empty for all else.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>Whether it takes written words.</summary>
    public bool IsText => Type == ComponentType.TextInput;
}
