using StudyBot.Content.Loading;
using StudyBot.Words;

namespace StudyBot.Content.Own;

/// <summary>What a guild's own advice must be.</summary>
internal static class AdviceRules
{
    /// <param name="draft">As it was written.</param>
    /// <param name="library">Knows the topics.</param>
    public static CheckedDraft<AdviceEntry> Check(AdviceDraft draft, ContentLibrary library)
    {
        var problems = new DraftProblems();
        var topic = problems.Topic(draft.Topic, library.AdviceTopics);
        var stage = problems.Word<AdviceStage>(DraftField.Stage, draft.Stage);
        var korean = Text(problems, draft.Korean, Language.Korean);
        var english = Text(problems, draft.English, Language.English);
        if (korean is null && english is null)
            problems.Add(DraftField.Item, texts => texts.NoLanguage, texts => texts.WriteOneLanguage);
        return problems.Judge(() => new AdviceEntry(topic, stage, korean, english));
    }

    private static OwnAdviceText? Text(DraftProblems problems, AdviceTextDraft? draft, Language language) => draft is null or { IsEmpty: true }
        ? null
        : new OwnAdviceText(
            problems.Text(
                DraftField.Title,
                language,
                draft.Title,
                OwnLimits.ShortestTitle,
                language == Language.Korean ? ContentLimits.KoreanTitle : ContentLimits.EnglishTitle,
                oneLine: true),
            problems.Text(DraftField.Body, language, draft.Body, OwnLimits.ShortestBody, ContentLimits.LongestBody),
            problems.Optional(DraftField.Task, language, draft.Task, OwnLimits.Task, oneLine: true),
            problems.Optional(DraftField.Source, language, draft.Source, OwnLimits.Source, oneLine: true));
}
