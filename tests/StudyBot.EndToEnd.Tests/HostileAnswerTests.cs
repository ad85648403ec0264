using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;
using StudyBot.Sandbox;

namespace StudyBot.EndToEnd.Tests;

/// <summary>An answer of the greatest length that calls, invites and hides: stored as it was written, shown so that it reaches nobody.</summary>
public sealed class HostileAnswerTests
{
    private const int Longest = 4000;

    /// <summary>08:50 on a Monday in Seoul.</summary>
    private static readonly DateTimeOffset Morning = new(2026, 3, 2, 8, 50, 0, TimeSpan.FromHours(9));

    [Fact]
    public async Task It_is_stored_as_written_and_calls_leads_and_hides_nothing_wherever_it_is_shown()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60), TimeProvider.System);
        using var folder = new TestFolder();
        await using var sandbox = await Sandbox.Sandbox.StartAsync(
            new SandboxOptions { Start = Morning, ClockRuns = false, DatabasePath = folder.Database }, patience.Token);
        var (organiser, author, reader) = (sandbox.Cohort.Organiser, sandbox.Cohort.Members[0], sandbox.Cohort.Members[1]);
        var role = MentionableRoleOf(sandbox.World, reader);
        await organiser.RunAsync("/setup time:09:00", cancellationToken: patience.Token);
        await organiser.RunAsync("/question schedule edit schedule:1 thread:true", cancellationToken: patience.Token);
        sandbox.Clock.Advance(TimeSpan.FromMinutes(10));
        var question = await reader.WaitForAsync(message => message.Buttons.Contains("답하기") && message.Json["thread"] is not null, cancellationToken: patience.Token);
        var written = Hostile(reader.UserId, role);

        var receipt = await AnswerAsync(author, question, written);
        await PressAsync(author, receipt, "내 답 나누기");
        await PressAsync(author, receipt, "스레드에도 올리기");
        var others = await PressAsync(reader, await AnswerAsync(reader, question, "제 답이에요."), "다른 사람의 답 1");
        sandbox.Clock.Set(Morning.AddHours(20));
        var post = await reader.WaitForAsync(message => message.Text.Contains("하나둘", StringComparison.Ordinal), question.Id, patience.Token);

        Assert.Contains(written, StoredData.Answers(folder.Database));
        Assert.Contains("@everyone @here @멤버 @역할 (초대 링크) (초대 링크) 하나둘 가나", others.Text, StringComparison.Ordinal);
        Assert.Contains("끝.\n", others.Text, StringComparison.Ordinal);
        Assert.Contains("@everyone @here @멤버 @역할 (초대 링크) (초대 링크) 하나둘 가나", post.Text, StringComparison.Ordinal);
        Assert.Contains("…\n-# 앞부분이에요. 전체는 질문 아래 ‘다른 사람의 답’에서 볼 수 있어요.", post.Text, StringComparison.Ordinal);
        Assert.All([.. reader.Read(), .. reader.Read(question.Id)], message => Assert.Empty(message.Pinged));

        async Task<VisibleMessage> PressAsync(Actor member, VisibleMessage message, string label) =>
            Shown(await member.PressAsync(message.Id, label, cancellationToken: patience.Token));

        async Task<VisibleMessage> AnswerAsync(Actor member, VisibleMessage message, string text)
        {
            await member.PressAsync(message.Id, "답하기", cancellationToken: patience.Token);
            return Shown(await member.SubmitModalAsync(("answer", text)));
        }
    }

    private static string Hostile(ulong member, ulong role)
    {
        var calls = $"@everyone @here <@{member}> <@&{role}> https://discord.gg/abc dis\u200Bcord.gg/d\u2060ef 하\u200B나\u200D둘 ";
        return calls + string.Concat(Enumerable.Repeat("가나", Longest))[..(Longest - calls.Length - 2)] + "끝.";
    }

    private static ulong MentionableRoleOf(DiscordWorld world, Actor member)
    {
        var role = world.CreateRole(world.DefaultGuild, "모두");
        world.SetRole(world.DefaultGuild, member.UserId, role);
        world.SetMentionable(world.DefaultGuild, role, isMentionable: true);
        return role;
    }

    private static VisibleMessage Shown(InteractionOutcome outcome)
    {
        Assert.True(outcome.Message is not null, $"{outcome.Status}: {outcome.Problem}");
        return outcome.Message;
    }
}
