using StudyBot.Words;

namespace StudyBot.Tests.Words;

public sealed class DisplayTextTests
{
    [Theory]
    [InlineData("지수", "지수")]
    [InlineData("*a* _b_ ~c~ |d| `e` >f #g \\h [i](j)", @"\*a\* \_b\_ \~c\~ \|d\| \`e\` \>f \#g \\h \[i](j)")]
    [InlineData("<@1>", @"\<@1\>")]
    [InlineData("two\r\nlines\u2028three", "two lines three")]
    [InlineData("a\u200Bb\u202Ec\u200D", "abc")]
    [InlineData("👩\u200D💻 ❤\uFE0F\u200D🔥", "👩\u200D💻 ❤\uFE0F\u200D🔥")]
    [InlineData("\u3164 \u200B\u2800", "")]
    [InlineData("*a* https://a.invalid/b_c", @"\*a\* https://a.invalid/b_c")]
    public void It_is_shown_as_it_was_written_on_one_line(string written, string expected) =>
        Assert.Equal(expected, DisplayText.Escape(written));

    [Theory]
    [InlineData("*a*\n\n<@1>  b\u200B", "\\*a\\*\n\n\\<@1\\> b")]
    [InlineData("왜?\n```python\nx = [1]  # *y*\n```\n*z*", "왜?\n```python\nx = [1]  # *y*\n```\n\\*z\\*")]
    [InlineData("```\n<@1>", "\\`\\`\\`\n\\<@1\\>")]
    [InlineData("```\n```a```<@1>```", "\\`\\`\\`\n\\`\\`\\`a\\`\\`\\`\\<@1\\>\\`\\`\\`")]
    public void Lines_and_code_blocks_stay_as_they_were_written(string written, string expected) =>
        Assert.Equal(expected, DisplayText.EscapeLines(written));

    [Theory]
    [InlineData("*지수*\u202E\n님", "*지수* 님")]
    [InlineData("\u3164", "")]
    public void Where_there_is_no_markdown_nothing_is_escaped(string written, string expected) =>
        Assert.Equal(expected, DisplayText.OneLine(written));
}
