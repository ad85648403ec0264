using System.Collections.ObjectModel;
using StudyBot.Content.Own;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Files;

/// <summary>What stands in one part of an item.</summary>
/// <param name="Line">The row of a table, or the line of a text, from 1.</param>
/// <param name="Text">May be empty, which is not the same as no cell at all.</param>
/// <param name="Entries">The same as a list.</param>
internal readonly record struct FileCell(int Line, string Text, IReadOnlyList<string> Entries)
{
    public static FileCell Empty(int line) => new(line, "", []);
}

/// <summary>An item as a file has it: anything can be missing or wrong.</summary>
/// <param name="Line">The row of a table, or the line of a text where the item begins, from 1.</param>
/// <param name="Kind">By its parts.</param>
/// <param name="Cells">Those that are there; every text with its language.</param>
internal sealed record FileRow(int Line, ItemKind Kind, ReadOnlyDictionary<FileColumn, FileCell> Cells)
{
    /// <summary>Trimmed; empty when there is none.</summary>
    public string Id => (Text(DraftField.Item) ?? "").Trim();

    /// <summary>Null when the file does not say, so that what is stored stays as it is.</summary>
    public string? Text(DraftField field, Language? language = null) =>
        Cells.TryGetValue(new FileColumn(field, language), out var cell) ? cell.Text : null;

    /// <inheritdoc cref="Text"/>
    public IReadOnlyList<string>? Entries(DraftField field, Language language) =>
        Cells.TryGetValue(new FileColumn(field, language), out var cell) ? cell.Entries : null;

    /// <summary>Whether the file says anything of a language, were it that it is empty.</summary>
    public bool Speaks(Language language) => Cells.Keys.Any(column => column.Language == language);

    public int LineOf(DraftField field, Language? language) =>
        Cells.TryGetValue(new FileColumn(field, language), out var cell) ? cell.Line : Line;
}
