using System.Text;

namespace StudyBot.LocalDiscord.Rest.Validation;

/// <summary>Discord's API counts Unicode code points: an emoji outside the basic plane is one, where .NET's Length says two.</summary>
internal static class Characters
{
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    public static int Count(string? text) => text is null ? 0 : Count(text.AsSpan());

    /// <summary>
    /// Whether the text can be a Unicode emoji. Without a table of all emoji this is a judgement by category: no letters, no
    /// blanks, and of ASCII only what a keycap (such as 1️⃣) is built of.
    /// </summary>
    public static bool CanBeEmoji(string text)
    {
        const int information = 0x2139;
        const char keycap = '\u20E3';
        if (text.Length == 0)
        {
            return false;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            var fits = rune.IsAscii
                ? (Rune.IsDigit(rune) || rune.Value is '#' or '*') && text.Contains(keycap)
                : rune.Value == information || !(Rune.IsLetter(rune) || Rune.IsWhiteSpace(rune) || Rune.IsControl(rune));
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }
}
