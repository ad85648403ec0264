using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Features.GuildContent.Export;
using StudyBot.Features.GuildContent.Files;
using StudyBot.Features.GuildContent.Files.Csv;
using StudyBot.Features.GuildContent.Files.Yaml;
using StudyBot.Features.GuildContent.Import;
using StudyBot.Tests.Content;
using StudyBot.Words;

namespace StudyBot.Tests.Features.GuildContent.Export;

public sealed class RoundTripTests
{
    private static readonly string[] Pieces =
    [
        "한국어", "word", " ", "\n", "\n\n", "\r\n", ",", ";", "\t", "|", "\"", "\"\"", "'", "''", "=1+1", "+82", "-1", "- 글머리", "@home", "＝", "• 점",
        "* 별", "*굵게*", "**굵게**", "& 그리고", "!느낌", "%", "`코드`", "#", " #주석", ": ", "키: 값", "- ", "? ", "{a}", "[b]", "> 인용", "~", "null", "yes", "1e3",
        "\\n", "\\", "😀", "👨‍👩‍👧", "🇰🇷", "e\u0301", "\u2028", "\u00A0", "  들여쓰기", "```\ncode\n```", "sep=;", "\uFEFF",
    ];

    [Theory]
    [InlineData(FileFormat.Csv, Language.Korean)]
    [InlineData(FileFormat.Csv, Language.English)]
    [InlineData(FileFormat.Yaml, Language.Korean)]
    public void What_is_exported_is_imported_as_the_same(object format, object reader)
    {
        var dice = new Random(20260302);
        var entries = Enumerable.Range(0, 3000).Select(_ => Entry(dice)).OfType<OwnEntry>().Take(600).ToList();
        IItemFormat writer = (FileFormat)format == FileFormat.Csv ? new CsvItems(RealContent.Library, (Language)reader) : new YamlItemWriter();

        Assert.Equal(600, entries.Count);
        foreach (var kind in entries.GroupBy(entry => entry.Kind))
        {
            var text = Written(writer, [.. kind]);
            var file = ContentFile.Read($"a.{writer.Format.Extension()}", text, Language.English);

            Assert.Empty(file.Findings.Problems);
            foreach (var (entry, row) in kind.Zip(file.Rows))
            {
                var read = RowDraft.Check(row, null, RealContent.Library);
                Assert.True(read.Entry?.Same(entry) == true, $"{entry}\n{Written(writer, [entry])}\n{read.Entry}\n{string.Join('\n', read.Problems)}");
            }

            Assert.Equal(kind.Count(), file.Rows.Count);
        }
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://a\")", "'=HYPERLINK(\"http://a\")")]
    [InlineData("+82 10", "'+82 10")]
    [InlineData("-1", "'-1")]
    [InlineData("@home", "'@home")]
    [InlineData("'=1", "''=1")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("1=1", "1=1")]
    public void No_cell_is_a_formula(string text, string cell)
    {
        Assert.Equal(cell, FormulaGuard.Add(text));
        Assert.Equal(text, FormulaGuard.Remove(FormulaGuard.Add(text)));
    }

    [Fact]
    public void Every_cell_of_a_table_begins_harmlessly()
    {
        var dice = new Random(7);
        var entries = Enumerable.Range(0, 2000).Select(_ => Entry(dice)).OfType<QuestionEntry>().Take(200).ToList();

        using var parser = CsvFormat.Parser(Written(new CsvItems(RealContent.Library, Language.Korean), [.. entries])[1..], _ => Assert.Fail("A quote is not closed."));
        while (parser.Read())
            Assert.All(parser.Record!, cell => Assert.False(cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..], cell));
    }

    private static string Written(IItemFormat writer, IReadOnlyList<OwnEntry> entries) => string.Concat(ContentExport.Files(
            [.. entries.Select((entry, at) => (OwnId.Of(at + 1), entry))], writer, Enum.GetValues<Language>(), "a")
        .Select((file, at) => System.Text.Encoding.UTF8.GetString(file.Content.Span)[(at == 0 ? 0 : writer.Head(entries[0].Kind, Enum.GetValues<Language>()).Length)..]));

    /// <summary>Null when the rules would not let it in.</summary>
    private static OwnEntry? Entry(Random dice) => dice.Next(2) == 0
        ? QuestionRules.Check(
            new QuestionDraft { Topic = "python", Level = "advanced", Type = "design", Korean = Question(dice), English = dice.Next(2) == 0 ? Question(dice) : null },
            RealContent.Library).Entry
        : AdviceRules.Check(
            new AdviceDraft { Topic = "resume", Stage = "working", Korean = dice.Next(2) == 0 ? Advice(dice) : null, English = Advice(dice) },
            RealContent.Library).Entry;

    private static QuestionTextDraft Question(Random dice) => new()
    {
        Prompt = Text(dice, 1, 6),
        Hint = Text(dice, 0, 2),
        KeyPoints = [.. Enumerable.Range(0, dice.Next(1, 4)).Select(_ => Line(dice))],
        Answer = Text(dice, 8, 12),
        FollowUps = [.. Enumerable.Range(0, dice.Next(0, 3)).Select(_ => Line(dice))],
    };

    private static AdviceTextDraft Advice(Random dice) => new()
    {
        Title = Line(dice),
        Body = Text(dice, 12, 16) + (dice.Next(4) == 0 ? $"\n\n{AdviceTask.Head(Language.Korean)}{AdviceTask.Head(Language.English)}" : ""),
        Task = dice.Next(2) == 0 ? Line(dice) : "",
        Source = dice.Next(2) == 0 ? Line(dice) : "",
    };

    private static string Line(Random dice) => Text(dice, 1, 3).Replace('\n', ' ').Replace('\r', ' ');

    private static string Text(Random dice, int fewest, int most) =>
        string.Concat(Enumerable.Range(0, dice.Next(fewest, most + 1)).Select(_ => Pieces[dice.Next(Pieces.Length)]));
}
