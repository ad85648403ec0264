using StudyBot.Content.Own;
using StudyBot.Features.GuildContent.Files;
using StudyBot.Words;

namespace StudyBot.Tests.Features.GuildContent.Files;

public sealed class CsvTableTests
{
    private const string Rest = ",핵심,모범 답안\n";

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public void The_separator_is_found_even_where_texts_hold_the_others(string separator)
    {
        var text = "주제,질문,핵심,모범 답안\n파이썬,\"a;b\tc,d\",하나|둘,답;이에요".Replace(",", separator, StringComparison.Ordinal)
            .Replace($"c{separator}d", "c,d", StringComparison.Ordinal);

        var row = Assert.Single(FileTester.Csv(separator == ";" ? text.Replace("답;이에요", "\"답;이에요\"", StringComparison.Ordinal) : text).Rows);

        Assert.Equal("a;b\tc,d", row.Prompt());
        Assert.Equal("답;이에요", row.Text(DraftField.Answer, Language.Korean));
        Assert.Equal(["하나", "둘"], row.Entries(DraftField.KeyPoints, Language.Korean)!);
    }

    [Fact]
    public void A_line_for_excel_names_the_separator() =>
        Assert.Equal("a,b;c", Assert.Single(FileTester.Csv("sep=|\r\n주제|질문|핵심|모범 답안\r\n파이썬|a,b;c|하나|답\r\n").Rows).Prompt());

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    public void Rows_are_counted_as_a_spreadsheet_counts_them(string lineBreak)
    {
        var text = string.Join(lineBreak, "주제,질문,핵심,모범 답안", "파이썬,\"첫 줄", "둘째 줄, 그리고 \"\"따옴표\"\"\",\"하나", "둘\",답", "", ",,,", "통계,셋,a,b", "");

        var file = FileTester.Csv(text);

        Assert.Equal([2, 5], file.Rows.Select(row => row.Line));
        Assert.Equal("첫 줄\n둘째 줄, 그리고 \"따옴표\"", file.Rows[0].Prompt()!.Replace(lineBreak, "\n", StringComparison.Ordinal));
        Assert.Equal(["하나", "둘"], file.Rows[0].Entries(DraftField.KeyPoints, Language.Korean)!);
    }

    [Theory]
    [InlineData("하나|둘 | 셋|", "하나/둘/셋")]
    [InlineData("- 하나\n- a | b\n\n• 셋", "하나/a | b/셋")]
    [InlineData("• a | b", "a | b")]
    [InlineData("-1을 돌려줌", "-1을 돌려줌")]
    [InlineData("", "")]
    public void A_list_in_a_cell_is_parted_by_lines_or_bars(string cell, string entries)
    {
        var row = FileTester.Csv($"주제,질문,핵심,모범 답안\n파이썬,질문,\"{cell}\",답").Rows[0];

        Assert.Equal(entries, string.Join('/', row.Entries(DraftField.KeyPoints, Language.Korean)!));
    }

    [Theory]
    [InlineData("모범답안", DraftField.Answer, null)]
    [InlineData(" Model Answer (English) ", DraftField.Answer, Language.English)]
    [InlineData("답안_영어", DraftField.Answer, Language.English)]
    [InlineData("영어 질문", DraftField.Prompt, Language.English)]
    [InlineData("KEY-POINTS.KO", DraftField.KeyPoints, Language.Korean)]
    [InlineData("핵심 (한국어)", DraftField.KeyPoints, Language.Korean)]
    [InlineData("꼬리질문", DraftField.FollowUps, null)]
    [InlineData("이번 주에 해볼 일", DraftField.Task, null)]
    [InlineData("ID", DraftField.Item, null)]
    public void Headings_are_known_however_people_write_them(string heading, object field, object? language) =>
        Assert.Equal(new FileColumn((DraftField)field, (Language?)language), ColumnNames.Read(heading));

    [Theory]
    [InlineData("메모")]
    [InlineData("topic_en")]
    [InlineData("en")]
    [InlineData("")]
    public void Other_headings_are_not(string heading) => Assert.Null(ColumnNames.Read(heading));

    [Fact]
    public void Every_heading_that_is_written_is_read()
    {
        foreach (var reader in Enum.GetValues<Language>())
        {
            foreach (var kind in Enum.GetValues<ItemKind>())
            {
                var columns = FileColumn.Facts(kind).Select(field => new FileColumn(field))
                    .Concat(Enum.GetValues<Language>().SelectMany(language => FileColumn.Texts(kind).Select(field => new FileColumn(field, language))));
                Assert.All(columns, column => Assert.Equal(column, ColumnNames.Read(ColumnNames.Heading(column, reader))));
                Assert.All(columns, column => Assert.Equal(column, ColumnNames.Read(ColumnNames.Name(column, reader))));
            }
        }
    }

