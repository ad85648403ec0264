using System.Collections.Concurrent;
using System.Globalization;
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
    private static readonly int Rounds = int.Parse(
        Environment.GetEnvironmentVariable("STUDYBOT_KILL_ROUNDS") ?? "3", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Nothing_acknowledged_is_lost_and_no_date_is_posted_twice()
    {
        await using var scene = await KillScene.StartAsync(Guilds);
        var world = scene.Discord.World;
        var dice = new Random(2026);
        var members = Enumerable.Range(1, MembersChecking).Select(number => world.AddMember(world.DefaultGuild, $"runner{number}")).ToList();
        var acknowledged = new ConcurrentBag<ulong>();

        for (var round = 0; round < Rounds; round++)
        {
            StoredData.MakeDue(scene.Database, scene.Cohorts[round % Guilds].Guild);
            await using var bot = scene.StartBot();
            using var dying = new CancellationTokenSource();
            var checking = members.Select(member => CheckInAsync(member, acknowledged, dying.Token)).ToList();
            await scene.Discord.UntilAnsweringAsync(bot);
            await Task.Delay(TimeSpan.FromMilliseconds(dice.Next(0, 600)), TimeProvider.System);
            await bot.KillAsync();
            await dying.CancelAsync();
            await Task.WhenAll(checking);
        }

        var due = scene.Cohorts.Take(Rounds).ToList();
        await scene.LetItFinishAsync(due);
        output.WriteLine($"{Rounds} kills, {acknowledged.Count} acknowledged check-ins");
        Assert.NotEmpty(acknowledged);
        Assert.Empty(acknowledged.Except(StoredData.CheckIns(scene.Database)));
        Assert.All(due, cohort => Assert.Equal(StoredData.Posts(scene.Database, cohort.Guild), cohort.Posts));
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
}
