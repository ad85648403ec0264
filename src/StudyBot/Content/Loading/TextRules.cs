using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StudyBot.Words;

namespace StudyBot.Content.Loading;

/// <summary>What every text of the content must keep, built in or a guild's own.</summary>
internal static partial class TextRules
{
    private static readonly string[] Pings = ["@everyone", "@here", "<@", "<#"];

    public static IEnumerable<TextMistake> Mistakes(string text, int shortest, int longest, bool oneLine = false)
    {
        if (VisibleText.IsBlank(text))
        {
            yield return Mistake(TextFault.Empty);
            yield break;
        }

        if (text.Length < shortest || text.Length > longest)
            yield return Mistake(text.Length < shortest ? TextFault.TooShort : TextFault.TooLong);
        if (text != text.Trim())
            yield return Mistake(TextFault.OuterSpace);
        if (text.EnumerateRunes().Any(IsControl))
            yield return Mistake(TextFault.Control);
        if (oneLine && text.Contains('\n', StringComparison.Ordinal))
            yield return Mistake(TextFault.LineBreak);
        var plain = WithoutHidden(text);
        if (Pings.FirstOrDefault(plain.Contains) is { } ping)
            yield return Mistake(TextFault.Mention, ping);
        if (Invite().Match(plain) is { Success: true } invite)
            yield return Mistake(TextFault.Invite, invite.Value);
        if (CountOf(text, "```") % 2 != 0)
            yield return Mistake(TextFault.OpenCodeBlock);

        TextMistake Mistake(TextFault fault, string found = "") => new(fault, found, text.Length, shortest, longest);
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

    /// <summary>A half of a character that lost its other half reads as the replacement character.</summary>
    private static bool IsControl(Rune rune) =>
        (Rune.IsControl(rune) && rune.Value != '\n') || rune == Rune.ReplacementChar || TurnsDirection(rune.Value);

    /// <summary>A mention with something invisible in its middle is one that somebody took trouble over.</summary>
    private static string WithoutHidden(string text) =>
        string.Concat(text.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format));

    /// <summary>Marks that reverse how what follows is read.</summary>
    private static bool TurnsDirection(int rune) => rune is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069;

    private static int CountOf(string text, string part) => text.Split(part).Length - 1;

    [GeneratedRegex(@"(discord(app)?\.com/invite|discord\.(gg|me)|dsc\.gg)/", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Invite();

    [GeneratedRegex("```.*?```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex("[=≈<>+−×/√Σ]")]
    private static partial Regex Sign();

    [GeneratedRegex(@"\p{L}{2,} \p{L}{2,}")]
    private static partial Regex TwoWords();
}
