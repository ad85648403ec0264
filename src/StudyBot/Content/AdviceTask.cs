using StudyBot.Words;

namespace StudyBot.Content;

/// <summary>How the paragraph of advice begins that says what to do this week; it is the last.</summary>
internal static class AdviceTask
{
    private static readonly Bilingual<string> Heads = new("**이번 주에 해볼 일:** ", "**This week:** ");

    public static string Head(Language language) => Heads.In(language);

    /// <summary>The text without the task, and the task; null when the last paragraph is none.</summary>
    public static (string Body, string? Task) Split(string body, Language language)
    {
        var head = Head(language).TrimEnd();
        var start = body.LastIndexOf(head, StringComparison.Ordinal);
        return start > 0 && string.IsNullOrWhiteSpace(body[body.LastIndexOf('\n', start)..start])
            ? (body[..start].TrimEnd(), body[(start + head.Length)..].Trim())
            : (body, null);
    }
}
