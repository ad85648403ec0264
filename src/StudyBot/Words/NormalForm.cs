using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace StudyBot.Words;

/// <summary>Unicode's normal forms of what members type, whatever it is.</summary>
internal static class NormalForm
{
    private const char NeverACharacter = '\uFFFE';

    /// <summary>
    /// As <see cref="string.Normalize(NormalizationForm)"/>, which throws at U+FFFE and at half of a surrogate pair: here the first
    /// is left out, and the second becomes U+FFFD.
    /// </summary>
    [SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "What it throws at is taken out before.")]
    public static string InForm(this string text, NormalizationForm form) =>
        text.Contains(NeverACharacter) || text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0
            ? string.Concat(text.EnumerateRunes().Where(rune => rune.Value != NeverACharacter)).Normalize(form)
            : text.Normalize(form);
}
