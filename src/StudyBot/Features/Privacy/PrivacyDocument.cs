using System.Globalization;
using NodaTime;
using NodaTime.Text;
using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Storage.Export;
using StudyBot.Storage.Members;
using StudyBot.Words;

namespace StudyBot.Features.Privacy;

/// <summary>An export to read: Markdown, by what it is, a record a line. Long texts stand below it as they were written.</summary>
internal sealed class PrivacyDocument(ContentLibrary library, DateTimeZone zone, Language language)
{
    private const int LongText = 60;

    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    private readonly PrivacyTexts _texts = PrivacyTexts.Both.In(language);

    public string Markdown(IReadOnlyList<ExportedRows> tables)
    {
        var kinds = tables.Where(table => table.Rows.Count > 0).GroupBy(table => table.Table.Data);
        string[] blocks =
        [
            $"# {_texts.DocumentTitle}",
            _texts.DocumentNote,
            .. kinds.Select(kind => (kind.Key, Records: kind.SelectMany(Records).ToList())).Where(kind => kind.Records.Count > 0)
                .SelectMany(kind => kind.Records.Prepend($"## {_texts.Name(kind.Key)}\n\n{_texts.Why(kind.Key)}")),
        ];
        return $"{string.Join("\n\n", blocks).ReplaceLineEndings("\n")}\n";
    }

    /// <summary>Nothing of a table of which only the bot can make something.</summary>
    private IEnumerable<string> Records(ExportedRows table)
    {
        var records = table.Rows.Select(row => Record(table, row)).OfType<string>().ToList();
        return records.Count == 0 ? [] : table.Table.Counts is [var count, ..]
            ? records.Prepend($"### {_texts.Count(count.Name, table.Rows.Count)}")
            : records;
    }

    private string? Record(ExportedRows table, object?[] row)
    {
        var parts = table.Columns.Zip(row, (column, value) => (Column: column, Value: value))
            .Where(part => part.Value is not (null or "") && _texts.Columns.ContainsKey(part.Column.Name)).ToLookup(part => IsLong(part.Value));
        if (parts.Count == 0)
            return null;
        var line = $"- {string.Join(" · ", parts[false].Select(part => $"{_texts.Columns[part.Column.Name]} {Text(part.Column, part.Value!)}"))}";
        return string.Join("\n\n", parts[true].Select(part => $"> **{_texts.Columns[part.Column.Name]}**\n{Quote((string)part.Value!)}").Prepend(line));
    }

    private static bool IsLong(object? value) => value is string text && (text.Length > LongText || text.Contains('\n', StringComparison.Ordinal));

    private static string Quote(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => $"> {line}"));

    private string Text(GuildColumn column, object value) => value switch
    {
        long moment when column.Name.EndsWith("_at", StringComparison.Ordinal) => Minute.Format(Instant.FromUnixTimeMilliseconds(moment).InZone(zone).LocalDateTime),
        string id when column.Name == "question_id" => Named(id),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>With what is asked, unless it is the guild's own: that can be the words of another member.</summary>
    private string Named(string id) => OwnId.NumberOf(id) is null && library.FindQuestion(id) is { } question
        ? $"`{id}` {question.Text.In(language).Prompt.ReplaceLineEndings(" ")}"
        : $"`{id}`";
}
