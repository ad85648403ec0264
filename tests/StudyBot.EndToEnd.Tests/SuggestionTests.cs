using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;
using StudyBot.Sandbox;

namespace StudyBot.EndToEnd.Tests;

/// <summary>A member's question through a Discord that takes nothing it should refuse: forms with selects, edits, closed direct messages.</summary>
public sealed class SuggestionTests : IDisposable
{
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(90), TimeProvider.System);

    public void Dispose() => _patience.Dispose();

    [Fact]
    public async Task It_is_suggested_approved_below_the_notice_told_and_asked_with_its_authors_name()
    {
        await using var sandbox = await Sandbox.Sandbox.StartAsync(new SandboxOptions(), _patience.Token);
        var (staff, member) = (sandbox.Cohort.Organiser, sandbox.Cohort.Members[4]);
        var channel = await PrivateChannel(sandbox, staff);
        await TopicsOff(staff);

        await Run(member, "/question suggest topic:system-design level:intermediate");
        var sent = Seen(await member.SubmitModalAsync(
            ("prompt", "Why does React use a virtual DOM?"), ("points", "- Only what changed"), ("answer", "It touches the real DOM only where something changed."),
            ("origin", "A second interview"), ("credit", Label(member, "Suggested by"))));
        var notice = await staff.WaitForAsync(message => message.Text.Contains("질문 제안이 왔어요", StringComparison.Ordinal), channel, _patience.Token);
        await staff.PressAsync(notice.Id, "승인하기", cancellationToken: _patience.Token);
        var decided = staff.See(notice.Id)!;
        await Run(staff, "/content retire item:q/own-1");
        await sandbox.PassAsync(TimeSpan.FromDays(1), _patience.Token);
        var told = await member.WaitForAsync(message => message.Text.Contains("approved", StringComparison.Ordinal), member.OpenDm(), _patience.Token);
        var asked = await member.WaitForAsync(message => message.Text.Contains("virtual DOM", StringComparison.Ordinal) && !message.Ephemeral, cancellationToken: _patience.Token);

        Assert.Contains("📮 Your question is with the staff. Thank you!", sent.Text, StringComparison.Ordinal);
        Assert.Equal(["승인하기", "고쳐서 승인하기", "돌려보내기"], notice.Buttons);
        Assert.StartsWith("✅", decided.Content, StringComparison.Ordinal);
        Assert.Empty(decided.Buttons);
        Assert.Empty(told.Pinged);
        Assert.Contains("제안: member5", asked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_is_declined_in_the_queue_reaches_a_member_without_direct_messages_in_the_next_reply()
    {
        await using var sandbox = await Sandbox.Sandbox.StartAsync(new SandboxOptions(), _patience.Token);
        var (staff, member) = (sandbox.Cohort.Organiser, sandbox.Cohort.Members[0]);
        var channel = await PrivateChannel(sandbox, staff);
        member.AcceptsDms = false;

        await Run(member, "/question suggest");
        Seen(await member.SubmitModalAsync(("prompt", "리액트에서 가상 돔을 쓰는 이유는 무엇인가요?"), ("credit", Label(member, "이름 없이"))));
        await staff.WaitForAsync(message => message.Text.Contains("질문 제안이 왔어요", StringComparison.Ordinal), channel, _patience.Token);
        var queue = Seen(await Run(staff, "/content suggestions"));
        await staff.PressAsync(queue.Id, "돌려보내기", cancellationToken: _patience.Token);
        var reason = staff.Modal!.Inputs[0].Options[1];
        Seen(await staff.SubmitModalAsync(("ready", reason), ("words", "상황을 한 문장만 더 적어 주세요.")));
        await sandbox.PassAsync(TimeSpan.FromMinutes(1), _patience.Token);
        var put = await staff.WaitForAsync(message => message.Content.StartsWith("↩️", StringComparison.Ordinal), channel, _patience.Token);
        var news = Seen(await Run(member, "/question suggest"));
        var form = await member.PressAsync(news.Id, "질문 제안하기", cancellationToken: _patience.Token);

        Assert.Empty(put.Buttons);
        Assert.StartsWith("📬 DM으로 보내지 못한 소식이에요.", news.Content, StringComparison.Ordinal);
        Assert.Contains($"이유: {reason} 상황을 한 문장만 더 적어 주세요.", news.Content, StringComparison.Ordinal);
        Assert.Equal("면접 질문 제안하기", form.Modal!.Title);
    }

    private static string Label(Actor member, string part) =>
        member.Modal!.Inputs.Single(input => input.CustomId == "credit").Options.Single(option => option.Contains(part, StringComparison.Ordinal));

    /// <summary>Sees to it that staff have a channel of their own, and a daily question at nine.</summary>
    private async Task<ulong> PrivateChannel(Sandbox.Sandbox sandbox, Actor staff)
    {
        var world = sandbox.World;
        var channel = world.CreateChannel(world.DefaultGuild, "staff");
        world.SetOverwrite(channel, world.DefaultGuild, OverwriteType.Role, Permissions.None, Permissions.ViewChannel);
        world.SetOverwrite(channel, world.ApplicationId, OverwriteType.Member, Permissions.ViewChannel, Permissions.None);
        Assert.DoesNotContain("바뀐 것은 없어요", Seen(await Run(staff, $"/setup time:09:00 staff_channel:{channel}")).Text, StringComparison.Ordinal);
        return channel;
    }

    /// <summary>So that only the guild's own questions are left to ask, of which there must be one.</summary>
    private async Task TopicsOff(Actor staff)
    {
        await Run(staff, "/content add kind:question topic:python");
        Seen(await staff.SubmitModalAsync(("prompt", "배포 순서를 설명해 주세요."), ("hint", ""), ("points", "- 순서"), ("answer", "먼저 시험하고, 그다음 배포해요."), ("next", "")));
        var topics = Seen(await Run(staff, "/content topics"));
        await staff.SelectAsync(topics.Id, topics.CustomIds[0], [], _patience.Token);
    }

    private Task<InteractionOutcome> Run(Actor actor, string command) => actor.RunAsync(command, cancellationToken: _patience.Token);

    private static VisibleMessage Seen(InteractionOutcome outcome) =>
        outcome.Message ?? throw new InvalidOperationException(outcome.Problem ?? outcome.Status.ToString());
}
