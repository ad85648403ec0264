using StudyBot.Content.Own;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Files;

/// <summary>Something that keeps a file from being stored.</summary>
/// <param name="Line">The row of a table, or the line of a text, from 1; 0 for the file as a whole.</param>
/// <param name="Sentence">What is wrong.</param>
/// <param name="Fix">What to do about it.</param>
internal sealed record FileProblem(int Line, Bilingual<string> Sentence, Bilingual<string> Fix)
{
    /// <summary>Which part of the item; null for more than one part.</summary>
    public Bilingual<string>? Part { get; init; }

    public static FileProblem Of(int line, Func<FileTexts, string> sentence, Func<FileTexts, string> fix) => new(
        line,
        new(sentence(FileTexts.Both.Korean), sentence(FileTexts.Both.English)),
        new(fix(FileTexts.Both.Korean), fix(FileTexts.Both.English)));

    /// <summary>A problem of an item, where it stands in the file.</summary>
    public static FileProblem Of(FileRow row, DraftProblem problem) =>
        new(row.LineOf(problem.Field, problem.Language), problem.Sentence, problem.Fix)
        {
            Part = problem.Field == DraftField.Item ? null : new(problem.Place(Language.Korean), problem.Place(Language.English)),
        };

    /// <summary>All of it on one line, in the reader's language: "**row 12 · Hint (Korean)** · It has 412 characters …".</summary>
    public string Text(FileFormat format, Language reader)
    {
        var texts = FileTexts.Both.In(reader);
        var place = Line == 0 ? null : texts.Place(format, Line);
        var head = string.Join(" · ", new[] { place, Part?.In(reader) }.OfType<string>());
        var body = $"{Sentence.In(reader)} {Fix.In(reader)}";
        return head.Length == 0 ? body : $"**{head}** · {body}";
    }
}
