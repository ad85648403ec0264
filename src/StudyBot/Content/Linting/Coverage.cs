using StudyBot.Content.Loading;

namespace StudyBot.Content.Linting;

/// <summary>Every section of the documents is accounted for, and every item cites sections that exist, by one name in each language.</summary>
internal sealed class Coverage(ContentReading reading, IReadOnlyList<CoverageRow> rows)
{
    /// <summary>Between the sections of an item that draws on more than one of its document.</summary>
    private const string Separator = " · ";

    private readonly Dictionary<(string Document, string Section), CoverageRow> _rows = [];
    private readonly Dictionary<(string Document, string Section), string> _koreanNames = [];

    public void Check()
    {
        var documents = reading.Sources.Select(source => source.Id).ToHashSet();
        var advice = reading.Advice.Select(located => located.Item.Id).ToHashSet();
        foreach (var row in rows)
            Check(row, documents, advice);
        foreach (var document in documents.Except(rows.Select(row => row.Document)))
            Report(0, $"has no table of the sections of {document}");
        var covered = rows.SelectMany(row => row.Advice).ToHashSet();
        foreach (var (item, section) in reading.Advice)
        {
            if (!covered.Contains(item.Id))
                section.Report("id", $"stands in no row of {CoverageTable.File}");
            foreach (var row in Cited(item.Source, section).Where(row => !row.Advice.Contains(item.Id)))
                section.Report("source.section.en", $"names '{row.Section}', whose row at {CoverageTable.File}:{row.Line} does not name the item");
        }

        foreach (var (question, section) in reading.Questions)
            _ = Cited(question.Source, section);
    }

    private void Check(CoverageRow row, HashSet<string> documents, HashSet<string> advice)
    {
        if (!documents.Contains(row.Document))
            Report(row.Line, $"belongs to '{row.Document}', which is not in sources.yaml");
        if (!_rows.TryAdd((row.Document, row.Section), row))
            Report(row.Line, $"names the section '{row.Section}' for the second time");
        foreach (var dead in row.Advice.Where(id => !advice.Contains(id)))
            Report(row.Line, $"names '{dead}', which is no advice");
        foreach (var twice in row.Advice.GroupBy(id => id).Where(id => id.Count() > 1))
            Report(row.Line, $"names {twice.Key} twice");
    }

    /// <summary>The rows of the sections that an item cites; those that do not exist are reported.</summary>
    private List<CoverageRow> Cited(Citation citation, YamlSection item)
    {
        var english = citation.Section.English.Split(Separator);
        var korean = citation.Section.Korean.Split(Separator);
        if (english.Length != korean.Length)
        {
            item.Report("source.section.ko", $"names {korean.Length} sections, English {english.Length}");
            return [];
        }

        foreach (var (name, key) in korean.Zip(english, (ko, en) => (ko, (citation.Document.Id, en))))
        {
            if (!_rows.ContainsKey(key))
                item.Report("source.section.en", $"'{key.en}' is no section of {key.Id} in {CoverageTable.File}");
            else if (!_koreanNames.TryAdd(key, name) && _koreanNames[key] != name)
                item.Report("source.section.ko", $"calls '{key.en}' '{name}', where another item calls it '{_koreanNames[key]}'");
        }

        return [.. english.Select(section => _rows.GetValueOrDefault((citation.Document.Id, section))).OfType<CoverageRow>()];
    }

    private void Report(long line, string sentence) => reading.Problems.Add(CoverageTable.File, line, null, sentence);
}
