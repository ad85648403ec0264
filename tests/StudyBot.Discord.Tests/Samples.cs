using System.Reflection;
using System.Text.Json.Nodes;

namespace StudyBot.Discord.Tests;

/// <summary>The JSON files under <c>Samples</c>, each as Discord's documentation describes it.</summary>
internal static class Samples
{
    public static byte[] Bytes(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Samples/{name}")
            ?? throw new FileNotFoundException(name);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public static string Text(string name) => System.Text.Encoding.UTF8.GetString(Bytes(name));

    /// <summary>Fails unless both are the same JSON, the order of properties aside.</summary>
    public static void AssertSame(string name, string actual)
    {
        var expected = JsonNode.Parse(Text(name));
        if (!JsonNode.DeepEquals(expected, JsonNode.Parse(actual)))
            Assert.Equal(expected?.ToJsonString(), JsonNode.Parse(actual)?.ToJsonString());
    }
}
