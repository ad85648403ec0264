using StudyBot.LocalDiscord;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;
using StudyBot.Sandbox;

namespace StudyBot.EndToEnd.Tests;

/// <summary>From nothing to the first question in three clicks, and each step as a Discord that is strict about messages takes it.</summary>
public sealed class GuideTests : IAsyncLifetime
{
    /// <summary>Monday, 08:58 in Seoul.</summary>
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 23, 58, 0, TimeSpan.Zero);

    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(60), TimeProvider.System);
    private Sandbox.Sandbox _sandbox = null!;

    private Actor Organiser => _sandbox.Cohort.Organiser;

    private DiscordWorld World => _sandbox.Discord.World;

    public async Task InitializeAsync() => _sandbox = await Sandbox.Sandbox.StartAsync(
        new SandboxOptions { Start = Start, RateLimits = RateLimitOptions.None, ClockRuns = false }, _patience.Token);

    public async Task DisposeAsync()
    {
        await _sandbox.DisposeAsync();
        _patience.Dispose();
    }

    [Fact]
    public async Task Three_clicks_lead_from_the_command_to_the_first_question()
    {
        var first = await Shown(Organiser.RunAsync("/setup", cancellationToken: _patience.Token));
        var preview = await PressAsync(first, "나머지는 기본값으로");
        var started = await PressAsync(preview, "이대로 시작");
        Assert.True(first.Ephemeral);
        Assert.Equal(first.Id, started.Id);
        Assert.Contains("✅ 준비됐어요.", started.Text, StringComparison.Ordinal);
        Assert.Contains("🩺 필요한 권한이 모두 있어요.", started.Text, StringComparison.Ordinal);

        await _sandbox.PassAsync(TimeSpan.FromMinutes(2), _patience.Token);

        var question = await Organiser.WaitForAsync(message => message.Text.Contains("오늘의 질문 ·", StringComparison.Ordinal) && !message.Ephemeral, cancellationToken: _patience.Token);
        Assert.Contains("3월 2일 월요일", question.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_step_is_a_message_that_discord_takes_and_leads_to_what_was_chosen()
    {
        var questions = World.CreateChannel(World.DefaultGuild, "daily");
        var staff = World.CreateChannel(World.DefaultGuild, "staff");
        World.SetOverwrite(staff, World.DefaultGuild, OverwriteType.Role, Permissions.None, Permissions.ViewChannel);
        World.SetOverwrite(
            staff, World.ApplicationId, OverwriteType.Member, Permissions.ViewChannel | Permissions.SendMessages | Permissions.EmbedLinks, Permissions.None);
        var role = World.CreateRole(World.DefaultGuild, "운영진");

        var step = await Shown(Organiser.RunAsync("/setup", cancellationToken: _patience.Token));
        step = await SelectAsync(step, "setup:choose:Language", "en");
        step = await PressAsync(step, "다음");
        step = await PressAsync(step, "다른 도시");
        step = await Shown(Organiser.SubmitModalAsync(("typed", "도쿄")));
        step = await PressAsync(step, "다음");
        step = await SelectAsync(step, "setup:choose:Channel", $"{questions}");
        step = await SelectAsync(step, "setup:choose:Time", "21:00");
        step = await PressAsync(step, "다음");
        step = await SelectAsync(step, "setup:choose:Days", "1", "2", "3", "4", "5");
        step = await PressAsync(step, "다음");
        step = await SelectAsync(step, "setup:choose:StaffRole", $"{role}");
        step = await SelectAsync(step, "setup:choose:StaffChannel", $"{staff}");
        step = await PressAsync(step, "다음");
        Assert.Contains("Question of the day · Monday, March 2", step.Text, StringComparison.Ordinal);
        step = await PressAsync(step, "이대로 시작");

        foreach (var said in new[] { $"<#{questions}>", "Asia/Tokyo", "월 · 화 · 수 · 목 · 금", $"<@&{role}>", $"<#{staff}>", "21:00" })
            Assert.Contains(said, step.Text, StringComparison.Ordinal);
        var standing = await PressAsync(step, "설정 바꾸기");
        Assert.Contains("지금 설정", standing.Text, StringComparison.Ordinal);

        World.SetOverwrite(questions, World.ApplicationId, OverwriteType.Member, Permissions.None, Permissions.SendMessages);
        var examined = await Shown(Organiser.RunAsync("/doctor", cancellationToken: _patience.Token));
        Assert.Contains($"⚠️ **오늘의 질문** <#{questions}>에서 봇에게 없는 권한: **메시지 보내기**", examined.Text, StringComparison.Ordinal);
        World.SetOverwrite(questions, World.ApplicationId, OverwriteType.Member, Permissions.None, Permissions.None);
        Assert.Contains("🩺 모두 괜찮아요", (await PressAsync(examined, "다시 검사")).Text, StringComparison.Ordinal);
    }

    private Task<VisibleMessage> PressAsync(VisibleMessage message, string button) =>
        Shown(Organiser.PressAsync(message.Id, button, cancellationToken: _patience.Token), message);

    private Task<VisibleMessage> SelectAsync(VisibleMessage message, string customId, params string[] values) =>
        Shown(Organiser.SelectAsync(message.Id, customId, values, _patience.Token), message);

    /// <summary>What stands there afterwards; a form leaves the message as it was.</summary>
    private static async Task<VisibleMessage> Shown(Task<InteractionOutcome> act, VisibleMessage? before = null)
    {
        var outcome = await act;
        Assert.True(outcome.Status is InteractionStatus.Replied or InteractionStatus.Updated or InteractionStatus.Modal, $"{outcome.Status} {outcome.Problem}");
        return outcome.Message ?? before!;
    }
}
