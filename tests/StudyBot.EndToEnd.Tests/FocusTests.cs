using StudyBot.LocalDiscord.World;
using StudyBot.Sandbox;

namespace StudyBot.EndToEnd.Tests;

/// <summary>Focusing over the wire: rounds together, and time in a voice channel across a lost connection.</summary>
public sealed class FocusTests : IDisposable
{
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(60), TimeProvider.System);

    public void Dispose() => _patience.Dispose();

    [Fact]
    public async Task Two_rounds_together()
    {
        await using var sandbox = await StartAsync();
        var (host, guest) = (sandbox.Cohort.Members[0], sandbox.Cohort.Members[4]);

        await host.RunAsync("/focus start minutes:25 rounds:2 task:네트워크 복습", cancellationToken: _patience.Token);
        var board = await host.WaitForAsync(message => message.Text.Contains("**1/2라운드**", StringComparison.Ordinal), cancellationToken: _patience.Token);
        await sandbox.PassAsync(TimeSpan.FromMinutes(5), _patience.Token);
        var joined = await guest.PressAsync(board.Id, "함께하기", cancellationToken: _patience.Token);
        Assert.Equal(board.Id, joined.Message!.Id);
        await sandbox.PassAsync(TimeSpan.FromMinutes(21), _patience.Token);
        Assert.Contains("☕ **쉬는 시간**", Find(host, board.Id).Text, StringComparison.Ordinal);
        await sandbox.PassAsync(TimeSpan.FromMinutes(30), _patience.Token);

        var over = Find(host, board.Id);
        Assert.EndsWith($"\n<@{host.UserId}> **50분**\n<@{guest.UserId}> **45분**", over.Text, StringComparison.Ordinal);
        Assert.Empty(over.Buttons);
        var told = await guest.RunAsync("/focus status", cancellationToken: _patience.Token);
        Assert.Contains("**45 min**", told.Message!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_voice_channel_counts_for_who_sits_in_it()
    {
        await using var sandbox = await StartAsync();
        var (staff, member, other) = (sandbox.Cohort.Organiser, sandbox.Cohort.Members[0], sandbox.Cohort.Members[1]);
        var room = sandbox.World.CreateChannel(sandbox.World.DefaultGuild, "공부방", ChannelType.Voice);
        other.JoinVoice(room);
        var asked = (await staff.RunAsync("/focus channels", cancellationToken: _patience.Token)).Message!;
        var saved = await staff.SelectAsync(asked.Id, "focus:channels", [$"{room}"], _patience.Token);
        Assert.StartsWith("✅ 바꿨어요.", saved.Message!.Text, StringComparison.Ordinal);

        member.JoinVoice(room, mute: true);
        await UntilAsync(member, "기록하고 있어요");
        await sandbox.PassAsync(TimeSpan.FromMinutes(20), _patience.Token);
        // The connection goes, and one of them with it; the guild comes anew and says who is left.
        sandbox.World.SetUnavailable(sandbox.World.DefaultGuild, true);
        sandbox.World.SetUnavailable(sandbox.World.DefaultGuild, false);
        await sandbox.PassAsync(TimeSpan.FromMinutes(10), _patience.Token);
        member.LeaveVoice();
        other.JoinVoice(room, deaf: true);

        await UntilAsync(member, "🎧 음성 채널 · 3월 2일 월요일 · **30분**");
        await UntilAsync(other, "🎧 음성 채널 · 3월 2일 월요일 · **30분**");
    }

    [Fact]
    public async Task The_AFK_channel_counts_for_nobody_from_the_moment_that_it_is_one()
    {
        await using var sandbox = await StartAsync();
        var (world, guild, staff, member) = (sandbox.World, sandbox.World.DefaultGuild, sandbox.Cohort.Organiser, sandbox.Cohort.Members[0]);
        var (room, quiet) = (world.CreateChannel(guild, "공부방", ChannelType.Voice), world.CreateChannel(guild, "잠수", ChannelType.Voice));
        world.SetAfkChannel(guild, quiet);
        var asked = (await staff.RunAsync("/focus channels", cancellationToken: _patience.Token)).Message!;
        var refusal = $"<#{quiet}> 채널은 이 서버의 잠수 채널이라 기록할 수 없어요.";
        // What the gateway says is known a moment later.
        while (!(await staff.SelectAsync(asked.Id, "focus:channels", [$"{room}", $"{quiet}"], _patience.Token)).Message!.Text.StartsWith(refusal, StringComparison.Ordinal))
            _patience.Token.ThrowIfCancellationRequested();
        await staff.SelectAsync(asked.Id, "focus:channels", [$"{room}"], _patience.Token);
        member.JoinVoice(room);
        await UntilAsync(member, "기록하고 있어요");
        await sandbox.PassAsync(TimeSpan.FromMinutes(10), _patience.Token);

        world.SetAfkChannel(guild, room);
        await UntilAsync(member, "🎧 음성 채널 · 3월 2일 월요일 · **10분**");
        await sandbox.PassAsync(TimeSpan.FromMinutes(10), _patience.Token);
        // A new session is told of it with the guild.
        world.SetUnavailable(guild, true);
        world.SetUnavailable(guild, false);
        await sandbox.PassAsync(TimeSpan.FromMinutes(10), _patience.Token);
        world.SetAfkChannel(guild, null);
        await UntilAsync(member, "기록하고 있어요");
        await sandbox.PassAsync(TimeSpan.FromMinutes(6), _patience.Token);
        member.LeaveVoice();

        await UntilAsync(member, "음성 채널에서 16분을 기록했어요");
    }

    private Task<Sandbox.Sandbox> StartAsync() => Sandbox.Sandbox.StartAsync(
        new SandboxOptions { Start = new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(9)), ClockRuns = false }, _patience.Token);

    /// <summary>What the gateway says is noted a moment later.</summary>
    private async Task UntilAsync(Actor member, string words)
    {
        while (true)
        {
            var status = await member.RunAsync("/focus status", cancellationToken: _patience.Token);
            if (status.Message!.Text.Contains(words, StringComparison.Ordinal))
                return;
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, _patience.Token);
        }
    }

    private static VisibleMessage Find(Actor reader, ulong id) => reader.Read().Single(message => message.Id == id);
}
