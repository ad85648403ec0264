using System.Globalization;
using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Files.Csv;

/// <summary>Writes items as rows of a table, with headings and words in the reader's language.</summary>
/// <param name="builtIn">Knows the topics.</param>
/// <param name="reader">Who opens the table.</param>
internal sealed class CsvItems(ContentLibrary builtIn, Language reader) : IItemFormat
{
    /// <summary>Without it, Excel takes UTF-8 for something else.</summary>
    private const char ByteOrderMark = '\uFEFF';

    public FileFormat Format => FileFormat.Csv;

    public string Head(ItemKind kind, IReadOnlyList<Language> languages) => ByteOrderMark + Row(
    [
        .. FileColumn.Facts(kind).Select(field => ColumnNames.Heading(new FileColumn(field), reader)),
        .. languages.SelectMany(language => FileColumn.Texts(kind).Select(field => ColumnNames.Heading(new FileColumn(field, language), reader))),
    ]);

    public string Item(string id, OwnEntry entry, IReadOnlyList<Language> languages) => Row(
    [
        .. FileColumn.Facts(entry.Kind).Select(field => field == DraftField.Item ? id : Fact(entry, field)),
        .. languages.SelectMany(language => FileColumn.Texts(entry.Kind).Select(field => Text(entry, new FileColumn(field, language)))),
    ]);

    private string Fact(OwnEntry entry, DraftField field) => (entry, field) switch
    {
        (QuestionEntry question, DraftField.Level) => ItemWords.Name(question.Level).In(reader),
        (QuestionEntry question, DraftField.Type) => ItemWords.Name(question.Type).In(reader),
        (AdviceEntry advice, DraftField.Stage) => ItemWords.Name(advice.Stage).In(reader),
        _ => OwnLibrary.Topic(entry.TopicId, builtIn.TopicsOf(entry.Kind)).Name.In(reader),
    };

    private static string Text(OwnEntry entry, FileColumn column)
    {
        var texts = ItemCells.Texts(entry, column.Field, column.Language!.Value) ?? [];
        return FormulaGuard.Add(column.IsList ? ListCell.Write(texts) : string.Concat(texts));
    }

    private static string Row(IEnumerable<string> cells)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = CsvFormat.Writer(text))
        {
            foreach (var cell in cells)
                writer.WriteField(cell);
            writer.NextRecord();
        }

        return text.ToString();
    }
}
