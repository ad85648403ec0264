namespace StudyBot.Tests.Content.Loading;

/// <summary>Each text is in the language that it stands under.</summary>
public sealed class LanguageRulesTests
{
    private const string File = "questions/python.yaml";

    [Theory]
    [InlineData("[순서가 있어요, 바꿀 수 있어요, 섞을 수 있어요]", "[순서가 있어요, It can change, 섞을 수 있어요]", "questions/python.yaml:15: py-list: en.key_points[2] is the same text as in Korean")]
    [InlineData("[순서가 있어요, 바꿀 수 있어요, 섞을 수 있어요]", "[순서가 있어요, it may change, 섞을 수 있어요]", "questions/python.yaml:8: py-list: ko.key_points[2] holds no Korean")]
    [InlineData("[튜플은요?, 집합은요?]", "[튜플은요?, And a set?]", "questions/python.yaml:18: py-list: en.follow_ups[2] is the same text as in Korean")]
    [InlineData("hint: Think of order.", "hint: Think of 순서.", "questions/python.yaml:14: py-list: en.hint holds Korean outside code")]
    [InlineData("follow_ups: [And a tuple?, And a set?]", "follow_ups: [And a tuple?, And 집합?]", "questions/python.yaml:18: py-list: en.follow_ups[2] holds Korean outside code")]
    public void A_text_in_the_wrong_language_is_named(string right, string wrong, string expected)
    {
        using var content = new SmallContent();

        content.Spoil(File, right, wrong);

        Assert.Contains(expected, content.Mistakes());
    }

    [Theory]
    [InlineData("n × log n = 6")]
    [InlineData("x_t = sqrt(a) x_0")]
    public void A_formula_needs_no_translation(string formula)
    {
        using var content = new SmallContent();

        content.Spoil(File, "바꿀 수 있어요", formula);
        content.Spoil(File, "It can change", formula);

        Assert.Single(content.Load().Questions);
    }

    [Theory]
    [InlineData("`len(\"한글\")` is 2, as a list of")]
    [InlineData("A list\n      ```python\n      name = \"한글\"\n      ```\n      ")]
    public void Code_may_hold_Korean_in_English(string answer)
    {
        using var content = new SmallContent();

        content.Spoil(File, "answer: |-\n      A list", $"answer: |-\n      {answer}");

        Assert.Single(content.Load().Questions);
    }
}
