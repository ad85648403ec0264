using StudyBot.Content.Own;
using StudyBot.Features.GuildContent.Files;
using StudyBot.Words;

namespace StudyBot.Tests.Features.GuildContent.Files;

internal static class FileTester
{
    public static ContentFile Csv(string text, Language language = Language.Korean) => ContentFile.Read("a.csv", text, language);

    public static ContentFile Yaml(string text, Language language = Language.Korean) => ContentFile.Read("a.yaml", text, language);

    /// <summary>The problems, as a reader of English sees them, without what to do.</summary>
    public static IEnumerable<string> Problems(this ContentFile file) => file.Findings.Problems.Select(problem =>
        problem.Line == 0 ? problem.Sentence.English : $"{problem.Line} {problem.Sentence.English}");

    public static IEnumerable<string> Notes(this ContentFile file) => file.Findings.Notes.Select(note => note.English);

    public static string? Prompt(this FileRow row, Language language = Language.Korean) => row.Text(DraftField.Prompt, language);
}
