using System.Globalization;
using System.Text;

namespace StudyBot.Features.Questions;

internal static class VisibleText
{
    /// <summary>Letters and symbols by category that show nothing: the Hangul fillers and the empty Braille cell.</summary>
    private static readonly HashSet<int> Fillers = [0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800];

    /// <summary>Whether a reader would see nothing at all.</summary>
    public static bool IsBlank(string text) => text.EnumerateRunes().All(IsInvisible);

    private static bool IsInvisible(Rune rune) =>
        Rune.IsWhiteSpace(rune) || Fillers.Contains(rune.Value) || Rune.GetUnicodeCategory(rune) is
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate;
}
