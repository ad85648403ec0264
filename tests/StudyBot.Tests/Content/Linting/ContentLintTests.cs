using StudyBot.Tests.Content.Loading;

namespace StudyBot.Tests.Content.Linting;

public sealed class ContentLintTests
{
    [Fact]
    public void Content_that_is_right_has_no_problem()
    {
        using var content = new SmallContent();

        var report = content.Report();

        Assert.Empty(report.Problems);
        Assert.Equal((1, 1, true), (report.Questions, report.Advice, report.Whole));
    }

    [Fact]
    public void What_would_stop_the_bot_comes_first_and_alone()
    {
        using var content = new SmallContent();
        content.Spoil("questions/python.yaml", "level: basic", "level: easy");
        content.Spoil("advice/COVERAGE.md", "resume-short", "resume-long");

        var report = content.Report();

        Assert.False(report.Whole);
        Assert.StartsWith("questions/python.yaml:3: py-list: level 'easy'", Assert.Single(report.Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_are_sorted_by_file_and_line()
    {
        using var content = new SmallContent();
        content.Spoil("questions/python.yaml", "en: Two", "en: Three");
        content.Spoil("advice/COVERAGE.md", "resume-short", "resume-long");

        var places = content.Lint(SmallLint.Anything with { Questions = 2 }).Select(line => line.Split(' ')[0]);

        Assert.Equal(["advice/COVERAGE.md:7:", "advice/resume.yaml:1:", "advice/resume.yaml:18:", "questions/:", "questions/python.yaml:22:"], places);
    }
}