    [Fact]
    public void English_headings_without_a_language_are_in_the_language_of_the_guild()
    {
        var file = FileTester.Csv("topic,prompt,key_points,answer\npython,왜요?,a,b", Language.Korean);

        Assert.Equal("왜요?", file.Rows[0].Prompt(Language.Korean));
        Assert.Equal(["Texts that do not name their language are taken for Korean, the language of this server."], file.Notes());
        Assert.Equal("왜요?", FileTester.Csv("주제,질문,핵심,모범 답안\npython,왜요?,a,b", Language.English).Rows[0].Prompt(Language.Korean));
    }

    [Theory]
    [InlineData("이름,나이\nA,1", "1 There is no heading for a text in this row, such as prompt or title.")]
    [InlineData("주제,난이도\n파이썬,기초", "1 There is no heading for a text in this row, such as prompt or title.")]
    [InlineData("질문,핵심,모범 답안\na,b,c", "1 There is no column `topic`.")]
    [InlineData("주제,질문,모범 답안,prompt_en\na,b,c,d", "1 There is no column `key_points_ko`.|1 There is no column `key_points_en`.|1 There is no column `answer_en`.")]
    [InlineData("주제,질문,제목,핵심,모범 답안\na,b,c,d,e", "1 Parts of a question and parts of advice are mixed here.")]
    [InlineData("주제,질문,prompt_ko,핵심,모범 답안\na,b,c,d,e", "1 The columns “질문” and “prompt\\_ko” mean the same.")]
    [InlineData("주제,질문,핵심,모범 답안\n", "There is no item in the file.")]
    [InlineData("\n\n주제,질문,핵심,모범 답안\n,,,\n", "There is no item in the file.")]
    public void Wrong_headings_are_told_once_and_not_for_each_row(string text, string problems) =>
        Assert.Equal(problems.Split('|'), FileTester.Csv(text).Problems());

    [Theory]
    [InlineData("파이썬,쉼표가, 있는 질문,a,b", "2 This row has 5 cells, but there are 4 headings.")]
    [InlineData("파이썬,\"닫히지 않은 질문,a,b\n통계,둘,a,b\n", "2 A cell opens a quotation mark (\") that it does not close where the cell ends.")]
    [InlineData("파이썬,\"일찍\" 닫힌 질문,a,b", "2 A cell opens a quotation mark (\") that it does not close where the cell ends.")]
    public void A_row_that_comes_apart_is_named(string row, string problem) =>
        Assert.Equal([problem], FileTester.Csv($"주제,질문{Rest}{row}").Problems());

    [Fact]
    public void A_quote_within_a_cell_and_missing_cells_at_its_end_are_fine()
    {
        var file = FileTester.Csv("주제,질문,핵심,모범 답안,힌트\n파이썬,\"\"\"\"\"이라는 \"\"말\"\"\",5\" 화면,b\n통계,둘,a,b,c,,\n");

        Assert.Empty(file.Problems());
        Assert.Equal(["\"\"이라는 \"말\"", "둘"], file.Rows.Select(row => row.Prompt()));
        Assert.Equal("", file.Rows[0].Text(DraftField.Hint, Language.Korean));
    }

    [Theory]
    [InlineData("파이썬,기초,리스트와 튜플은 무엇이 다른가요?,a,b", "1 The first row seems to have no column names; it looks like an item.")]
    [InlineData("topic,key_points,answer\na,b,c", "1 There is no column `prompt`.")]
    [InlineData("topic,key_points_en,answer_en\na,b,c", "1 There is no column `prompt_en`.")]
    public void Headings_that_are_missing_are_called_as_the_file_would_call_them(string text, string problem) =>
        Assert.Equal([problem], FileTester.Csv(text, Language.English).Problems());

    [Theory]
    [InlineData("", "'=' 와 '==' 는 무엇이 다른가요?")]
    [InlineData("Q-1", "'=' 와 '==' 는 무엇이 다른가요?")]
    [InlineData("own-1", "=' 와 '==' 는 무엇이 다른가요?")]
    public void An_apostrophe_goes_only_where_the_export_put_it(string id, string prompt) =>
        Assert.Equal(prompt, FileTester.Csv($"id,주제,질문{Rest}{id},파이썬,'=' 와 '==' 는 무엇이 다른가요?,a,b").Rows[0].Prompt());

    [Fact]
    public void A_row_of_nothing_but_headings_is_one_problem() =>
        Assert.Equal(["1 There are 140,001 columns; 100 at most are read."], FileTester.Csv(string.Concat(Enumerable.Repeat("주제,", 140_000))).Problems());

    [Fact]
    public void Questions_may_stand_beside_a_source_that_is_not_kept() =>
        Assert.Equal(["Only advice keeps a source; those of questions are left out."], FileTester.Csv("주제,질문,핵심,모범 답안,출처\n파이썬,a,b,c,책").Notes());

    [Fact]
    public void Columns_that_are_not_used_are_named_and_escaped() =>
        Assert.Equal(
            ["Columns that are not used: \\*메모\\*, b, c, d, e and 2 more."],
            FileTester.Csv("주제,질문,핵심,모범 답안,*메모*,b,c,d,e,f,g,\n파이썬,a,b,c").Notes());
}
