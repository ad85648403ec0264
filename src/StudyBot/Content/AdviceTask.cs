using StudyBot.Words;

namespace StudyBot.Content;

/// <summary>How the paragraph of advice begins that says what to do this week; it is the last.</summary>
internal static class AdviceTask
{
    private static readonly Bilingual<string> Heads = new("**이번 주에 해볼 일:** ", "**This week:** ");

    public static string Head(Language language) => Heads.In(language);
}
