using StudyBot.LocalDiscord;
using StudyBot.LocalDiscord.Faults;
using StudyBot.LocalDiscord.Wire;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;
using StudyBot.Sandbox;

namespace StudyBot.EndToEnd.Tests;

/// <summary>
/// The question's message is made and no attempt hears of it, or is refused for an hour, or the clock is set back meanwhile. The
/// wire has a clock of its own here, so that its deadlines pass without waiting.
/// </summary>
public sealed class LostQuestionTests : IAsyncLifetime
{
    /// <summary>Monday, 08:59 in Seoul.</summary>
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 23, 59, 0, TimeSpan.Zero);

    /// <summary>After this, Discord has forgotten a nonce.</summary>
    private static readonly TimeSpan NonceLife = TimeSpan.FromMinutes(6);

    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(60), TimeProvider.System);
    private readonly TestFolder _folder = new();
    private readonly WorldClock _wire = new();
    private Sandbox.Sandbox _sandbox = null!;

    /// <summary>What the bot sent into channels, heard of or not.</summary>
    private List<WireEntry> Creates => [.. _sandbox.Discord.WireLog.Read().Where(IsCreate)];

    private List<VisibleMessage> Questions => [.. _sandbox.Cohort.Organiser.Read().Where(
        message => message.Text.Contains("오늘의 질문 ·", StringComparison.Ordinal))];

    public async Task InitializeAsync()
    {
        _sandbox = await Sandbox.Sandbox.StartAsync(
            new SandboxOptions
            {
                Start = Start,
                ClockRuns = false,
                DatabasePath = _folder.Database,
                Wire = _wire,
                RateLimits = RateLimitOptions.None,
            },
            _patience.Token);
        var setup = await _sandbox.Cohort.Organiser.RunAsync("/setup time:09:00", cancellationToken: _patience.Token);
        Assert.Equal(InteractionStatus.Replied, setup.Status);
    }

    public async Task DisposeAsync()
    {
        await _sandbox.DisposeAsync();
        _wire.Dispose();
        _folder.Dispose();
        _patience.Dispose();
    }

    [Theory]
    [InlineData(RestFaultKind.ErrorAfterEffect, 4)]
    [InlineData(RestFaultKind.SilenceAfterEffect, 3)]
    public async Task A_message_of_which_no_attempt_hears_is_found_and_not_sent_again(RestFaultKind kind, int attempts)
    {
        Add(new RestFault(kind) { Times = attempts, Status = 500 });
        _sandbox.Clock.Advance(TimeSpan.FromMinutes(1));
        for (var attempt = 1; attempt <= attempts; attempt++)
        {
            await SentAsync(attempt);
            if (kind is RestFaultKind.SilenceAfterEffect)
                _wire.Advance(TimeSpan.FromSeconds(16));
        }

        await PassAsync(TimeSpan.Zero);
        Assert.Equal(1, StoredData.NotYetPosted(_folder.Database));
        _wire.Advance(NonceLife);
        await PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(attempts, Creates.Count);
        await OnlyQuestionAsync();
    }

    [Fact]
    public async Task A_channel_that_refuses_for_an_hour_has_its_question_an_hour_late()
    {
        Add(new RestFault(RestFaultKind.SharedLimit) { Times = int.MaxValue, RetryAfter = TimeSpan.FromHours(1) });
        _sandbox.Clock.Advance(TimeSpan.FromMinutes(1));
        await SentAsync(1);
        // The refusal has reached the bot: a wire that ran on before would have made the attempt one of which nobody heard.
        await PassAsync(TimeSpan.Zero);
        for (var minute = 1; minute < 60; minute++)
        {
            _wire.Advance(TimeSpan.FromMinutes(1));
            _sandbox.Clock.Advance(TimeSpan.FromMinutes(1));
            // A moment for whatever gives up or tries again at this minute; the outcome does not depend on it.
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, _patience.Token);
        }

        Assert.Empty(Questions);
        Assert.Single(Creates);
        _sandbox.Discord.RestFaults.Clear();
        while (Questions.Count == 0)
        {
            _wire.Advance(TimeSpan.FromMinutes(1));
            await PassAsync(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(2, Creates.Count);
        Assert.InRange(_sandbox.Clock.GetUtcNow(), Start.AddHours(1), Start.AddHours(2));
        Assert.Empty(_sandbox.Cohort.Organiser.ReadDms());
        await OnlyQuestionAsync();
    }

    [Fact]
    public async Task A_clock_set_back_after_the_post_brings_no_second_one()
    {
        await PassAsync(TimeSpan.FromMinutes(1));

        SetBack();
        await PassAsync(TimeSpan.FromHours(3));

        await OnlyQuestionAsync();
    }

    [Theory]
    [InlineData(RestFaultKind.SharedLimit, 1, 2)]
    [InlineData(RestFaultKind.ErrorAfterEffect, 4, 4)]
    public async Task A_clock_set_back_between_claim_and_confirmation_brings_one_post(RestFaultKind kind, int times, int creates)
    {
        Add(new RestFault(kind) { Times = times });
        var isSetBack = 0;
        using var watching = _sandbox.Discord.WireLog.Watch(entry =>
        {
            if (IsCreate(entry) && Interlocked.Exchange(ref isSetBack, 1) == 0)
                SetBack();
        });
        _sandbox.Clock.Advance(TimeSpan.FromMinutes(1));
        await SentAsync(creates);
        await PassAsync(TimeSpan.Zero);
        _wire.Advance(NonceLife);
        await PassAsync(TimeSpan.FromHours(3));

        Assert.Equal(creates, Creates.Count);
        await OnlyQuestionAsync();
    }

    private void Add(RestFault fault) => _sandbox.Discord.RestFaults.Add(fault with { Method = "POST", PathContains = "/messages" });

    private void SetBack() => _sandbox.Clock.Set(_sandbox.Clock.GetUtcNow().AddHours(-1));

    private Task PassAsync(TimeSpan time) => _sandbox.PassAsync(time, _patience.Token);

    /// <summary>Lets the wire's time pass, ten times as fast as real time, until Discord has seen so many attempts.</summary>
    private async Task SentAsync(int attempts)
    {
        while (Creates.Count < attempts)
        {
            _wire.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, _patience.Token);
        }
    }

    /// <summary>One question stands in the channel, the bot knows that it is the one, and tomorrow's comes.</summary>
    private async Task OnlyQuestionAsync()
    {
        var guild = _sandbox.World.DefaultGuild;
        var question = Assert.Single(Questions);
        Assert.Equal([question.Id], StoredData.Posts(_folder.Database, guild));
        Assert.Equal(0, StoredData.NotYetPosted(_folder.Database));

        await PassAsync(TimeSpan.FromDays(1));

        Assert.Equal(2, Questions.Count);
        Assert.Contains("3월 2일", Questions[0].Text, StringComparison.Ordinal);
        Assert.Contains("3월 3일", Questions[1].Text, StringComparison.Ordinal);
        Assert.Equal(Questions.Select(message => message.Id), StoredData.Posts(_folder.Database, guild));
    }

    private static bool IsCreate(WireEntry entry) => entry.Kind == WireKind.Exchange
        && entry.Summary.StartsWith("POST /channels/", StringComparison.Ordinal) && entry.Summary.Contains("/messages ", StringComparison.Ordinal);
}
