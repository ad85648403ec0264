using StudyBot.Features.GuildContent.Files.Csv;
using StudyBot.Features.GuildContent.Files.Yaml;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Files;

/// <summary>A file of items, read but not yet checked.</summary>
/// <param name="Format">Which it is in.</param>
/// <param name="Rows">Its items; not all of them when there are problems.</param>
/// <param name="Findings">What is wrong with the file itself; what is wrong with its items is asked later.</param>
internal sealed record ContentFile(FileFormat Format, IReadOnlyList<FileRow> Rows, FileFindings Findings)
{
    /// <param name="name">The file's.</param>
    /// <param name="text">Decoded.</param>
    /// <param name="language">Of texts that do not say which they are in.</param>
    /// <param name="findings">What is known of the file already.</param>
    public static ContentFile Read(string name, string text, Language language, FileFindings? findings = null)
    {
        var found = findings ?? new FileFindings();
        var format = FileFormats.Of(name, text);
        var rows = format == FileFormat.Csv ? CsvTable.Read(text, language, found) : YamlItems.Read(text, language, found);
        if (rows.Count == 0 && found.Problems.Count == 0)
            found.Report(0, texts => texts.NoItems, texts => texts.WriteItems);
        return new ContentFile(format, rows, found);
    }
}
