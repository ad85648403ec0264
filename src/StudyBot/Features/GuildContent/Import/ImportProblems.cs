using StudyBot.Content.Own;
using StudyBot.Features.GuildContent.Files;

namespace StudyBot.Features.GuildContent.Import;

/// <summary>What rows of a file do to each other, and to what is stored, in the words of someone who has the file open.</summary>
internal static class ImportProblems
{
    public static FileProblem SharedId(FileRow row, FileRow first, FileFormat format) => Of(
        row, texts => texts.SharedId(FileTexts.Both.In(texts.Language).Place(format, first.Line)), texts => texts.EmptyOneId);

    /// <param name="problem">Of one of the items.</param>
    /// <param name="items">All that were to be stored.</param>
    /// <param name="format">Of the file.</param>
    public static FileProblem Of(ChangeProblem problem, IReadOnlyList<PlannedItem> items, FileFormat format)
    {
        var row = items[problem.Index].Row;
        return problem.Twin switch
        {
            { Index: { } index } => Of(
                row,
                texts => texts.SameAs(FileTexts.Both.In(texts.Language).Place(format, items[index].Row.Line)),
                texts => texts.KeepOneRow),
            { Id: { } id } => Of(row, texts => DraftTexts.Both.In(texts.Language).Duplicate(id), texts => texts.NameId(id)),
            _ => FileProblem.Of(row, problem.Problem),
        };
    }

    private static FileProblem Of(FileRow row, Func<ImportTexts, string> sentence, Func<ImportTexts, string> fix) =>
        new(row.Line, ImportTexts.Say(sentence), ImportTexts.Say(fix));
}
