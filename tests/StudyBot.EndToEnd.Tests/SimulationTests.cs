using StudyBot.Sandbox;

namespace StudyBot.EndToEnd.Tests;

public sealed class SimulationTests
{
    [Fact]
    public async Task Members_study_for_days_and_the_board_is_full()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(100), TimeProvider.System);
        await using var sandbox = await Sandbox.Sandbox.StartAsync(
            new SandboxOptions { Start = new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero) }, patience.Token);
        var progress = new List<double>();

        await Simulation.Action(() => sandbox.World, members: 12, days: 8).RunAsync(new Progress(progress), patience.Token);

        Assert.Equal(1.0, progress[^1]);
        Assert.Equal(8, progress.Count);
        var board = await sandbox.Cohort.Organiser.RunAsync("/leaderboard period:전체 by:Consistency", cancellationToken: patience.Token);
        Assert.Contains("1 / 2쪽", board.Message!.Text, StringComparison.Ordinal);
    }

    private sealed class Progress(List<double> reports) : IProgress<double>
    {
        public void Report(double value) => reports.Add(value);
    }
}
