using StudyBot.Tests.Content.Loading;

namespace StudyBot.Tests.Content.Linting;

public sealed class SimilarItemsTests
{
    private static readonly string Other = SmallContent.Questions
        .Replace("py-list", "py-set", StringComparison.Ordinal)
        .Replace("리스트란 무엇인가요?", "집합은 어디에 쓰나요?", StringComparison.Ordinal)
        .Replace("순서를 떠올려 보세요.", "중복이 있을까요?", StringComparison.Ordinal)
        .Replace("[순서가 있어요, 바꿀 수 있어요, 섞을 수 있어요]", "[겹치지 않음, 빠른 조회, 교집합과 합집합]", StringComparison.Ordinal)
        .Replace("리스트는 순서가 있어요.", "같은 값은 한 번만 담겨요.", StringComparison.Ordinal)
        .Replace("What is a list?", "Where do sets help?", StringComparison.Ordinal)
        .Replace("Think of order.", "Any duplicates?", StringComparison.Ordinal)
        .Replace("[It is ordered, It can change, It can mix]", "[Nothing twice, Fast lookup, Unions and intersections]", StringComparison.Ordinal)
        .Replace("A list has an order.", "Equal values stay single here.", StringComparison.Ordinal);

    [Fact]
    public void Questions_about_different_things_stand_side_by_side()
    {
        using var content = new SmallContent();

        content.Write("questions/python-2.yaml", Other);

        Assert.Empty(content.Lint());
    }

    [Fact]
    public void A_question_that_says_the_same_is_named_in_each_language_beside_the_earlier_one()
    {
        using var content = new SmallContent();
        var again = SmallContent.Questions
            .Replace("py-list", "py-array", StringComparison.Ordinal)
            .Replace("리스트란", "파이썬의 리스트란", StringComparison.Ordinal);

        content.Write("questions/python.yaml", $"{SmallContent.Questions}\n{again}");
        var lines = content.Lint();

        Assert.Contains(lines, line => line.StartsWith("questions/python.yaml:28: py-array: ko.prompt is too much like py-list at questions/python.yaml:1 (likeness 0.", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("questions/python.yaml:35: py-array: en.prompt is too much like py-list at questions/python.yaml:1 (likeness 1.000, from 0.20 on)", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("questions/python.yaml:35: py-array: en is too much like py-list", StringComparison.Ordinal));
    }

    [Fact]
    public void Advice_that_says_the_same_is_named()
    {
        using var content = new SmallContent();
        content.Write("advice/resume-2.yaml", SmallContent.Advice
            .Replace("resume-short", "resume-brief", StringComparison.Ordinal)
            .Replace("title: 짧게 쓰기", "title: 줄여 쓰기", StringComparison.Ordinal));
        content.Spoil("advice/COVERAGE.md", "resume-short", "resume-short, resume-brief");

        var lines = content.Lint();

        Assert.Contains(lines, line => line.StartsWith("advice/resume.yaml:5: resume-short: ko is too much like resume-brief at advice/resume-2.yaml:1 (", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("advice/resume.yaml:11: resume-short: en is too much like", StringComparison.Ordinal));
    }
}
