namespace StudyBot.Discord.Model;

/// <summary>
/// A text with Discord's <c>*_localizations</c> beside it. Discord shows the localization of the member's locale,
/// else <paramref name="Default"/>.
/// </summary>
/// <param name="Default">Shown wherever no localization fits.</param>
/// <param name="Localizations">Discord locale (for example <c>ko</c>) to text; null for none.</param>
public sealed record LocalizedText(string Default, IReadOnlyDictionary<string, string>? Localizations = null)
{
    /// <summary>English by default, Korean for members whose Discord speaks Korean.</summary>
    public static LocalizedText EnglishKorean(string english, string korean) =>
        new(english, new Dictionary<string, string> { ["ko"] = korean });

    /// <summary>The text that Discord shows to a member of <paramref name="locale"/>.</summary>
    public string For(string locale) =>
        Localizations is not null && Localizations.TryGetValue(locale, out var text) ? text : Default;
}
