using StudyBot.Words;
using StudyBot.Yaml;

namespace StudyBot.Features.GuildContent.Files.Yaml;

/// <summary>Reads the items of a YAML list in the shape of the data files.</summary>
internal static class YamlItems
{
    /// <summary>List, item, language, list of key points, one more for the names of a source; a thousand items in both languages, with room to spare.</summary>
    private static readonly YamlLimits Limits = new(Deepest: 6, MostNodes: 100_000);

    public static IReadOnlyList<FileRow> Read(string text, Language language, FileFindings findings)
    {
        if (YamlTreeReader.Read(text, Limits, out var fault) is not { } root)
        {
            Report(fault!, findings);
            return [];
        }

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

    private static void Report(YamlFault fault, FileFindings findings)
    {
        var (sentence, fix) = Said(fault);
        findings.Report(fault.Line, sentence, fix);
    }

    private static (Func<FileTexts, string> Sentence, Func<FileTexts, string> Fix) Said(YamlFault fault) => fault.Kind switch
    {
        YamlFaultKind.Empty => (texts => texts.NoItems, texts => texts.WriteItems),
        YamlFaultKind.SecondDocument => (texts => texts.SecondDocument, texts => texts.JoinDocuments),
        YamlFaultKind.TooDeep => (texts => texts.TooDeep, texts => texts.UseTemplate),
        YamlFaultKind.TooMuch => (texts => texts.TooManyItems(FileLimits.MostItems), texts => texts.SplitFile),
        YamlFaultKind.Alias => (texts => texts.Alias, texts => texts.QuoteAlias),
        YamlFaultKind.KeyTwice => (texts => texts.KeyTwice(FileTexts.Shown(fault.Key)), texts => texts.KeepOneKey),
        _ => (texts => texts.BrokenYaml, texts => texts.MendYaml),
    };
}
