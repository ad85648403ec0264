using StudyBot.Discord.Model;

namespace StudyBot.Words;

/// <summary>The languages that the bot speaks.</summary>
internal enum Language
{
    Korean,
    English,
}

internal static class Languages
{
    /// <summary>Korean for Discord's <c>ko</c>, English for every other locale.</summary>
    public static Language OfLocale(string? locale) => locale == "ko" ? Language.Korean : Language.English;

    /// <summary>The code that the database and configuration hold.</summary>
    public static string Code(this Language language) => language == Language.Korean ? "ko" : "en";

    /// <summary>The language of a code that <see cref="Code"/> gave.</summary>
    public static Language OfCode(string code) => code == "ko" ? Language.Korean : Language.English;

    /// <summary>A Discord locale of the language.</summary>
    public static string Locale(this Language language) => language == Language.Korean ? "ko" : "en-US";

    /// <summary>The language's name in itself, which whoever looks for it can read.</summary>
    public static string OwnName(this Language language) => language == Language.Korean ? "한국어" : "English";

    public static Language Other(this Language language) =>
        language == Language.Korean ? Language.English : Language.Korean;

    /// <summary>A text for Discord's menus: English by default, Korean for Korean clients.</summary>
    public static LocalizedText Text(string english, string korean) => LocalizedText.EnglishKorean(english, korean);
}
