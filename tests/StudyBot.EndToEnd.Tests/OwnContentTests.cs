using System.Text;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;
using StudyBot.Sandbox;

namespace StudyBot.EndToEnd.Tests;

/// <summary>A guild's own content through a Discord that takes nothing it should refuse: forms, files, selects of twenty.</summary>
public sealed class OwnContentTests : IDisposable
{
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(90), TimeProvider.System);

    public void Dispose() => _patience.Dispose();

    [Fact]
    public async Task It_is_refused_mended_added_and_asked_the_next_morning()
    {
        await using var sandbox = await Sandbox.Sandbox.StartAsync(new SandboxOptions(), _patience.Token);
        var staff = sandbox.Cohort.Organiser;

        await Run(staff, "/setup time:09:00");
        await Run(staff, "/content add kind:question topic:python");
        var refused = Seen(await staff.SubmitModalAsync(
            ("prompt", "@everyone 배포 순서를 설명해 주세요."), ("hint", ""), ("points", "- 순서"), ("answer", "먼저 시험하고, 그다음 배포해요."), ("next", "")));
        var again = await staff.PressAsync(refused.Id, "쓰던 내용으로 다시 열기", cancellationToken: _patience.Token);
        var kept = again.Modal!.Inputs.ToDictionary(input => input.CustomId, input => input.Value ?? "");
        kept["prompt"] = "배포 순서를 설명해 주세요.";
        var added = Seen(await staff.SubmitModalAsync([.. kept.Select(field => (field.Key, field.Value))]));
        var topics = Seen(await Run(staff, "/content topics"));
        var off = Seen(await staff.SelectAsync(topics.Id, topics.CustomIds[0], [], _patience.Token));
        await sandbox.PassAsync(TimeSpan.FromDays(1), _patience.Token);

        Assert.Equal(["draft.txt"], refused.Files.Select(file => file.Name));
        Assert.StartsWith("✅ 질문을 추가했어요.", added.Content, StringComparison.Ordinal);
        Assert.Contains("질문 주제 20개 중 0개 켜짐", off.Text, StringComparison.Ordinal);
        var asked = await sandbox.Cohort.Members[0].WaitForAsync(
            message => message.Text.Contains("배포 순서를 설명해 주세요.", StringComparison.Ordinal), cancellationToken: _patience.Token);
        Assert.DoesNotContain("힌트", asked.Buttons);
    }

    [Fact]
    public async Task A_spreadsheet_of_a_korean_excel_is_shown_stored_and_comes_back_as_it_went()
    {
        await using var sandbox = await Sandbox.Sandbox.StartAsync(new SandboxOptions(), _patience.Token);
        var staff = sandbox.Cohort.Organiser;
        var korean = CodePagesEncodingProvider.Instance.GetEncoding(949)!;
        var wrong = string.Concat(Enumerable.Range(1, 40).Select(n => $"요리{n},쉬움{n},<@{n}> 질문,{new string('가', 400)},{new string('나', 100)},짧음\r\n"));
        const string Headings = "주제,난이도,질문,힌트,핵심,모범 답안\r\n";

        var refused = Seen(await Send("면접 질문.csv", korean.GetBytes(Headings + wrong)));
        var preview = Seen(await Send("면접 질문.csv", korean.GetBytes($"{Headings}파이썬,기초,리스트와 튜플은요?,,\"바꿀 수 있음\n바꿀 수 없음\",\"하나는 바꿀 수 있고, 하나는 못 바꿔요.\"\r\n")));
        var stored = Seen(await staff.PressAsync(preview.Id, "1개 저장", cancellationToken: _patience.Token));
        var export = Seen(await Run(staff, "/content export kind:question format:csv"));
        var again = Seen(await Send("back.csv", staff.Download(export.Files[0])!));

        Assert.Equal(["import-report.md"], refused.Files.Select(file => file.Name));
        Assert.Contains("**면접 질문.csv**에서 고칠 것을 240가지 찾았어요.", refused.Content, StringComparison.Ordinal);
        Assert.Empty(stored.Buttons);
        Assert.StartsWith("✅ 항목 1개를 저장했어요. 새로 1개", stored.Content, StringComparison.Ordinal);
        Assert.Contains("이미 모두 그대로 있어요.", again.Content, StringComparison.Ordinal);

        Task<InteractionOutcome> Send(string name, byte[] bytes) =>
            staff.RunAsync("/content import file:a", _ => new LocalFile(name, bytes), cancellationToken: _patience.Token);
    }

    private Task<InteractionOutcome> Run(Actor actor, string command) => actor.RunAsync(command, cancellationToken: _patience.Token);

    private static VisibleMessage Seen(InteractionOutcome outcome) =>
        outcome.Message ?? throw new InvalidOperationException(outcome.Problem ?? outcome.Status.ToString());
}
