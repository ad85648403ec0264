using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Words;

namespace StudyBot.Features.Feedback;

/// <summary>What people call an item.</summary>
internal static class ItemNames
{
    private const int Longest = 70;

    /// <summary>An advice's title or a question's prompt, on one line and not escaped; the id of what is no longer there.</summary>
    public static Bilingual<string> Of(ContentLibrary library, ItemRef item)
    {
        var (korean, english) = item.Kind == ItemKind.Question
            ? library.FindQuestion(item.Id) is { Text: var question } ? (question.Korean.Prompt, question.English.Prompt) : (item.Id, item.Id)
            : library.FindAdvice(item.Id) is { Text: var advice } ? (advice.Korean.Title, advice.English.Title) : (item.Id, item.Id);
        return new Bilingual<string>(Name(korean), Name(english));
    }

    private static string Name(string text) => DisplayText.Shorten(PromptLine.Of(text), Longest);
}
