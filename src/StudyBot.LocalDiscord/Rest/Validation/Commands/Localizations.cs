namespace StudyBot.LocalDiscord.Rest.Validation.Commands;

/// <summary>A dictionary from one of Discord's locales to a text.</summary>
internal static class Localizations
{
    // The locales that Discord's clients offer, from the reference page of its documentation.
    private static readonly string[] Known =
    [
        "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR", "ro",
        "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
    ];

    public static bool IsKnown(string locale) => Known.Contains(locale);

    public static void Check(FormField localizations, Action<FormField> checkText)
    {
        foreach (var (locale, text) in localizations.Dictionary() ?? [])
        {
            if (!IsKnown(locale))
            {
                text.Refuse(FormError.NoChoice(Known));
            }
            else if (!text.IsAbsent)
            {
                checkText(text);
            }
        }
    }
}
