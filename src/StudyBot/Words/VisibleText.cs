using System.Globalization;
using System.Text;

namespace StudyBot.Words;

/// <summary>What a reader sees of a text, and what not.</summary>
internal static class VisibleText
{
    /// <summary>Letters and symbols by category that show nothing: the Hangul fillers and the empty Braille cell.</summary>
    private static readonly HashSet<int> Fillers = [0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800];

    /// <summary>Whether a reader would see nothing at all.</summary>
    public static bool IsBlank(string text) => text.EnumerateRunes().All(rune => IsHidden(rune) || IsNothingAlone(rune));

    /// <summary>Whether it shows nothing wherever it stands. Not asked here: a joiner within an emoji, which makes one picture of two.</summary>
    public static bool IsHidden(Rune rune) =>
        Rune.IsWhiteSpace(rune) || Fillers.Contains(rune.Value) ||
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate;

    private static bool IsNothingAlone(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse;
}
