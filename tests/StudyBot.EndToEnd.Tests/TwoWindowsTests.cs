using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;
using StudyBot.Sandbox;

namespace StudyBot.EndToEnd.Tests;

/// <summary>A member's two windows, and a member whose finger slips, send at the same moment.</summary>
public sealed class TwoWindowsTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 23, 59, 0, TimeSpan.Zero);

    [Fact]
    public async Task Forms_sent_at_once_are_one_answer_each_has_its_reply_and_no_text_is_lost()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60), TimeProvider.System);
        using var folder = new TestFolder();
        await using var sandbox = await Sandbox.Sandbox.StartAsync(
            new SandboxOptions { Start = Start, ClockRuns = false, DatabasePath = folder.Database }, patience.Token);
        await sandbox.Cohort.Organiser.RunAsync("/setup time:09:00", cancellationToken: patience.Token);
        await sandbox.PassAsync(TimeSpan.FromMinutes(1), patience.Token);
        var member = sandbox.Cohort.Members[0];
        var question = await member.WaitForAsync(message => message.Buttons.Contains("답하기"), cancellationToken: patience.Token);
        var phone = await OpenAsync(member, question);
        var laptop = await OpenAsync(member, question);

        var outcomes = await Task.WhenAll(
            SendAsync(phone, "휴대폰에서 쓴 답"), SendAsync(phone, "휴대폰에서 쓴 답"), SendAsync(laptop, "노트북에서 쓴 답"));

        Assert.All(outcomes, outcome => Assert.StartsWith("✅", outcome.Message?.Text ?? $"{outcome.Status} {outcome.Problem}", StringComparison.Ordinal));
        Assert.Equal(3, outcomes.Select(outcome => outcome.Message!.Id).Distinct().Count());
        Assert.Single(StoredData.Answers(folder.Database));
        Assert.Equal(["노트북에서 쓴 답", "휴대폰에서 쓴 답"], StoredData.AnswersAndKept(folder.Database).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(1, StoredData.AnswerEvents(folder.Database));

        async Task<OpenModal> OpenAsync(Actor who, VisibleMessage message) =>
            (await who.PressAsync(message.Id, "답하기", cancellationToken: patience.Token)).Modal!;

        Task<InteractionOutcome> SendAsync(OpenModal form, string text) => member.SubmitModalAsync(
            form, new Dictionary<string, IReadOnlyList<string>> { ["answer"] = [text] }, patience.Token);
    }
}
