using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Files.Yaml;

/// <summary>Reads the items of a YAML list in the shape of the data files.</summary>
internal static class YamlItems
{
    public static IReadOnlyList<FileRow> Read(string text, Language language, FileFindings findings)
    {
        if (YamlTreeReader.Read(text, findings) is not { } root)
            return [];
        if (root is not YamlTree.List { Items: var items })
        {
            findings.Report(root.Line, texts => texts.NoList, texts => texts.MakeList);
            return [];
        }

        if (items.Count > FileLimits.MostItems)
        {
            findings.Report(0, texts => texts.TooManyItems(FileLimits.MostItems), texts => texts.SplitFile);
            return [];
        }

        var rows = new List<FileRow>();
        foreach (var item in items)
        {
            if (item is not YamlTree.Mapping mapping)
                findings.Report(item.Line, texts => texts.NoMapping, texts => texts.MakeList);
            else if (YamlItem.Read(mapping, language, findings) is { } row)
                rows.Add(row);
        }

        return rows;
    }
}
