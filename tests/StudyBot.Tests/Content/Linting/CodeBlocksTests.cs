using StudyBot.Tests.Content.Loading;

namespace StudyBot.Tests.Content.Linting;

public sealed class CodeBlocksTests
{
    private const string File = "questions/python.yaml";

    [Fact]
    public void Code_may_differ_in_comments_and_blank_lines()
    {
        using var content = new SmallContent();
        Add(content, "python", "x = [1]  # 한 개\n\n      x.append(2)", "x = [1]  # one\n      # then\n      x.append(2)");

        Assert.Empty(content.Lint());
    }

    [Theory]
    [InlineData("python", "x = [1]", "x = [2]")]
    [InlineData("python", "x = [1]", "")]
    [InlineData("sql", "select 1 -- 하나", "select 2 -- two")]
    public void Other_code_is_named(string language, string korean, string english)
    {
        using var content = new SmallContent();

        Add(content, language, korean, english);

        Assert.EndsWith("py-list: en.answer has other code than Korean, comments aside", Assert.Single(content.Lint()), StringComparison.Ordinal);
    }

    private static void Add(SmallContent content, string language, string korean, string english)
    {
        content.Spoil(File, "answer: |-\n      리스트는", $"answer: |-\n{Block(language, korean)}      리스트는");
        content.Spoil(File, "answer: |-\n      A list", $"answer: |-\n{Block(language, english)}      A list");
    }

    private static string Block(string language, string code) =>
        code.Length == 0 ? "" : $"      ```{language}\n      {code}\n      ```\n";
}
