namespace StudyBot.LocalDiscord.World.Files;

/// <summary>The media type that Discord says of a file: the sender's, or else what the extension tells.</summary>
internal static class ContentTypes
{
    private const string Unknown = "application/octet-stream";

    private static readonly Dictionary<string, string> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".csv"] = "text/csv",
        [".gif"] = "image/gif",
        [".html"] = "text/html",
        [".ics"] = "text/calendar",
        [".jpeg"] = "image/jpeg",
        [".jpg"] = "image/jpeg",
        [".json"] = "application/json",
        [".md"] = "text/markdown",
        [".mp3"] = "audio/mpeg",
        [".mp4"] = "video/mp4",
        [".pdf"] = "application/pdf",
        [".png"] = "image/png",
        [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain",
        [".webp"] = "image/webp",
        [".yaml"] = "application/x-yaml",
        [".yml"] = "application/x-yaml",
        [".zip"] = "application/zip",
    };

    public static string Of(string fileName, string? said)
    {
        var type = string.IsNullOrWhiteSpace(said) || said.StartsWith(Unknown, StringComparison.OrdinalIgnoreCase)
            ? ByExtension.GetValueOrDefault(Path.GetExtension(fileName), Unknown)
            : said;
        return IsText(type) && !type.Contains("charset", StringComparison.OrdinalIgnoreCase) ? type + "; charset=utf-8" : type;
    }

    private static bool IsText(string type) =>
        type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || type is "application/json" or "application/x-yaml" or "application/yaml";
}
