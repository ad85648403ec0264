using StudyBot.LocalDiscord;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.EndToEnd.Tests;

public sealed class SigtermTests
{
    /// <summary>What systemd and the container are told to wait for; the draining takes 6 s of it at most.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Sigterm_under_load_cuts_off_no_interaction_half_way()
    {
        using var folder = new TestFolder();
        await using var discord = await LocalDiscordServer.StartAsync(new LocalDiscordOptions { RateLimits = RateLimitOptions.None });
        var members = Enumerable.Range(1, 8).Select(number => discord.World.AddMember(discord.World.DefaultGuild, $"runner{number}")).ToList();
        await using var bot = BotProcess.Start(discord, folder.Database);
        await discord.UntilAnsweringAsync(bot);
        using var ending = new CancellationTokenSource();
        var outcomes = members.Select(member => CheckInUntilItEndsAsync(member, ending.Token)).ToList();
        await Task.Delay(TimeSpan.FromMilliseconds(300), TimeProvider.System);

        var asked = TimeProvider.System.GetTimestamp();
        var code = await bot.TerminateAsync();
        var taken = TimeProvider.System.GetElapsedTime(asked);

        await ending.CancelAsync();
        var all = (await Task.WhenAll(outcomes)).SelectMany(outcome => outcome).ToList();
        Assert.True(code == 0, bot.Output);
        Assert.InRange(taken, TimeSpan.Zero, Grace);
        // Whoever was not answered was not begun: every stored check-in was acknowledged.
        var acknowledged = all.Where(outcome => outcome.Status == InteractionStatus.Replied).Select(outcome => outcome.InteractionId!.Value).ToHashSet();
        Assert.NotEmpty(acknowledged);
        Assert.Equal(acknowledged.Order(), StoredData.CheckIns(folder.Database).Order());
    }

    private static async Task<List<InteractionOutcome>> CheckInUntilItEndsAsync(LocalDiscord.World.Actor member, CancellationToken cancellationToken)
    {
        var outcomes = new List<InteractionOutcome>();
        try
        {
            while (!cancellationToken.IsCancellationRequested)
                outcomes.Add(await member.RunAsync("/checkin minutes:1", cancellationToken: cancellationToken));
        }
        catch (OperationCanceledException)
        {
            // The process is gone; the last one was never answered.
        }

        return outcomes;
    }
}
