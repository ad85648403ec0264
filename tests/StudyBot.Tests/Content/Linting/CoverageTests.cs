using StudyBot.Tests.Content.Loading;

namespace StudyBot.Tests.Content.Linting;

public sealed class CoverageTests
{
    private const string Table = "advice/COVERAGE.md";

    [Theory]
    [InlineData("| One | resume-short |", "| One | resume-long |", "advice/COVERAGE.md:7: names 'resume-long', which is no advice")]
    [InlineData("| One | resume-short |", "| One | resume-long |", "advice/resume.yaml:1: resume-short: id stands in no row of advice/COVERAGE.md")]
    [InlineData("| One | resume-short |", "| One | resume-short, resume-short |", "advice/COVERAGE.md:7: names resume-short twice")]
    [InlineData("| Two | –", "| One | –", "advice/COVERAGE.md:8: names the section 'One' for the second time")]
    [InlineData("| Two | –", "| Three | –", "questions/python.yaml:22: py-list: source.section.en 'Two' is no section of a-talk in advice/COVERAGE.md")]
    [InlineData("| Two | – (questions only) |", "| Two | – |", "advice/COVERAGE.md:8: names '–', which is no advice")]
    [InlineData("## a-talk", "## b-talk", "advice/COVERAGE.md:7: belongs to 'b-talk', which is not in sources.yaml")]
    [InlineData("## a-talk", "## b-talk", "advice/COVERAGE.md: has no table of the sections of a-talk")]
    public void A_mistake_in_the_table_is_named_with_its_line(string right, string wrong, string expected)
    {
        using var content = new SmallContent();

        content.Spoil(Table, right, wrong);

        Assert.Contains(expected, content.Lint());
    }

    [Fact]
    public void A_missing_table_is_the_only_problem()
    {
        using var content = new SmallContent();

        content.Delete(Table);

        Assert.Equal(["advice/COVERAGE.md: is missing"], content.Lint());
    }

    [Fact]
    public void Advice_stands_at_each_section_that_it_cites()
    {
        using var content = new SmallContent();
        content.Spoil("advice/resume.yaml", "{ ko: 첫째, en: One }", "{ ko: 첫째 · 둘째, en: One · Two }");

        Assert.Equal(
            ["advice/resume.yaml:18: resume-short: source.section.en names 'Two', whose row at advice/COVERAGE.md:8 does not name the item"],
            content.Lint());

        content.Spoil(Table, "– (questions only)", "resume-short");
        Assert.Empty(content.Lint());
    }

    [Theory]
    [InlineData("{ ko: 첫째 · 둘째, en: One }", "advice/resume.yaml:18: resume-short: source.section.ko names 2 sections, English 1")]
    [InlineData("{ ko: 둘, en: Two }", "questions/python.yaml:22: py-list: source.section.ko calls 'Two' '둘째', where another item calls it '둘'")]
    public void A_section_has_one_name_in_each_language(string section, string expected)
    {
        using var content = new SmallContent();

        content.Spoil("advice/resume.yaml", "{ ko: 첫째, en: One }", section);

        Assert.Contains(expected, content.Lint());
    }
}
