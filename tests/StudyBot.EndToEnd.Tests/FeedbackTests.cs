using StudyBot.LocalDiscord.World;
using StudyBot.Sandbox;

namespace StudyBot.EndToEnd.Tests;

/// <summary>A member rates advice and reports a mistake in it; the staff channel, the list and the member hear what became of it.</summary>
public sealed class FeedbackTests : IDisposable
{
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(60), TimeProvider.System);

    public void Dispose() => _patience.Dispose();

    [Fact]
    public async Task From_the_mistake_to_the_thanks()
    {
        await using var sandbox = await Sandbox.Sandbox.StartAsync(
            new SandboxOptions { Start = new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.FromHours(9)), ClockRuns = false }, _patience.Token);
        var (staff, member) = (sandbox.Cohort.Organiser, sandbox.Cohort.Members[0]);
        var staffChannel = StaffChannel(sandbox.Discord.World);
        await staff.RunAsync("/setup time:09:00 staff_channel:#staff", cancellationToken: _patience.Token);

        var advice = (await member.RunAsync("/advice topic:resume", cancellationToken: _patience.Token)).Message!;
        var rated = (await member.PressAsync(advice.Id, "도움이 됐어요", cancellationToken: _patience.Token)).Message!;
        Assert.Equal(advice.Id, rated.Id);
        Assert.Equal(advice.Json["embeds"]!.ToJsonString(), rated.Json["embeds"]!.ToJsonString());
        Assert.Equal(["다른 조언", "저장", "여기에 공유", "English", "도움이 됐어요 1", "아쉬워요", "틀린 곳 알리기"], rated.Buttons);

        await member.PressAsync(advice.Id, "틀린 곳 알리기", cancellationToken: _patience.Token);
        var receipt = await member.SubmitModalAsync(("wrong", "세 번째 문단의 숫자가 강연과 달라요."));
        Assert.Contains("운영진에게 전했어요", receipt.Message!.Text, StringComparison.Ordinal);

        var notice = await staff.WaitForAsync(message => message.Text.Contains("틀린 곳을 알려 줬어요", StringComparison.Ordinal), staffChannel, _patience.Token);
        await staff.PressAsync(notice.Id, "해결했어요", cancellationToken: _patience.Token);
        var closed = (await staff.SubmitModalAsync(("word", "강연에 맞게 고쳤어요."))).Message!;
        Assert.Equal(notice.Id, closed.Id);
        Assert.Equal(["항목 보기"], closed.Buttons);

        var told = await member.WaitForAsync(
            message => message.Text.Contains("강연에 맞게 고쳤어요.", StringComparison.Ordinal), member.OpenDm(), _patience.Token);
        Assert.Contains("운영진이 살펴보고 처리했어요", told.Text, StringComparison.Ordinal);
    }

    private static ulong StaffChannel(DiscordWorld world)
    {
        var channel = world.CreateChannel(world.DefaultGuild, "staff");
        world.SetOverwrite(channel, world.DefaultGuild, OverwriteType.Role, Permissions.None, Permissions.ViewChannel);
        world.SetOverwrite(
            channel, world.ApplicationId, OverwriteType.Member, Permissions.ViewChannel | Permissions.SendMessages | Permissions.EmbedLinks, Permissions.None);
        return channel;
    }
}
