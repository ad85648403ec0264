using StudyBot.LocalDiscord;
using StudyBot.LocalDiscord.Faults;
using StudyBot.LocalDiscord.Wire;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;
using StudyBot.Sandbox;

namespace StudyBot.EndToEnd.Tests;

/// <summary>The whole bot against a Discord that misbehaves.</summary>
public sealed class FaultTests : IAsyncLifetime
{
    /// <summary>Monday, 08:59 in Seoul.</summary>
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 23, 59, 0, TimeSpan.Zero);

    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(30), TimeProvider.System);
    private Sandbox.Sandbox _sandbox = null!;

    private Actor Organiser => _sandbox.Cohort.Organiser;

    public async Task InitializeAsync() => _sandbox = await Sandbox.Sandbox.StartAsync(
        new SandboxOptions { Start = Start, RateLimits = RateLimitOptions.None }, _patience.Token);

    public async Task DisposeAsync()
    {
        await _sandbox.DisposeAsync();
        _patience.Dispose();
    }

    [Theory]
    [InlineData("drop")]
    [InlineData("close 4000")]
    [InlineData("reconnect")]
    [InlineData("invalidate")]
    public async Task However_the_gateway_breaks_each_check_in_is_answered_and_stored_once(string fault)
    {
        var expected = 0;
        foreach (var member in _sandbox.Cohort.Members)
        {
            var running = Enumerable.Range(0, 6).Select(_ => member.RunAsync("/checkin minutes:1", cancellationToken: _patience.Token)).ToList();
            Break(fault);
            running.AddRange(Enumerable.Range(0, 6).Select(_ => member.RunAsync("/checkin minutes:1", cancellationToken: _patience.Token)));
            var outcomes = await Task.WhenAll(running);
            expected += outcomes.Length;
            Assert.All(outcomes, outcome => Assert.True(outcome.Status == InteractionStatus.Replied, $"{fault}: {outcome.Status} {outcome.Problem}"));
        }

        var board = await Organiser.RunAsync("/leaderboard by:Minutes", cancellationToken: _patience.Token);
        Assert.Equal(60, expected);
        Assert.All(_sandbox.Cohort.Members, member => Assert.Contains($"<@{member.UserId}> · **12분**", board.Message!.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(RestFaultKind.ErrorAfterEffect)]
    [InlineData(RestFaultKind.AbortAfterEffect)]
    [InlineData(RestFaultKind.TruncatedBody)]
    [InlineData(RestFaultKind.ErrorBeforeEffect)]
    [InlineData(RestFaultKind.AbortBeforeEffect)]
    [InlineData(RestFaultKind.SharedLimit)]
    [InlineData(RestFaultKind.BucketLimit)]
    [InlineData(RestFaultKind.GlobalLimit)]
    [InlineData(RestFaultKind.Latency)]
    public async Task However_the_create_fails_the_question_stands_in_the_channel_once(RestFaultKind kind)
    {
        var setup = await Organiser.RunAsync("/setup time:09:00", cancellationToken: _patience.Token);
        Assert.Equal(InteractionStatus.Replied, setup.Status);
        _sandbox.Discord.RestFaults.Add(new RestFault(kind)
        {
            Method = "POST",
            PathContains = "/messages",
            Times = 2,
            RetryAfter = TimeSpan.FromMilliseconds(50),
            Delay = TimeSpan.FromMilliseconds(50),
        });

        _sandbox.Clock.Advance(TimeSpan.FromMinutes(1));
        await QuestionsAsync(1);

        // A day later the second question comes, and the first one was not repeated meanwhile.
        _sandbox.Clock.Advance(TimeSpan.FromDays(1));
        await QuestionsAsync(2);
    }

    [Fact]
    public async Task A_clock_that_jumps_while_the_question_is_on_its_way_fails_no_attempt()
    {
        using var folder = new TestFolder();
        await using var sandbox = await Sandbox.Sandbox.StartAsync(
            new SandboxOptions { Start = Start, ClockRuns = false, DatabasePath = folder.Database, RateLimits = RateLimitOptions.None }, _patience.Token);
        await sandbox.Cohort.Organiser.RunAsync("/setup time:09:00", cancellationToken: _patience.Token);
        sandbox.Discord.RestFaults.Add(new RestFault(RestFaultKind.SharedLimit)
        {
            Method = "POST",
            PathContains = "/messages",
            RetryAfter = TimeSpan.FromSeconds(1),
        });
        sandbox.Clock.Advance(TimeSpan.FromMinutes(1));
        // Before it is on its way, an attempt whose lease has run out is rightly made anew.
        while (!sandbox.Discord.WireLog.Read().Any(entry => entry.Kind == WireKind.Exchange && entry.Summary.Contains(" 429", StringComparison.Ordinal)))
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, _patience.Token);

        sandbox.Clock.Advance(TimeSpan.FromHours(1));

        await sandbox.Cohort.Organiser.WaitForAsync(IsQuestion, cancellationToken: _patience.Token);
        await sandbox.PassAsync(TimeSpan.Zero, _patience.Token);
        Assert.Equal(1, StoredData.Attempts(folder.Database));
        Assert.Equal(0, StoredData.NotYetPosted(folder.Database));
    }

    [Theory]
    [InlineData("resume refused")]
    [InlineData("session gone")]
    public async Task When_the_session_is_lost_too_whatever_was_stored_was_answered_and_the_next_is(string fault)
    {
        var member = _sandbox.Cohort.Members[0];
        _sandbox.Discord.GatewayFaults.RefuseResume = true;
        if (fault == "session gone")
            _sandbox.Discord.GatewayFaults.InvalidateSessions(resumable: false);
        else
            _sandbox.Discord.GatewayFaults.DropSockets();
        var minutes = 0;
        InteractionOutcome outcome;
        do
        {
            outcome = await member.RunAsync("/checkin minutes:1", cancellationToken: _patience.Token);
            minutes += outcome.Status == InteractionStatus.Replied ? 1 : 0;
        }
        while (minutes < 2);

        Assert.Contains("**2분**", outcome.Message!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_answer_to_a_callback_does_not_answer_twice()
    {
        _sandbox.Discord.RestFaults.Add(new RestFault(RestFaultKind.AbortAfterEffect) { Method = "POST", PathContains = "/callback" });

        var outcome = await Organiser.RunAsync("/checkin minutes:5", cancellationToken: _patience.Token);
        var next = await Organiser.RunAsync("/checkin minutes:5", cancellationToken: _patience.Token);

        Assert.Equal(InteractionStatus.Replied, outcome.Status);
        Assert.Contains("**10분**", next.Message!.Text, StringComparison.Ordinal);
    }

    private void Break(string fault)
    {
        var faults = _sandbox.Discord.GatewayFaults;
        switch (fault)
        {
            case "drop":
                faults.DropSockets();
                break;
            case "close 4000":
                faults.CloseSockets(4000);
                break;
            case "reconnect":
                faults.AskToReconnect();
                break;
            default:
                faults.InvalidateSessions(resumable: true);
                break;
        }
    }

    /// <summary>Waits until exactly so many questions stand in the channel.</summary>
    private async Task QuestionsAsync(int count)
    {
        await Organiser.WaitForAsync(_ => Questions() >= count, cancellationToken: _patience.Token);
        Assert.Equal(count, Questions());
    }

    private int Questions() => Organiser.Read().Count(IsQuestion);

    private static bool IsQuestion(VisibleMessage message) => message.Text.Contains("오늘의 질문 ·", StringComparison.Ordinal);
}
