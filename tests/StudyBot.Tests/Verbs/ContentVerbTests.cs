using StudyBot.Tests.Content.Loading;

namespace StudyBot.Tests.Verbs;

public sealed class ContentVerbTests
{
    [Fact]
    public async Task The_content_that_ships_has_no_problem()
    {
        var check = await VerbConsole.RunAsync("content", "check");

        Assert.Equal((0, ""), (check.ExitCode, check.Error));
        Assert.Matches(@"^\d{3} questions and \d{3} pieces of advice: nothing is wrong\.\n$", check.Output);
    }

    [Fact]
    public async Task Problems_come_a_line_each_and_end_with_1()
    {
        using var content = new SmallContent();
        content.Spoil("advice/COVERAGE.md", "resume-short", "resume-long");

        var check = await VerbConsole.RunAsync("content", "check", "--path", content.Folder);

        Assert.Equal(1, check.ExitCode);
        var lines = check.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("advice/COVERAGE.md:7: names 'resume-long', which is no advice", lines);
        Assert.All(lines, line => Assert.Matches(@"^(advice|questions)/[A-Za-z.-]*(:\d+)?: ", line));
        Assert.Equal($"{lines.Length} problems in {content.Folder}.\n", check.Error);
    }

    [Fact]
    public async Task Content_that_cannot_be_loaded_is_checked_too()
    {
        using var content = new SmallContent();
        content.Spoil("questions/python.yaml", "level: basic", "level: easy");

        var check = await VerbConsole.RunAsync("content", "check", "--path", content.Folder);

        Assert.Equal(1, check.ExitCode);
        Assert.Equal("questions/python.yaml:3: py-list: level 'easy' is none of basic, intermediate, advanced\n", check.Output);
        Assert.StartsWith("1 problem in ", check.Error, StringComparison.Ordinal);
        Assert.Contains("keep the bot from starting", check.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("stats")]
    public async Task A_missing_folder_is_a_sentence(string verb)
    {
        var result = await VerbConsole.RunAsync("content", verb, "--path", "/nowhere/at/all");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("The content folder '/nowhere/at/all' is missing", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stats_print_tables()
    {
        var stats = await VerbConsole.RunAsync("content", "stats");

        Assert.Equal((0, ""), (stats.ExitCode, stats.Error));
        Assert.Equal(
            ["Questions", "Advice, by first topic", "Lengths", "Sources", "Most alike"],
            stats.Output.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(table => table.Split('\n')[0]));
    }

    [Fact]
    public async Task Stats_of_wrong_content_name_its_mistakes()
    {
        using var content = new SmallContent();
        content.Spoil("questions/python.yaml", "level: basic", "level: easy");

        var stats = await VerbConsole.RunAsync("content", "stats", "--path", content.Folder);

        Assert.Equal((2, ""), (stats.ExitCode, stats.Output));
        Assert.Contains("questions/python.yaml:3: py-list: level 'easy'", stats.Error, StringComparison.Ordinal);
    }
}
