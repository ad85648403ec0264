using StudyBot.Content;
using StudyBot.Words;

namespace StudyBot.Tests.Features.Questions;

/// <summary>Questions so small that a test can tell them apart.</summary>
internal static class TestLibrary
{
    public static ContentLibrary Of(int questions)
    {
        var topic = new Topic("machine-learning", new Bilingual<string>("머신러닝", "Machine learning"));
        return new ContentLibrary([], [topic], [], [.. Enumerable.Range(1, questions).Select(number => Question(number, topic))]);
    }

    private static Question Question(int number, Topic topic) => new()
    {
        Id = $"q{number}",
        Topic = topic,
        Level = QuestionLevel.Basic,
        Kind = QuestionKind.Concept,
        Text = new Bilingual<QuestionText>(
            new QuestionText($"{number}번 질문", $"{number}번 힌트", ["편향", "분산", "균형"], $"{number}번 모범 답안", ["왜 그런가요?", "예를 들면요?"]),
            new QuestionText($"Question {number}", $"Hint {number}", ["Bias", "Variance", "Balance"], $"Model answer {number}", ["Why?", "For example?"])),
        Source = new Citation(
            new Source("talk", new Bilingual<string>("강연", "Talk")), new Bilingual<string>("1장", "Part 1")),
    };
}
