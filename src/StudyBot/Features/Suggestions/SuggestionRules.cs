using StudyBot.Content;
using StudyBot.Content.Loading;
using StudyBot.Content.Own;
using StudyBot.Words;

namespace StudyBot.Features.Suggestions;

/// <summary>What a suggestion must be before staff see it, and before it is one of the guild's questions.</summary>
internal static class SuggestionRules
{
    /// <summary>
    /// The suggestion with its texts tidied, and all that is wrong with them. Only the question must be there; the answer
    /// may be as short as its author likes, since staff can complete it.
    /// </summary>
    public static (Suggestion Tidy, IReadOnlyList<DraftProblem> Problems) Check(Suggestion suggestion)
    {
        var problems = new DraftProblems();
        // Which language it is in is for staff to judge, and problems are not told by it.
        const Language any = Language.Korean;
        var tidy = suggestion with
        {
            Prompt = problems.Text(DraftField.Prompt, any, suggestion.Prompt, OwnLimits.ShortestPrompt, ContentLimits.Prompt),
            KeyPoints = string.Join('\n', problems.Texts(
                DraftField.KeyPoints,
                any,
                QuestionTextDraft.Lines(suggestion.KeyPoints),
                0,
                OwnLimits.MostKeyPoints,
                ContentLimits.KeyPoint,
                OwnLimits.ShortestKeyPoint)),
            Answer = problems.Optional(DraftField.Answer, any, suggestion.Answer, ContentLimits.LongestAnswer),
            Origin = problems.Optional(DraftField.Source, any, suggestion.Origin, SuggestionLimits.Origin),
        };
        return (tidy, [.. problems.All.Select(problem => problem with { Language = null })]);
    }

    /// <summary>The guild's question that a suggestion would become.</summary>
    /// <param name="suggestion">As it was sent, or as staff completed it.</param>
    /// <param name="language">The guild's.</param>
    /// <param name="builtIn">Knows the topics.</param>
    public static CheckedDraft<QuestionEntry> Question(Suggestion suggestion, Language language, ContentLibrary builtIn)
    {
        var text = new QuestionTextDraft
        {
            Prompt = suggestion.Prompt,
            KeyPoints = QuestionTextDraft.Lines(suggestion.KeyPoints),
            Answer = suggestion.Answer,
        };
        var draft = new QuestionDraft
        {
            Topic = suggestion.Topic,
            Level = suggestion.Level?.ToString(),
            Type = nameof(QuestionKind.Concept),
            Korean = language == Language.Korean ? text : null,
            English = language == Language.English ? text : null,
        };
        var judged = QuestionRules.Check(draft, builtIn);
        return judged with { Problems = [.. judged.Problems.Select(problem => problem with { Language = null })] };
    }

    /// <summary>What staff still have to fill in or mend.</summary>
    public static IReadOnlyList<DraftField> Missing(Suggestion suggestion, Language language, ContentLibrary builtIn) =>
        [.. Question(suggestion, language, builtIn).Problems.Select(problem => problem.Field).Distinct()];
}
