using System.Text;
using System.Text.Json.Nodes;

namespace StudyBot.LocalDiscord.World;

/// <summary>A file on the machine of someone who uses this Discord, about to be uploaded.</summary>
/// <param name="Name">Its name there, without folders.</param>
/// <param name="Bytes">What is in it; Discord takes <see cref="MostBytes"/> at most.</param>
public sealed record LocalFile(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>What Discord takes of one file from people without Nitro, and of bots: 10 MiB.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>Its media type; null lets the name tell.</summary>
    public string? ContentType { get; init; }

    /// <summary>A text file in UTF-8.</summary>
    public static LocalFile OfText(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    /// <summary>As options and forms carry it.</summary>
    internal JsonObject ToJson() => new()
    {
        ["filename"] = Name,
        ["content_type"] = ContentType,
        ["content"] = Convert.ToBase64String(Bytes.Span),
    };

    /// <summary>What <see cref="ToJson"/> wrote, or someone by hand; null if it is no file.</summary>
    internal static LocalFile? Read(JsonNode? json)
    {
        if (json is not JsonObject file || file["filename"].AsText() is not { Length: > 0 } name || file["content"].AsText() is not { } content)
            return null;

        var bytes = new byte[content.Length];
        return Convert.TryFromBase64String(content, bytes, out var length)
            ? new LocalFile(name, bytes.AsMemory(0, length)) { ContentType = file["content_type"].AsText() }
            : null;
    }
}
