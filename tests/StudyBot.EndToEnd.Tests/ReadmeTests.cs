using System.Runtime.CompilerServices;
using StudyBot.Sandbox;

namespace StudyBot.EndToEnd.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public async Task What_the_readme_says_to_type_works_as_it_stands()
    {
        await using var sandbox = await Sandbox.Sandbox.StartAsync(new SandboxOptions(), CancellationToken.None);
        await Morning.BeginAsync(sandbox, CancellationToken.None);
        using var typed = new StringReader(string.Join('\n', Lines().Append("quit")));
        await using var screen = new StringWriter();

        await new Terminal(sandbox, typed, screen).RunAsync(CancellationToken.None);

        var text = screen.ToString();
        Assert.DoesNotContain("⚠", text, StringComparison.Ordinal);
        Assert.Contains("✅ 답을 남겼어요.", text, StringComparison.Ordinal);
        Assert.Contains("✅ **50분**을 기록했어요.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sandbox_on_a_kept_file_goes_on_where_it_left_off()
    {
        using var folder = new TestFolder();
        await using (var first = await Sandbox.Sandbox.StartAsync(new SandboxOptions { DatabasePath = folder.Database }, CancellationToken.None))
            await first.Cohort.Members[0].RunAsync("/checkin minutes:50");

        await using var second = await Sandbox.Sandbox.StartAsync(new SandboxOptions { DatabasePath = folder.Database }, CancellationToken.None);
        var streak = await second.Cohort.Members[0].RunAsync("/streak show");

        Assert.Contains("**1일**", streak.Message!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_used_is_named_in_one_sentence()
    {
        using var folder = new TestFolder();
        await File.WriteAllTextAsync(folder.Database, new string('x', 10_000));

        var refusal = await Assert.ThrowsAsync<OperatorException>(
            () => Sandbox.Sandbox.StartAsync(new SandboxOptions { DatabasePath = folder.Database }, CancellationToken.None));

        Assert.Contains("cannot be opened as a SQLite database", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(15)]
    [InlineData(23)]
    public void Whenever_one_starts_it_is_a_minute_to_nine_in_seoul(int hour)
    {
        var start = SandboxOptions.ThisMorning(new StoppedClock(new DateTimeOffset(2026, 3, 2, hour, 30, 0, TimeSpan.Zero)));

        Assert.Equal((8, 59), (start.Hour, start.Minute));
        Assert.Equal(TimeSpan.FromHours(9), start.Offset);
    }

    /// <summary>The indented lines of "Try it in a minute" that are typed at the prompt.</summary>
    private static IEnumerable<string> Lines([CallerFilePath] string thisFile = "")
    {
        var readme = Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "README.md");
        return File.ReadAllLines(readme)
            .SkipWhile(line => !line.StartsWith("## Try it", StringComparison.Ordinal))
            .TakeWhile(line => !line.StartsWith("## Run it", StringComparison.Ordinal))
            .Where(line => line.StartsWith("    ", StringComparison.Ordinal) && !line.Contains("dotnet", StringComparison.Ordinal))
            .Select(line => line.Trim());
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
