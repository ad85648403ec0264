using System.Collections.Concurrent;
using System.Globalization;
using StudyBot.LocalDiscord;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;
using Xunit.Abstractions;

namespace StudyBot.EndToEnd.Tests;

/// <summary>
/// The real process is killed at random while members check in and guilds are due for their question. A few rounds here;
/// the README of this project tells how to run a hundred, and what came of it.
/// </summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Guilds = 6;
    private const int MembersChecking = 4;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly int Rounds = int.Parse(
        Environment.GetEnvironmentVariable("STUDYBOT_KILL_ROUNDS") ?? "3", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Nothing_acknowledged_is_lost_and_no_date_is_posted_twice()
    {
        using var folder = new TestFolder();
        await using var discord = await LocalDiscordServer.StartAsync(new LocalDiscordOptions { RateLimits = RateLimitOptions.None });
        var dice = new Random(2026);
        var guilds = Enumerable.Range(1, Guilds).Select(number => discord.World.CreateGuild($"cohort {number}")).ToList();
        guilds.ForEach(guild => discord.World.CreateChannel(guild, "general"));
        guilds.ForEach(discord.World.AddBot);
        var members = Enumerable.Range(1, MembersChecking)
            .Select(number => discord.World.AddMember(discord.World.DefaultGuild, $"runner{number}")).ToList();
        var acknowledged = new ConcurrentBag<ulong>();

        await SetUpAsync(discord, folder, guilds);
        for (var round = 0; round < Rounds; round++)
        {
            StoredData.MakeDue(folder.Database, guilds[round % Guilds]);
            await using var bot = BotProcess.Start(discord, folder.Database);
            using var dying = new CancellationTokenSource();
            var checking = members.Select(member => CheckInAsync(member, acknowledged, dying.Token)).ToList();
            await discord.UntilAnsweringAsync(bot);
            await Task.Delay(TimeSpan.FromMilliseconds(dice.Next(0, 600)), TimeProvider.System);
            await bot.KillAsync();
            await dying.CancelAsync();
            await Task.WhenAll(checking);
        }

        await LetItFinishAsync(discord, folder, guilds.Take(Math.Min(Rounds, Guilds)));
        output.WriteLine($"{Rounds} kills, {acknowledged.Count} acknowledged check-ins");
        Assert.NotEmpty(acknowledged);
        Assert.Empty(acknowledged.Except(StoredData.CheckIns(folder.Database)));
        Assert.All(guilds.Take(Math.Min(Rounds, Guilds)), guild => Assert.Equal(StoredData.Posted(folder.Database, guild), Posts(discord, guild)));
    }

    /// <summary>Every guild runs /setup once, and the process ends in good order.</summary>
    private static async Task SetUpAsync(LocalDiscordServer discord, TestFolder folder, List<ulong> guilds)
    {
        await using var bot = BotProcess.Start(discord, folder.Database);
        await discord.UntilAnsweringAsync(bot);
        foreach (var guild in guilds)
        {
            var outcome = await discord.World.As(discord.World.Owner.UserId, guild).RunAsync("/setup zone:Asia/Seoul");
            Assert.True(outcome.Status == InteractionStatus.Replied, $"{outcome.Problem}\n{bot.Output}");
        }

        var code = await bot.TerminateAsync();
        Assert.True(code == 0, $"Exit code {code}\n{bot.Output}");
    }

    private static async Task LetItFinishAsync(LocalDiscordServer discord, TestFolder folder, IEnumerable<ulong> due)
    {
        StoredData.ReleaseLeases(folder.Database);
        await using var bot = BotProcess.Start(discord, folder.Database);
        await discord.UntilAnsweringAsync(bot);
        using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
        foreach (var guild in due)
            await discord.World.As(discord.World.Owner.UserId, guild).WaitForAsync(IsQuestion, cancellationToken: patience.Token);
        while (StoredData.NotYetPosted(folder.Database) > 0)
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, patience.Token);
        var code = await bot.TerminateAsync();
        Assert.True(code == 0, $"Exit code {code}\n{bot.Output}");
    }

    private static async Task CheckInAsync(Actor member, ConcurrentBag<ulong> acknowledged, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                var outcome = await member.RunAsync("/checkin minutes:1", cancellationToken: cancellationToken);
                if (outcome is { Status: InteractionStatus.Replied, Message: { } reply } && reply.Content.StartsWith('✅'))
                    acknowledged.Add(outcome.InteractionId!.Value);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private static bool IsQuestion(VisibleMessage message) => message.CustomIds.Any(id => id.StartsWith("question:answer:", StringComparison.Ordinal));

    private static int Posts(LocalDiscordServer discord, ulong guild) =>
        discord.World.As(discord.World.Owner.UserId, guild).Read().Count(IsQuestion);
}
