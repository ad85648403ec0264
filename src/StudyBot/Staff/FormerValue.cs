using StudyBot.Words;

namespace StudyBot.Staff;

/// <summary>What something was before staff changed it, behind a sentence of the log.</summary>
internal static class FormerValue
{
    /// <param name="sentence">What was done.</param>
    /// <param name="before">The value before; null where there was none, or where an old entry does not hold it.</param>
    /// <param name="language">The reader's.</param>
    public static string Behind(string sentence, string? before, Language language) => string.IsNullOrEmpty(before) ? sentence
        : language == Language.Korean ? $"{sentence} (이전: {before})"
        : $"{sentence} (before: {before})";
}
