using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;
using StudyBot.Sandbox;

namespace StudyBot.EndToEnd.Tests;

/// <summary>A guild's own question through a Discord that takes nothing it should refuse: forms, files, selects of twenty.</summary>
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

    private Task<InteractionOutcome> Run(Actor actor, string command) => actor.RunAsync(command, cancellationToken: _patience.Token);

    private static VisibleMessage Seen(InteractionOutcome outcome) =>
        outcome.Message ?? throw new InvalidOperationException(outcome.Problem ?? outcome.Status.ToString());
}
