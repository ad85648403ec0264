using System.Text;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.EndToEnd.Tests;

/// <summary>Everything that follows an answer, before a Discord that refuses what Discord refuses.</summary>
public sealed class AnswerFlowTests : IDisposable
{
    private static readonly DateTimeOffset MondayMorning = new(2026, 3, 2, 8, 50, 0, TimeSpan.FromHours(9));

    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(60), TimeProvider.System);

    public void Dispose() => _patience.Dispose();

    [Fact]
    public async Task Two_members_answer_compare_share_and_read_each_other()
    {
        await using var sandbox = await StartAsync();
        var (minji, emma) = (sandbox.Cohort.Members[0], sandbox.Cohort.Members[4]);
        var question = await QuestionAsync(sandbox);

        var receipt = await AnswerAsync(minji, question, "답하기", "@everyone 제 답은 discord.gg/abc 이에요.");
        var menu = receipt.CustomIds.Single(id => id.StartsWith("question:cover:", StringComparison.Ordinal));
        var compared = Shown(await minji.SelectAsync(receipt.Id, menu, ["0", "1"], _patience.Token));
        var rated = await PressAsync(minji, compared, "좋아요");
        var shared = await PressAsync(minji, rated, "내 답 나누기");
        Assert.Equal(receipt.Id, shared.Id);

        var copy = await PressAsync(emma, question, "English");
        var answered = await AnswerAsync(emma, copy, "Answer", new string('x', 4000));
        var others = await PressAsync(emma, answered, "Others' answers 1");
        Assert.Contains("@everyone 제 답은 (invite link) 이에요.", others.Text, StringComparison.Ordinal);
        Assert.Contains("Helpful 1", (await PressAsync(emma, others, "Helpful")).Buttons);
        await PressAsync(emma, answered, "Share my answer");
        Assert.Contains("**1명**에게 도움이 됐어요", (await PressAsync(minji, shared, "쉬워요")).Text, StringComparison.Ordinal);
        Assert.Contains("xxx", (await PressAsync(minji, shared, "다른 사람의 답 1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_is_asked_more_practises_rereads_and_exports()
    {
        await using var sandbox = await StartAsync();
        var member = sandbox.Cohort.Members[4];
        var receipt = await AnswerAsync(member, await PressAsync(member, await QuestionAsync(sandbox), "English"), "Answer", "My answer.");

        var more = await PressAsync(member, receipt, "Ask me more");
        var replied = await AnswerAsync(member, more, "Answer", "My follow-up.");
        Assert.Equal(more.Id, replied.Id);
        Assert.StartsWith("Follow-up 2", (await PressAsync(member, replied, "Next question")).Text, StringComparison.Ordinal);

        var practice = Shown(await member.RunAsync("/question random topic:statistics", cancellationToken: _patience.Token));
        var another = await PressAsync(member, practice, "Another question");
        Assert.NotEqual(practice.Text, another.Text);
        Assert.StartsWith("Answering from memory", (await PressAsync(member, another, "Model answer")).Text, StringComparison.Ordinal);
        sandbox.Clock.Advance(TimeSpan.FromMinutes(1));
        await AnswerAsync(member, another, "Answer", "My practice.");

        var list = Shown(await member.RunAsync("/answers", cancellationToken: _patience.Token));
        Assert.Contains("Your 2 answers", list.Text, StringComparison.Ordinal);
        var opened = Shown(await member.SelectAsync(list.Id, "answers:open", [OptionsOf(list)[1]], _patience.Token));
        Assert.Contains("My answer.", opened.Text, StringComparison.Ordinal);
        var exported = await PressAsync(member, list, "Export as Markdown");
        var document = Encoding.UTF8.GetString(member.Download(exported.Files.Single())!);
        Assert.All(["My answer.", "My follow-up.", "My practice.", "## Statistics"], words => Assert.Contains(words, document, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_shared_answer_comes_into_the_thread_when_the_question_closes_and_leaves_it_again()
    {
        await using var sandbox = await StartAsync();
        var (organiser, minji) = (sandbox.Cohort.Organiser, sandbox.Cohort.Members[0]);
        Shown(await organiser.RunAsync("/question schedule edit schedule:1 thread:true", cancellationToken: _patience.Token));
        var question = await QuestionAsync(sandbox);
        await minji.WaitForAsync(message => message.Id == question.Id && message.Json["thread"] is not null, cancellationToken: _patience.Token);
        var receipt = await AnswerAsync(minji, question, "답하기", "스레드에서 이야기하고 싶은 답이에요.");
        var shared = await PressAsync(minji, receipt, "내 답 나누기");
        var wished = await PressAsync(minji, shared, "스레드에도 올리기");

        sandbox.Clock.Set(MondayMorning.AddHours(20));
        var post = await minji.WaitForAsync(message => message.Text.Contains("스레드에서 이야기하고", StringComparison.Ordinal), question.Id, _patience.Token);
        Assert.Empty(post.Pinged);
        var thanked = await PressAsync(sandbox.Cohort.Members[4], post, "도움이 됐어요");
        Assert.True(thanked.Ephemeral);
        await PressAsync(minji, wished, "그만 나누기");

        Assert.DoesNotContain(minji.Read(question.Id), message => message.Text.Contains("스레드에서 이야기하고", StringComparison.Ordinal));
    }

    private async Task<Sandbox.Sandbox> StartAsync()
    {
        var sandbox = await Sandbox.Sandbox.StartAsync(new Sandbox.SandboxOptions { Start = MondayMorning, ClockRuns = false }, _patience.Token);
        await sandbox.Cohort.Organiser.RunAsync("/setup language:ko zone:Asia/Seoul time:09:00", cancellationToken: _patience.Token);
        return sandbox;
    }

    private Task<VisibleMessage> QuestionAsync(Sandbox.Sandbox sandbox)
    {
        sandbox.Clock.Set(MondayMorning.AddMinutes(10));
        return sandbox.Cohort.Organiser.WaitForAsync(
            message => message.Text.Contains("오늘의 질문 ·", StringComparison.Ordinal), cancellationToken: _patience.Token);
    }

    private async Task<VisibleMessage> PressAsync(Actor member, VisibleMessage message, string label) =>
        Shown(await member.PressAsync(message.Id, label, cancellationToken: _patience.Token));

    private async Task<VisibleMessage> AnswerAsync(Actor member, VisibleMessage message, string label, string text)
    {
        var form = (await member.PressAsync(message.Id, label, cancellationToken: _patience.Token)).Modal;
        Assert.NotNull(form);
        return Shown(await member.SubmitModalAsync((form.Inputs[0].CustomId, text)));
    }

    private static VisibleMessage Shown(InteractionOutcome outcome)
    {
        Assert.True(outcome.Message is not null, $"{outcome.Status}: {outcome.Problem}");
        return outcome.Message;
    }

    private static List<string> OptionsOf(VisibleMessage message) =>
        [.. message.Json["components"]!.AsArray().SelectMany(row => row!["components"]!.AsArray())
            .Where(component => component!["options"] is not null)
            .SelectMany(component => component!["options"]!.AsArray().Select(option => (string)option!["value"]!))];
}
