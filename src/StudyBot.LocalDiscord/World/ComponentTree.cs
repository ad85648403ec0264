using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World;

/// <summary>Walks a message's or a modal's components in reading order.</summary>
internal static class ComponentTree
{
    public static IEnumerable<JsonObject> All(JsonNode? components)
    {
        foreach (var component in components.Objects())
        {
            yield return component;
            foreach (var child in All(component["components"]))
                yield return child;

            if (component["accessory"] is JsonObject accessory)
                yield return accessory;

            if (component["component"] is JsonObject labelled)
                yield return labelled;
        }
    }

    public static JsonObject? Find(JsonNode? components, string customId) =>
        All(components).FirstOrDefault(item => item["custom_id"].AsText() == customId);
}

/// <summary>Discord's component types that this server acts on.</summary>
internal static class ComponentType
{
    public const int ActionRow = 1;
    public const int Button = 2;
    public const int StringSelect = 3;
    public const int TextInput = 4;
    public const int UserSelect = 5;
    public const int RoleSelect = 6;
    public const int MentionableSelect = 7;
    public const int ChannelSelect = 8;
    public const int TextDisplay = 10;
    public const int Label = 18;
    public const int FileUpload = 19;
    public const int RadioGroup = 21;
    public const int CheckboxGroup = 22;
    public const int Checkbox = 23;
}
