using StudyBot.Content.Loading;
using StudyBot.Words;

namespace StudyBot.Content.Own;

/// <summary>What a guild's own question must be.</summary>
internal static class QuestionRules
{
    /// <param name="draft">As it was written.</param>
    /// <param name="library">Knows the topics.</param>
    public static CheckedDraft<QuestionEntry> Check(QuestionDraft draft, ContentLibrary library)
    {
        var problems = new DraftProblems();
        var topic = problems.Topic(draft.Topic, library.QuestionTopics);
        var level = problems.Word<QuestionLevel>(DraftField.Level, draft.Level);
        var type = problems.Word<QuestionKind>(DraftField.Type, draft.Type);
        var korean = Text(problems, draft.Korean, Language.Korean);
        var english = Text(problems, draft.English, Language.English);
        if (korean is null && english is null)
            problems.Add(DraftField.Item, texts => texts.NoLanguage, texts => texts.WriteOneLanguage);
        return problems.Judge(() => new QuestionEntry(topic, level, type, korean, english));
    }

    private static QuestionText? Text(DraftProblems problems, QuestionTextDraft? draft, Language language) => draft is null or { IsEmpty: true }
        ? null
        : new QuestionText(
            problems.Text(DraftField.Prompt, language, draft.Prompt, OwnLimits.ShortestPrompt, ContentLimits.Prompt),
            problems.Optional(DraftField.Hint, language, draft.Hint, ContentLimits.Hint),
            problems.Texts(
                DraftField.KeyPoints,
                language,
                draft.KeyPoints,
                OwnLimits.FewestKeyPoints,
                OwnLimits.MostKeyPoints,
                ContentLimits.KeyPoint,
                OwnLimits.ShortestKeyPoint),
            problems.Text(DraftField.Answer, language, draft.Answer, OwnLimits.ShortestAnswer, ContentLimits.LongestAnswer),
            problems.Texts(DraftField.FollowUps, language, draft.FollowUps, 0, OwnLimits.MostFollowUps, ContentLimits.FollowUp));
}
