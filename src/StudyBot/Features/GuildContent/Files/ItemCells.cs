using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Words;

namespace StudyBot.Features.GuildContent.Files;

/// <summary>What stands in which part of an item.</summary>
internal static class ItemCells
{
    /// <summary>A part without a language: the id of the topic, the words of the closed lists in lower case.</summary>
    public static string Fact(OwnEntry entry, DraftField field) => (entry, field) switch
    {
        (_, DraftField.Topic) => entry.TopicId,
        (QuestionEntry question, DraftField.Level) => ItemWords.Code(question.Level),
        (QuestionEntry question, DraftField.Type) => ItemWords.Code(question.Type),
        (AdviceEntry advice, DraftField.Stage) => ItemWords.Code(advice.Stage),
        _ => "",
    };

    /// <summary>A text, or a list of one.</summary>
    /// <returns>Null when the item does not have the language.</returns>
    public static IReadOnlyList<string>? Texts(OwnEntry entry, DraftField field, Language language) => entry switch
    {
        QuestionEntry question => (language == Language.Korean ? question.Korean : question.English) is { } text ? Of(text, field) : null,
        AdviceEntry advice => (language == Language.Korean ? advice.Korean : advice.English) is { } text ? Of(text, field) : null,
        _ => null,
    };

    private static IReadOnlyList<string> Of(QuestionText text, DraftField field) => field switch
    {
        DraftField.Prompt => [text.Prompt],
        DraftField.Hint => [text.Hint],
        DraftField.KeyPoints => text.KeyPoints,
        DraftField.Answer => [text.Answer],
        _ => text.FollowUps,
    };

    private static IReadOnlyList<string> Of(OwnAdviceText text, DraftField field) => field switch
    {
        DraftField.Title => [text.Title],
        DraftField.Body => [text.Body],
        DraftField.Task => [text.Task],
        _ => [text.Source],
    };
}
