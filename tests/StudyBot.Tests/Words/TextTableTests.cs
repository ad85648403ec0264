using StudyBot.Words;

namespace StudyBot.Tests.Words;

public sealed class TextTableTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("한글", 4)]
    [InlineData("행동·인성", 9)]
    [InlineData("한", 2)]
    [InlineData("é", 1)]
    [InlineData("📖", 2)]
    [InlineData("「글」", 6)]
    [InlineData("", 0)]
    public void Korean_takes_two_columns_a_letter(string text, int width) => Assert.Equal(width, TerminalWidth.Of(text));

    [Fact]
    public void Columns_stand_below_each_other_whatever_the_script()
    {
        var table = new TextTable("Topics", "topic", "주제", "count");
        table.Add("nlp", "자연어 처리", "20");
        table.Add("python", "파이썬", "7");

        Assert.Equal(
            """
            Topics
            topic   주제         count
            nlp     자연어 처리     20
            python  파이썬           7

            """,
            table.ToString());
    }

    [Fact]
    public void A_table_without_rows_keeps_its_headers() => Assert.Equal("Empty\na  b\n", new TextTable("Empty", "a", "b").ToString());
}
