namespace StudyBot.Words;

/// <summary>The same thing in both languages, so that neither can be forgotten.</summary>
internal sealed record Bilingual<T>(T Korean, T English)
{
    /// <summary>Whether the languages say anything different; a guild's own item may have only one of them.</summary>
    public bool Differs => !EqualityComparer<T>.Default.Equals(Korean, English);

    public T In(Language language) => language == Language.Korean ? Korean : English;

    /// <summary>In the language of a Discord locale.</summary>
    public T In(string? locale) => In(Languages.OfLocale(locale));
}
