using System.Text.RegularExpressions;

namespace StudyBot.Content.Loading;

/// <summary>What every text of the content must keep.</summary>
internal static partial class TextRules
{
    private static readonly string[] Pings = ["@everyone", "@here", "<@", "<#"];

    public static IEnumerable<string> Mistakes(string text, int shortest, int longest)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            yield return "is empty";
            yield break;
        }

        if (text.Length < shortest || text.Length > longest)
            yield return $"has {text.Length} characters; {shortest} to {longest} are allowed";
        if (text != text.Trim())
            yield return "begins or ends with white space";
        if (text.Any(c => char.IsControl(c) && c != '\n'))
            yield return "holds a control character";
        if (Pings.FirstOrDefault(text.Contains) is { } ping)
            yield return $"holds '{ping}', which Discord reads as a mention";
        if (CountOf(text, "```") % 2 != 0)
            yield return "opens a code block that it does not close";
    }

    public static bool HasHangul(string text) => text.Any(c => c is >= '가' and <= '힣');

    /// <summary>The text without code blocks and inline code, which may hold anything.</summary>
    public static string WithoutCode(string text) => InlineCode().Replace(WithoutCodeBlocks(text), " ");

    /// <summary>The text with inline code, but without the blocks.</summary>
    public static string WithoutCodeBlocks(string text) => CodeBlock().Replace(text, " ");

    /// <summary>Fenced blocks of code, fences included.</summary>
    public static IEnumerable<string> CodeBlocks(string text) => CodeBlock().Matches(text).Select(block => block.Value);

    /// <summary>Needs no translation: signs of mathematics, and never two words in a row.</summary>
    public static bool IsFormula(string text) => Sign().IsMatch(text) && !TwoWords().IsMatch(text) && !HasHangul(text);

    private static int CountOf(string text, string part) => text.Split(part).Length - 1;

    [GeneratedRegex("```.*?```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex("[=≈<>+−×/√Σ]")]
    private static partial Regex Sign();

    [GeneratedRegex(@"\p{L}{2,} \p{L}{2,}")]
    private static partial Regex TwoWords();
}
