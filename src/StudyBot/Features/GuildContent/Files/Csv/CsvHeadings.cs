using StudyBot.Content.Loading;
using StudyBot.Content.Own;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Files.Csv;

/// <summary>What the columns of a table hold.</summary>
/// <param name="Kind">Of all its items.</param>
/// <param name="Columns">By their places from 0; those that are not ours are not among them.</param>
internal sealed record CsvHeadings(ItemKind Kind, IReadOnlyDictionary<int, FileColumn> Columns)
{
    private const int MostShown = 5;

    /// <summary>What is longer is no heading.</summary>
    private const int LongestHeading = 25;

    /// <summary>Null, with a problem in the findings, when the rows cannot be read by them.</summary>
    /// <param name="headings">The first row.</param>
    /// <param name="language">Of texts whose heading does not say.</param>
    /// <param name="row">Its number.</param>
    /// <param name="findings">Where problems go.</param>
    public static CsvHeadings? Read(IReadOnlyList<string> headings, Language language, int row, FileFindings findings)
    {
        if (headings.Count > FileLimits.MostColumns)
        {
            findings.Report(row, texts => texts.TooManyColumns(headings.Count, FileLimits.MostColumns), texts => texts.DropColumns);
            return null;
        }

        var columns = new Dictionary<int, FileColumn>();
        var places = new Dictionary<FileColumn, int>();
        var unknown = new List<string>();
        foreach (var (at, heading) in headings.Index())
        {
            if (ColumnNames.Read(heading) is not { } column)
            {
                if (!string.IsNullOrWhiteSpace(heading))
                    unknown.Add(FileTexts.Shown(heading));
                continue;
            }

            column = Spoken(column, heading, language, findings);
            columns[at] = column;
            if (!places.TryAdd(column, at))
                findings.Report(row, texts => texts.SameColumn(FileTexts.Shown(headings[places[column]]), FileTexts.Shown(heading)), texts => texts.KeepOneColumn);
        }

        var kind = KindOf(headings, places.Keys, row, findings);
        if (kind is not null && unknown.Count > 0)
            findings.Note(texts => texts.UnusedColumns(string.Join(", ", unknown.Take(MostShown)), unknown.Count - MostShown));
        if (kind is { } known && !places.ContainsKey(FileColumn.Id))
            ReportMissing(known, places.Keys, headings.Any(heading => ColumnNames.Read(heading) is { Language: not null }) ? null : language, (row, findings));
        return kind is { } one && findings.Problems.Count == 0 ? new CsvHeadings(one, columns) : null;
    }

    private static FileColumn Spoken(FileColumn column, string heading, Language language, FileFindings findings)
    {
        if (!column.IsText || column.Language is not null)
            return column;
        if (TextRules.HasHangul(heading))
            return column with { Language = Language.Korean };
        findings.Note(texts => texts.LanguageTaken(language));
        return column with { Language = language };
    }

    private static ItemKind? KindOf(IReadOnlyList<string> headings, IReadOnlyCollection<FileColumn> columns, int row, FileFindings findings)
    {
        var kinds = columns.Select(column => column.Kind).OfType<ItemKind>().Distinct().ToList();
        if (kinds.Count > 1)
            findings.Report(row, texts => texts.BothKinds, texts => texts.SplitKinds);
        else if (kinds.Count == 0 || !columns.Any(column => column.IsText))
            findings.Report(row, texts => headings.Any(IsItem) ? texts.NoHeadings : texts.NoColumns, texts => texts.WriteHeadings);
        if (kinds is not [var kind])
            return null;
        findings.NoteSource(kind, columns);
        return kind;
    }

    /// <summary>What every row would lack. A table of items that are here already need not say everything again.</summary>
    /// <param name="kind">Of the items.</param>
    /// <param name="columns">Those that are there.</param>
    /// <param name="unmarked">The language of headings that name none, where none of them does; else null.</param>
    /// <param name="to">Where problems go.</param>
    private static void ReportMissing(
        ItemKind kind, IReadOnlyCollection<FileColumn> columns, Language? unmarked, (int Row, FileFindings Findings) to)
    {
        DraftField[] needed = kind == ItemKind.Question ? [DraftField.Prompt, DraftField.KeyPoints, DraftField.Answer] : [DraftField.Title, DraftField.Body];
        var spoken = columns.Select(column => column.Language).OfType<Language>().Distinct();
        foreach (var column in spoken.SelectMany(language => needed.Select(field => new FileColumn(field, language))).Prepend(new FileColumn(DraftField.Topic)))
        {
            if (columns.Contains(column))
                continue;
            string Heading(FileTexts texts) => ColumnNames.Heading(Written(column, texts.Language, unmarked), texts.Language);
            to.Findings.Report(to.Row, texts => texts.MissingColumn(Heading(texts)), texts => texts.AddColumn(Heading(texts)));
        }
    }

    /// <summary>Where no heading names a language, this one need not either, unless it would be taken for the other language.</summary>
    private static FileColumn Written(FileColumn column, Language reader, Language? unmarked) =>
        unmarked is { } language && column.Language == (reader == Language.Korean ? Language.Korean : language) ? column with { Language = null } : column;

    /// <summary>Whether it is a text of an item, in the place of a heading.</summary>
    private static bool IsItem(string heading) => heading.Trim() is { Length: > LongestHeading } or [.., '?'];
}
