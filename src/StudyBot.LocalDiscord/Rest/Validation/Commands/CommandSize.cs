using System.Text.Json;

namespace StudyBot.LocalDiscord.Rest.Validation.Commands;

/// <summary>
/// The size of a command: characters of all names, descriptions and choice values in its whole tree; of a localized text only
/// the longest version counts.
/// </summary>
internal static class CommandSize
{
    public const int Max = 8000;

    public static int Of(FormField command) => OfNode(command.Value);

    private static int OfNode(JsonElement node)
    {
        if (node.ValueKind != JsonValueKind.Object)
        {
            return 0;
        }

        return Longest(node, "name") + Longest(node, "description") + Text(node, "value") + Children(node, "options") + Children(node, "choices");
    }

    private static int Children(JsonElement node, string key) =>
        node.TryGetProperty(key, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Sum(OfNode) : 0;

    private static int Longest(JsonElement node, string key)
    {
        var length = Text(node, key);
        if (node.TryGetProperty($"{key}_localizations", out var others) && others.ValueKind == JsonValueKind.Object)
        {
            foreach (var entry in others.EnumerateObject())
            {
                length = Math.Max(length, Length(entry.Value));
            }
        }

        return length;
    }

    private static int Text(JsonElement node, string key) => node.TryGetProperty(key, out var value) ? Length(value) : 0;

    private static int Length(JsonElement value) =>
        value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? Characters.Count(value.ToString()) : 0;
}
