using System.Text;

namespace StudyBot.LocalDiscord.Rest.Validation.Commands;

/// <summary>Names of slash commands and options: 1 to 32 letters, digits, hyphens, underscores or apostrophes, in lower case where there is one.</summary>
internal static class CommandName
{
    public static void CheckSlash(FormField name)
    {
        if (name.RequiredText(32) is not { } text)
        {
            return;
        }

        if (!text.EnumerateRunes().All(IsAllowed))
        {
            name.Refuse(FormError.NoMatch);
            name.Refuse(FormError.InvalidName);
        }
        else if (text.EnumerateRunes().Any(rune => Rune.ToLowerInvariant(rune) != rune))
        {
            name.Refuse(FormError.InvalidName);
        }
    }

    /// <summary>Context menu commands may be named freely.</summary>
    public static void CheckContextMenu(FormField name) => name.RequiredText(32);

    // Devanagari and Thai write vowels with marks, so the two scripts are allowed whole.
    private static bool IsAllowed(Rune rune) =>
        rune.Value is '-' or '_' or '\'' or (>= 0x0900 and <= 0x097F) or (>= 0x0E01 and <= 0x0E5B) || Rune.IsLetter(rune) || Rune.IsNumber(rune);
}
