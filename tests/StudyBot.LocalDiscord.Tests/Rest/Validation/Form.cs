using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.LocalDiscord.Rest.Validation;

namespace StudyBot.LocalDiscord.Tests.Rest.Validation;

/// <summary>Builds bodies in little space and states what must be found in them.</summary>
internal static class Form
{
    public static JsonElement Json(string json) => JsonSerializer.Deserialize<JsonElement>(json.Replace('\'', '"'));

    public static JsonElement Json(JsonNode node) => JsonSerializer.SerializeToElement(node);

    public static string Chars(int count) => new('x', count);

    /// <summary>A JSON list of <paramref name="count"/> items, each made from its position.</summary>
    public static string List(int count, Func<int, string> item) => $"[{string.Join(",", Enumerable.Range(0, count).Select(item))}]";

    public static void Accepts(FormErrors errors)
    {
        Assert.Empty(errors.Lines);
        Assert.False(errors.IsEmptyMessage);
    }

    public static void Finds(FormErrors errors, params string[] lines) => Assert.Equal(lines, errors.Lines);
}
