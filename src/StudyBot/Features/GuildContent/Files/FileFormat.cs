namespace StudyBot.Features.GuildContent.Files;

internal enum FileFormat
{
    Csv,
    Yaml,
}

internal static class FileFormats
{
    public static string Extension(this FileFormat format) => format == FileFormat.Csv ? "csv" : "yaml";

    /// <summary>By the extension; where that says nothing, by how the text begins.</summary>
    /// <param name="fileName">Discord may have taken all of it but the extension.</param>
    /// <param name="text">What the file holds.</param>
    public static FileFormat Of(string fileName, string text) => Path.GetExtension(fileName).ToLowerInvariant() switch
    {
        ".csv" or ".tsv" => FileFormat.Csv,
        ".yaml" or ".yml" => FileFormat.Yaml,
        _ => FirstLine(text) is ['-', ..] or ['#', ..] ? FileFormat.Yaml : FileFormat.Csv,
    };

    private static string FirstLine(string text) => text.TrimStart().Split('\n', 2)[0];
}
