using Xunit.Abstractions;

namespace StudyBot.Tests.Hostile;

/// <summary>The short run; the long one is a benchmark.</summary>
public sealed class HostileTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Whatever_is_sent_is_answered_once_fails_nowhere_and_shows_nobody_what_is_another_members()
    {
        using var run = new HostileRun(seed: 2026);

        var verdict = await run.PlayAsync(interactions: 3000);

        output.WriteLine($"{verdict.Sent} sent, {verdict.Answered} answered, {verdict.Dropped} dropped, held {verdict.HeldEarly:N0} then {verdict.HeldLate:N0} bytes");
        output.WriteLine(string.Join('\n', [.. verdict.Errors, .. verdict.Leaks, .. verdict.Broken]));
        Assert.Empty(verdict.Errors);
        Assert.Empty(verdict.Leaks);
        Assert.Empty(verdict.Broken);
        // What memory it holds only the benchmark can say: here other tests share the process.
        Assert.Null(verdict.Indiscretion);
    }
}
