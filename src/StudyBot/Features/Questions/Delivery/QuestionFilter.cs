using StudyBot.Content;

namespace StudyBot.Features.Questions.Delivery;

/// <summary>Which questions a schedule asks.</summary>
/// <param name="Topics">Ids of topics; empty for all.</param>
/// <param name="ExcludedTopics">Ids of topics that never come.</param>
/// <param name="Levels">One level or more.</param>
internal sealed record QuestionFilter(IReadOnlyList<string> Topics, IReadOnlyList<string> ExcludedTopics, QuestionLevels Levels)
{
    public static QuestionFilter Everything { get; } = new([], [], QuestionLevels.All);

    public bool Matches(Question question) =>
        (Topics.Count == 0 || Topics.Contains(question.Topic.Id)) && !ExcludedTopics.Contains(question.Topic.Id) && Levels.Contains(question.Level);
}
