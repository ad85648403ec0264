namespace StudyBot.Tests.Verbs;

public sealed class VerbListTests
{
    [Fact]
    public async Task Help_names_every_verb()
    {
        var help = await VerbConsole.RunAsync("--help");

        Assert.Equal(0, help.ExitCode);
        Assert.Contains("  run <settings>", help.Output, StringComparison.Ordinal);
        foreach (var verb in new[] { "health", "doctor", "backup", "restore", "migrate", "export", "content" })
            Assert.Contains($"  {verb} ", help.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verb_that_does_not_exist_starts_nothing_and_names_the_nearest()
    {
        var typo = await VerbConsole.RunAsync("contnet", "check");

        Assert.NotEqual(0, typo.ExitCode);
        Assert.Contains("content", typo.Output + typo.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Content:Path=/nowhere/at/all")]
    [InlineData("/Content:Path=/nowhere/at/all")]
    [InlineData("Content:Path=/nowhere/at/all")]
    [InlineData("--Content:Path", "/nowhere/at/all")]
    [InlineData("run", "--Content:Path=/nowhere/at/all")]
    [InlineData("run", "--environment", "content", "--Content:Path", "/nowhere/at/all")]
    [InlineData("--environment", "content", "--Content:Path", "/nowhere/at/all")]
    public async Task Without_a_verb_and_with_run_settings_reach_the_bot(params string[] args)
    {
        var run = await VerbConsole.RunAsync([.. args, "--Discord:Token=x"]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("The content folder '/nowhere/at/all' is missing", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_may_begin_with_an_at_sign()
    {
        var run = await VerbConsole.RunAsync("--Discord:Token=x", "--Content:Path", "@nowhere");

        Assert.StartsWith("The content folder '@nowhere' is missing", run.Error, StringComparison.Ordinal);
    }
}
