using System.Globalization;
using System.Net.Http.Json;
using StudyBot.LocalDiscord.World;
using StudyBot.Sandbox;

namespace StudyBot.EndToEnd.Tests;

/// <summary>A day passes, whenever it begins and however one lets it: the question comes at nine, not too late to be posted.</summary>
public sealed class PassingTimeTests : IDisposable
{
    private static readonly TimeSpan Seoul = TimeSpan.FromHours(9);

    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(60), TimeProvider.System);

    public void Dispose() => _patience.Dispose();

    [Theory]
    [InlineData(0, 30)]
    [InlineData(8, 59)]
    [InlineData(12, 0)]
    [InlineData(22, 4)]
    public async Task In_the_terminal(int hour, int minute)
    {
        await using var sandbox = await StartAsync(hour, minute);
        using var typed = new StringReader(
            """
            @organiser /setup time:09:00
            +1d
            @member1 press 답하기
            submit 편향은 모델이 단순해서, 분산은 데이터에 너무 맞춰서 생기는 오차예요.
            /checkin minutes:50
            /streak show
            @member5 /leaderboard
            """);
        await using var screen = new StringWriter();

        Assert.Equal(0, await new Terminal(sandbox, typed, screen).RunAsync(_patience.Token));

        var text = screen.ToString();
        Assert.DoesNotContain("⚠", text, StringComparison.Ordinal);
        Assert.Contains("✅ 답을 남겼어요.", text, StringComparison.Ordinal);
        Assert.Contains("✅ **50분**을 기록했어요.", text, StringComparison.Ordinal);
        await PostedAtNineAsync(sandbox);
    }

    [Fact]
    public async Task Many_days_in_a_row_lose_no_question()
    {
        const int Days = 8;
        await using var sandbox = await StartAsync(12, 0);
        using var typed = new StringReader($"@organiser /setup time:09:00\n{string.Join('\n', Enumerable.Repeat("+1d", Days))}");
        await using var screen = new StringWriter();

        Assert.Equal(0, await new Terminal(sandbox, typed, screen).RunAsync(_patience.Token));

        var posted = sandbox.Cohort.Organiser.Read().Where(IsQuestion).Select(PostedAt).ToList();
        Assert.Equal(Enumerable.Range(5, Days).Select(day => $"{day:00} 09:00"), posted);
    }

    [Theory]
    [InlineData(12, 0)]
    [InlineData(22, 4)]
    public async Task With_the_pages_button(int hour, int minute)
    {
        await using var sandbox = await StartAsync(hour, minute);
        using var http = new HttpClient { BaseAddress = sandbox.Discord.Control };
        await sandbox.Cohort.Organiser.RunAsync("/setup time:09:00", cancellationToken: _patience.Token);

        using var response = await http.PostAsJsonAsync("clock/advance", new { seconds = 86_400 }, _patience.Token);

        Assert.True(response.IsSuccessStatusCode);
        await PostedAtNineAsync(sandbox);
        var now = sandbox.Clock.GetUtcNow().ToOffset(Seoul);
        Assert.Equal((5, hour, minute), (now.Day, now.Hour, now.Minute));
    }

    private Task<Sandbox.Sandbox> StartAsync(int hour, int minute) => Sandbox.Sandbox.StartAsync(
        new SandboxOptions { Start = new DateTimeOffset(2026, 3, 4, hour, minute, 0, Seoul), ClockRuns = false }, _patience.Token);

    private async Task PostedAtNineAsync(Sandbox.Sandbox sandbox)
    {
        var question = await sandbox.Cohort.Organiser.WaitForAsync(IsQuestion, cancellationToken: _patience.Token);
        Assert.Single(sandbox.Cohort.Organiser.Read(), IsQuestion);
        Assert.EndsWith(" 09:00", PostedAt(question), StringComparison.Ordinal);
    }

    /// <summary>Day and time in Seoul.</summary>
    private static string PostedAt(VisibleMessage message) => DateTimeOffset
        .Parse((string)message.Json["timestamp"]!, CultureInfo.InvariantCulture).ToOffset(Seoul).ToString("dd HH:mm", CultureInfo.InvariantCulture);

    private static bool IsQuestion(VisibleMessage message) => message.Text.Contains("오늘의 질문 ·", StringComparison.Ordinal);
}
