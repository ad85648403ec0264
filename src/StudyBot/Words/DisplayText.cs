using System.Buffers;
using System.Globalization;
using System.Text;

namespace StudyBot.Words;

/// <summary>Makes what members wrote safe to stand within a sentence of the bot's.</summary>
internal static class DisplayText
{
    private const string Fence = "```";
    private const int ZeroWidthJoiner = 0x200D;
    private const int EmojiVariation = 0xFE0F;

    private static readonly SearchValues<char> Markup = SearchValues.Create("\\*_~|`>#<[");

    /// <summary>
    /// The same words on one line: nothing of it is Markdown, a mention or invisible. Addresses stay as they are, since
    /// Discord takes a backslash within one for a part of it. Empty when there is nothing to see.
    /// </summary>
    public static string Escape(string text) => string.Join(' ', Words(text).Select(word => IsAddress(word) ? word : Escaped(word)));

    /// <summary>
    /// The same for a text of several lines, which keeps them, and its code blocks as they are: nothing in one is anything
    /// but text.
    /// </summary>
    public static string EscapeLines(string text)
    {
        var parts = text.Split(Fence);
        // An open block is none, and neither is an empty one: Discord then pairs the fences in another way.
        var blocks = parts.Length % 2 == 1 && !parts.Where((_, index) => index % 2 == 1).Any(string.IsNullOrWhiteSpace);
        return blocks ? string.Join(Fence, parts.Select((part, index) => index % 2 == 0 ? Lines(part) : part)) : Lines(text);
    }

    /// <summary>
    /// The same words on one line for a place that knows no Markdown, such as the small text below an embed: nothing
    /// invisible, and nothing escaped.
    /// </summary>
    public static string OneLine(string text) => string.Join(' ', Words(text));

    /// <summary>The beginning with an ellipsis, when it is too long; no character is cut through.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">UTF-16 units, the ellipsis included.</param>
    public static string Shorten(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var length = 0;
        while (StringInfo.GetNextTextElementLength(text, length) is var next && length + next < most)
            length += next;
        return $"{text[..length].TrimEnd()}…";
    }

    private static string[] Words(string text) => Visible(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Lines(string text) => string.Join('\n', text.Split('\n').Select(Escape));

    private static bool IsAddress(string word) =>
        word.StartsWith("https://", StringComparison.Ordinal) || word.StartsWith("http://", StringComparison.Ordinal);

    private static string Escaped(string word) =>
        word.AsSpan().ContainsAny(Markup) ? string.Concat(word.Select(c => Markup.Contains(c) ? $"\\{c}" : $"{c}")) : word;

    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        var joinable = false;
        foreach (var rune in text.EnumerateRunes())
        {
            // Within an emoji the joiner is what makes one picture of two.
            if (rune.Value == ZeroWidthJoiner ? joinable : !VisibleText.IsHidden(rune))
                visible.Append(rune);
            else if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
                visible.Append(' ');
            joinable = rune.Value == EmojiVariation ||
                Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol;
        }

        return visible.ToString();
    }
}
