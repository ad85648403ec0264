using System.Globalization;

namespace StudyBot.Words;

/// <summary>As much of a long text as there is room for.</summary>
internal static class Excerpt
{
    private const string Fence = "```";

    /// <summary>How far back the end of a word is looked for before a word is cut through.</summary>
    private const int LongestWord = 40;

    /// <summary>
    /// The whole text, or its beginning up to the end of a word and below it <paramref name="note"/> in small print. No
    /// character is cut through, and a code block that the cut would leave open is closed.
    /// </summary>
    /// <param name="text">Discord Markdown.</param>
    /// <param name="room">UTF-16 units for everything, the note included.</param>
    /// <param name="note">One line.</param>
    public static string Of(string text, int room, string note)
    {
        if (text.Length <= room)
            return text;
        var end = $"…\n-# {note}";
        var start = Start(text, Math.Max(0, room - end.Length - Fence.Length - 1));
        var open = start.Split(Fence).Length % 2 == 0;
        return open ? $"{start}\n{Fence}{end}" : start + end;
    }

    private static string Start(string text, int most)
    {
        var length = 0;
        while (length < text.Length && StringInfo.GetNextTextElementLength(text, length) is var next && length + next <= most)
            length += next;
        for (var at = length; at > 0 && at > length - LongestWord; at--)
        {
            if (char.IsWhiteSpace(text[at]))
                return text[..at].TrimEnd();
        }

        return text[..length];
    }
}
