using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Logging;
using StudyBot.Discord.Rest;

namespace StudyBot.Tests;

public sealed class InvitationTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task The_link_is_said_once_Discord_answers_however_long_it_stays_away()
    {
        var clock = new ManualClock();
        using var discord = new FakeDiscord(clock);
        discord.Canned["applications/@me"] = """{"id":"800","name":"StudyBot"}""";
        for (var failure = 0; failure < 3; failure++)
            discord.RefuseNext(HttpStatusCode.ServiceUnavailable, 0);
        using var rest = new DiscordRest(new HttpMessageInvoker(discord), new Uri("http://discord.invalid/api/v10/"));
        var log = new Screen();
        using var invitation = new Invitation(rest, clock, log);

        await invitation.StartAsync(CancellationToken.None);
        foreach (var delay in new[] { 5, 10, 20 })
        {
            Assert.Equal(TimeSpan.FromSeconds(delay), await clock.UntilTimerAsync(_ => true).WaitAsync(Patience, TimeProvider.System));
            Assert.DoesNotContain(log.Lines, line => line.Contains("client_id", StringComparison.Ordinal));
            clock.Advance(TimeSpan.FromSeconds(delay));
        }

        await invitation.ExecuteTask!.WaitAsync(Patience, TimeProvider.System);
        Assert.Contains("client_id=800&", Assert.Single(log.Lines, line => line.StartsWith("To add StudyBot", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(3, log.Lines.Count(line => line.Contains("asked again", StringComparison.Ordinal)));
    }

    /// <summary>What an operator sees at the usual level.</summary>
    private sealed class Screen : ILogger<Invitation>
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception));
    }
}
