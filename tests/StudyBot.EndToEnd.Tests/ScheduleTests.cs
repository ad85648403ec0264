using StudyBot.LocalDiscord;
using StudyBot.LocalDiscord.Faults;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;
using StudyBot.Sandbox;

namespace StudyBot.EndToEnd.Tests;

/// <summary>Schedules of staff's own, against a Discord that is strict about forums, threads, pins and pings.</summary>
public sealed class ScheduleTests : IAsyncLifetime
{
    /// <summary>Monday, 08:59 in Seoul.</summary>
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 23, 59, 0, TimeSpan.Zero);

    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(60), TimeProvider.System);
    private Sandbox.Sandbox _sandbox = null!;

    private Actor Organiser => _sandbox.Cohort.Organiser;

    private DiscordWorld World => _sandbox.Discord.World;

    public async Task InitializeAsync()
    {
        _sandbox = await Sandbox.Sandbox.StartAsync(
            new SandboxOptions { Start = Start, RateLimits = RateLimitOptions.None, ClockRuns = false }, _patience.Token);
        await RunAsync("/setup time:23:00");
    }

    public async Task DisposeAsync()
    {
        await _sandbox.DisposeAsync();
        _patience.Dispose();
    }

    [Fact]
    public async Task A_question_with_everything_has_its_ping_its_thread_and_the_only_pin_and_staff_hear_when_that_is_forbidden()
    {
        var channel = World.CreateChannel(World.DefaultGuild, "daily");
        var role = World.CreateRole(World.DefaultGuild, "질문 알림");
        var member = _sandbox.Cohort.Members[0];
        World.SetRole(World.DefaultGuild, member.UserId, role);
        World.SetMentionable(World.DefaultGuild, role, isMentionable: true);
        await RunAsync("/question schedule add channel:#daily time:09:00 ping:@질문 알림 thread:true pin:true name:모두 함께");

        await _sandbox.PassAsync(TimeSpan.FromMinutes(1), _patience.Token);
        var first = await PostAsync(channel, 1);
        await _sandbox.PassAsync(TimeSpan.FromDays(1), _patience.Token);
        var second = await PostAsync(channel, 2);

        Assert.StartsWith($"<@&{role}> 오늘의 질문이 왔어요.", first.Text, StringComparison.Ordinal);
        Assert.Equal([member.UserId], first.Pinged);
        await Organiser.WaitForAsync(
            message => message.Id == second.Id && (bool?)message.Json["pinned"] == true && message.Json["thread"] is not null, channel, _patience.Token);
        await Organiser.WaitForAsync(message => message.Id == first.Id && (bool?)message.Json["pinned"] == false, channel, _patience.Token);

        World.SetOverwrite(channel, first.AuthorId, OverwriteType.Member, Permissions.None, Permissions.SendMessages);
        await _sandbox.PassAsync(TimeSpan.FromDays(1), _patience.Token);
        await _sandbox.PassAsync(TimeSpan.FromMinutes(1), _patience.Token);
        await Organiser.WaitForAsync(_ => Organiser.ReadDms().Count > 0, channel, _patience.Token);
        Assert.Contains("**메시지 보내기**", Organiser.ReadDms()[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RestFaultKind.ErrorAfterEffect)]
    [InlineData(RestFaultKind.AbortAfterEffect)]
    [InlineData(RestFaultKind.ErrorBeforeEffect)]
    public async Task However_the_create_fails_a_forum_has_the_question_once(RestFaultKind kind)
    {
        World.CreateChannel(World.DefaultGuild, "forum", ChannelType.Forum);
        await RunAsync("/question schedule add channel:#forum time:09:00");
        var before = Organiser.Channels.Count;
        _sandbox.Discord.RestFaults.Add(new RestFault(kind) { Method = "POST", PathContains = "/threads" });

        for (var minutes = 0; minutes < 4; minutes++)
            await _sandbox.PassAsync(TimeSpan.FromMinutes(1), _patience.Token);

        var post = Assert.Single(Organiser.Channels.Skip(before));
        Assert.Contains("오늘의 질문 · 3월 2일 월요일", Assert.Single(Organiser.Read(post)).Text, StringComparison.Ordinal);
        var history = await RunAsync("/question history schedule:2");
        Assert.Contains("✅ **3월 2일 월요일** ·", history.Text, StringComparison.Ordinal);
    }

    private async Task<VisibleMessage> RunAsync(string command)
    {
        var outcome = await Organiser.RunAsync(command, cancellationToken: _patience.Token);
        Assert.True(outcome.Status == InteractionStatus.Replied, $"{outcome.Status} {outcome.Problem}");
        return outcome.Message!;
    }

    private async Task<VisibleMessage> PostAsync(ulong channel, int number)
    {
        await Organiser.WaitForAsync(_ => Posts(channel).Count >= number, channel, _patience.Token);
        return Posts(channel)[number - 1];
    }

    private List<VisibleMessage> Posts(ulong channel) =>
        [.. Organiser.Read(channel).Where(message => message.Text.Contains("오늘의 질문 ·", StringComparison.Ordinal) && message.Buttons.Count > 0)];
}
