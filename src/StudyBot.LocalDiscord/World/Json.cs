using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World;

/// <summary>How this server writes Discord's JSON, and reads loosely typed bodies that a validator has passed.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(this JsonNode? node) => node is null ? "null" : node.ToJsonString(Options);

    public static string Id(ulong id) => id.ToString(CultureInfo.InvariantCulture);

    public static JsonNode? Id(ulong? id) => id is { } value ? Id(value) : null;

    /// <summary>ISO 8601 with microseconds and an offset of zero, as Discord prints times.</summary>
    public static string Time(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'+00:00'", CultureInfo.InvariantCulture);

    public static JsonNode? Time(DateTimeOffset? moment) => moment is { } value ? Time(value) : null;

    public static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode?> render)
    {
        var array = new JsonArray();
        foreach (var item in items)
            array.Add(render(item));

        return array;
    }

    public static JsonArray Ids(IEnumerable<ulong> ids) => Array(ids, id => JsonValue.Create(Id(id)));

    /// <summary>The id in a string or a number; null for anything else.</summary>
    public static ulong? AsId(this JsonNode? node) =>
        ulong.TryParse(node.AsText(), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>A string as it is, another scalar as its JSON text; null for null, objects and lists.</summary>
    public static string? AsText(this JsonNode? node) => node is not JsonValue value
        ? null
        : value.TryGetValue<string>(out var text) ? text : value.ToJsonString();

    public static long? AsLong(this JsonNode? node) =>
        long.TryParse(node.AsText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static int? AsInt(this JsonNode? node) => (int?)node.AsLong();

    public static bool AsBool(this JsonNode? node) => node is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;

    public static IEnumerable<JsonObject> Objects(this JsonNode? node) => node is JsonArray array ? array.OfType<JsonObject>() : [];

    public static IEnumerable<ulong> IdList(this JsonNode? node) =>
        node is JsonArray array ? array.Select(AsId).OfType<ulong>() : [];

    /// <summary>A copy of a list, or an empty one.</summary>
    public static JsonArray CopyArray(this JsonNode? node) => node is JsonArray array ? (JsonArray)array.DeepClone() : [];

    /// <summary>Adds every property of another object, replacing those of the same name.</summary>
    public static JsonObject With(this JsonObject target, JsonObject more)
    {
        foreach (var (key, value) in more.ToList())
            target[key] = value?.DeepClone();

        return target;
    }
}
