using System.Collections.ObjectModel;
using StudyBot.Content.Own;
using StudyBot.Words;
using StudyBot.Yaml;

namespace StudyBot.Features.GuildContent.Files.Yaml;

/// <summary>Reads one item of a YAML list.</summary>
internal sealed class YamlItem
{
    private const string Source = "source";

    /// <summary>What the data files hold and a guild's own items do not.</summary>
    private static readonly string[] Links = ["advice", "questions"];

    private readonly Dictionary<FileColumn, FileCell> _cells = [];
    private readonly Dictionary<Language, int> _emptied = [];
    private readonly FileFindings _findings;
    private readonly Language _language;

    private YamlItem(Language language, FileFindings findings) => (_language, _findings) = (language, findings);

    /// <summary>Null, with a problem in the findings, when nobody can tell what it is.</summary>
    public static FileRow? Read(YamlTree.Mapping mapping, Language language, FileFindings findings)
    {
        var item = new YamlItem(language, findings);
        foreach (var (key, value) in mapping.Keys)
            item.Take(key, value);
        var kinds = item._cells.Keys.Select(column => column.Kind).OfType<ItemKind>().Distinct().ToList();
        if (kinds is [var kind])
            return item.Row(mapping.Line, kind);
        findings.Report(mapping.Line, texts => kinds.Count == 0 ? texts.UnknownKind : texts.BothKinds, texts => texts.TellKind);
        return null;
    }

    private FileRow Row(int line, ItemKind kind)
    {
        foreach (var (language, at) in _emptied)
        {
            foreach (var field in FileColumn.Texts(kind))
                _cells.TryAdd(new FileColumn(field, language), FileCell.Empty(at));
        }

        _findings.NoteSource(kind, _cells.Keys);
        return new FileRow(line, kind, new ReadOnlyDictionary<FileColumn, FileCell>(_cells));
    }

    private void Take(string key, YamlTree value)
    {
        if (ColumnNames.LanguageOf(key) is { } language)
            TakeLanguage(language, value);
        else if (key == Source && value is YamlTree.Mapping citation)
            TakeCitation(citation);
        else if (Links.Contains(key) && value is YamlTree.List links)
            NoteLinks(links);
        else if (ColumnNames.Read(key) is { } column)
            TakeCell(column.IsText && column.Language is null ? Spoken(column) : column, value);
        else
            NoteUnused(key);
    }

    /// <summary>The texts of a language; nothing at all means that the item shall not have it.</summary>
    private void TakeLanguage(Language language, YamlTree value)
    {
        if (value is YamlTree.Scalar { IsNothing: true })
        {
            _emptied[language] = value.Line;
            return;
        }

        if (value is not YamlTree.Mapping texts)
        {
            _findings.Report(value.Line, words => words.NoMapping, words => words.UseTemplate);
            return;
        }

        foreach (var (key, text) in texts.Keys)
        {
            if (ColumnNames.Read(key) is { IsText: true } column && (column.Language ?? language) == language)
                TakeCell(column with { Language = language }, text);
            else
                NoteUnused(key);
        }
    }

    /// <summary>Of a built-in item: the name of the section stands for the source.</summary>
    private void TakeCitation(YamlTree.Mapping citation)
    {
        var sections = citation.Keys.Where(key => key.Name == "section").Select(key => key.Value).OfType<YamlTree.Mapping>().SelectMany(section => section.Keys);
        foreach (var (key, value) in sections)
        {
            if (ColumnNames.LanguageOf(key) is { } language)
                TakeCell(new FileColumn(DraftField.Source, language), value);
        }
    }

    private void TakeCell(FileColumn column, YamlTree value)
    {
        if (value is YamlTree.Scalar scalar)
            _cells[column] = new FileCell(scalar.Line, scalar.IsNothing ? "" : scalar.Text, scalar.IsNothing ? [] : QuestionTextDraft.Lines(scalar.Text));
        else if (value is YamlTree.List list && column.IsList)
            _cells[column] = new FileCell(list.Line, "", Entries(list));
        else if (value is YamlTree.List { Items: [YamlTree.Scalar first, ..] } topics && column.Field == DraftField.Topic)
            TakeTopic(first, topics.Items.Count - 1);
        else
            _findings.Report(value.Line, texts => texts.MustBeText(ColumnNames.Code(column.Field)), texts => texts.QuoteText);
    }

    private void TakeTopic(YamlTree.Scalar first, int others)
    {
        _cells[new FileColumn(DraftField.Topic)] = new FileCell(first.Line, first.Text, []);
        if (others > 0)
            _findings.Note(texts => texts.FirstTopicOnly);
    }

    private List<string> Entries(YamlTree.List list)
    {
        var entries = new List<string>();
        foreach (var item in list.Items)
        {
            if (item is YamlTree.Scalar entry)
                entries.Add(entry.IsNothing ? "" : entry.Text);
            else
                _findings.Report(item.Line, texts => texts.EntryMustBeText, texts => texts.QuoteText);
        }

        return entries;
    }

    private FileColumn Spoken(FileColumn column)
    {
        _findings.Note(texts => texts.LanguageTaken(_language));
        return column with { Language = _language };
    }

    private void NoteLinks(YamlTree.List links)
    {
        if (links.Items.Count > 0)
            _findings.Note(texts => texts.LinksDropped);
    }

    private void NoteUnused(string key) => _findings.Note(texts => texts.UnusedKey(FileTexts.Shown(key)));
}
