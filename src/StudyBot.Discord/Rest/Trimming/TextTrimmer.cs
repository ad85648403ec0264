using System.Globalization;

namespace StudyBot.Discord.Rest.Trimming;

/// <summary>
/// Shortens a text so that a reader never sees half of anything: not half a syllable, emoji, mention, time stamp or link, and
/// no code block that swallows the rest.
/// </summary>
internal static class TextTrimmer
{
    private const string Ellipsis = "…";
    private const string Fence = "```";
    private const string ClosedFence = "…\n```";

    // Mentions, time stamps and custom emoji are shorter than this; further back, a "<" is just one.
    private const int LongestToken = 100;

    // The longest emoji have some 30 units.
    private const int LongestGrapheme = 40;

    // Discord refuses blank labels but shows this as nothing.
    private const string ZeroWidthSpace = "\u200b";

    /// <param name="text">Any text.</param>
    /// <param name="maximum">UTF-16 units that may be left, ellipsis included; 1 or more.</param>
    public static string Trim(string text, int maximum)
    {
        if (text.Length <= maximum)
            return text;
        var kept = Cut(text, maximum - Ellipsis.Length);
        if (!EndsInsideFence(kept))
            return string.Concat(kept.TrimEnd(), Ellipsis);
        kept = Cut(text, maximum - ClosedFence.Length);
        return EndsInsideFence(kept) ? string.Concat(kept.TrimEnd(), ClosedFence) : string.Concat(kept.TrimEnd(), Ellipsis);
    }

    /// <summary>The text within <paramref name="maximum"/>, or something invisible where Discord insists on a text.</summary>
    public static string Required(string text, int maximum) =>
        string.IsNullOrWhiteSpace(text) ? ZeroWidthSpace : Trim(text, maximum);

    /// <summary>The text within <paramref name="maximum"/>; null for a blank one, which Discord refuses where none is fine.</summary>
    public static string? Optional(string? text, int maximum) => string.IsNullOrWhiteSpace(text) ? null : Trim(text, maximum);

    private static ReadOnlySpan<char> Cut(string text, int maximum)
    {
        var length = GraphemeBoundary(text, Math.Max(0, maximum));
        length = BeforeHalfToken(text, length);
        return text.AsSpan(0, BeforeHalfLink(text, length));
    }

    private static int GraphemeBoundary(string text, int maximum)
    {
        var length = 0;
        while (length < maximum)
        {
            var next = length + StringInfo.GetNextTextElementLength(text.AsSpan(length));
            if (next > maximum)
                break;
            length = next;
        }

        // Of one endless heap of combining marks, half is better than nothing; half a surrogate pair is not.
        if (length == 0 && maximum > 0 && StringInfo.GetNextTextElementLength(text) > LongestGrapheme)
            return char.IsHighSurrogate(text[maximum - 1]) ? maximum - 1 : maximum;
        return length;
    }

    private static int BeforeHalfToken(string text, int length)
    {
        var window = text.AsSpan(0, length);
        var open = window.LastIndexOf('<');
        if (open < 0 || length - open > LongestToken || window[open..].Contains('>') || open + 1 >= text.Length)
            return length;
        var close = text.AsSpan(open, Math.Min(LongestToken, text.Length - open)).IndexOf('>');
        return close > 0 && text[open + 1] is '@' or '#' or ':' or 'a' or 't' or '/' or 'i' ? open : length;
    }

    private static int BeforeHalfLink(string text, int length)
    {
        var window = text.AsSpan(0, length);
        var middle = window.LastIndexOf("](");
        if (middle < 0 || window[middle..].Contains(')') || window[middle..].Contains(' '))
            return length;
        var open = window[..middle].LastIndexOf('[');
        return open > 0 ? open : length;
    }

    private static bool EndsInsideFence(ReadOnlySpan<char> text) => text.Count(Fence) % 2 == 1;
}
