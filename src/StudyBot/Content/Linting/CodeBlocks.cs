using System.Text.RegularExpressions;
using StudyBot.Content.Loading;

namespace StudyBot.Content.Linting;

/// <summary>Code is no matter of language: the blocks of a question are the same in both, up to comments and blank lines.</summary>
internal static partial class CodeBlocks
{
    public static void Check(ContentReading reading)
    {
        foreach (var (question, section) in reading.Questions)
        {
            var (korean, english) = (question.Text.Korean, question.Text.English);
            Compare(section, "en.prompt", korean.Prompt, english.Prompt);
            Compare(section, "en.answer", korean.Answer, english.Answer);
        }
    }

    private static void Compare(YamlSection section, string key, string korean, string english)
    {
        if (!Blocks(korean).SequenceEqual(Blocks(english)))
            section.Report(key, "has other code than Korean, comments aside");
    }

    private static IEnumerable<string> Blocks(string text) => TextRules.CodeBlocks(text).Select(Bare);

    private static string Bare(string block) => string.Join('\n', block.Split('\n')
        .Select(line => Comment().Replace(line, "").TrimEnd())
        .Where(line => line.Length > 0));

    /// <summary>Of Python and shells, and of SQL. One inside a string is cut too, on both sides alike.</summary>
    [GeneratedRegex(@"(?:^|\s)(?:#|--\s).*$")]
    private static partial Regex Comment();
}
