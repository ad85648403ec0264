using StudyBot.Content;
using StudyBot.Words;

namespace StudyBot.Tests.Features.Questions;

/// <summary>Questions so small that a test can tell them apart.</summary>
internal static class TestLibrary
{
    private static readonly Topic MachineLearning = new("machine-learning", new Bilingual<string>("머신러닝", "Machine learning"));
    private static readonly Topic Statistics = new("statistics", new Bilingual<string>("통계", "Statistics"));
    private static readonly Topic Python = new("python", new Bilingual<string>("파이썬", "Python"));

    /// <summary>Basic ones on one topic: q1, q2, …</summary>
    public static ContentLibrary Of(int questions) => new(
        [], [MachineLearning], [], [.. Enumerable.Range(1, questions).Select(number => Question($"q{number}", number, MachineLearning, QuestionLevel.Basic))]);

    /// <summary>On three topics and all levels: python-advanced-1, …</summary>
    /// <param name="ofEach">How many of each topic and level.</param>
    public static ContentLibrary Mixed(int ofEach)
    {
        Topic[] topics = [MachineLearning, Statistics, Python];
        var questions =
            from topic in topics
            from level in Enum.GetValues<QuestionLevel>()
            from number in Enumerable.Range(1, ofEach)
            select Question($"{topic.Id}-{level.ToString().ToLowerInvariant()}-{number}", number, topic, level);
        return new ContentLibrary([], topics, [], [.. questions]);
    }

    private static Question Question(string id, int number, Topic topic, QuestionLevel level) => new()
    {
        Id = id,
        Topic = topic,
        Level = level,
        Kind = QuestionKind.Concept,
        Text = new Bilingual<QuestionText>(
            new QuestionText($"{number}번 질문", $"{number}번 힌트", ["편향", "분산", "균형"], $"{number}번 모범 답안", ["왜 그런가요?", "예를 들면요?"]),
            new QuestionText($"Question {number}", $"Hint {number}", ["Bias", "Variance", "Balance"], $"Model answer {number}", ["Why?", "For example?"])),
        Source = new Citation(
            new Source("talk", new Bilingual<string>("강연", "Talk")), new Bilingual<string>("1장", "Part 1")),
    };
}
