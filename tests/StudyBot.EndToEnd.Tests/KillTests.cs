using System.Collections.Concurrent;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
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
        Environment.GetEnvironmentVariable("STUDYBOT_KILL_ROUNDS") ?? "4", CultureInfo.InvariantCulture);

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
            MakeDue(folder.Database, guilds[round % Guilds]);
            await using var bot = BotProcess.Start(discord, folder.Database);
            using var dying = new CancellationTokenSource();
            var checking = members.Select(member => CheckInAsync(member, acknowledged, dying.Token)).ToList();
            await UntilAnsweringAsync(discord, bot);
            await Task.Delay(TimeSpan.FromMilliseconds(dice.Next(0, 600)), TimeProvider.System);
            await bot.KillAsync();
            await dying.CancelAsync();
            await Task.WhenAll(checking);
        }

        await LetItFinishAsync(discord, folder, guilds.Take(Math.Min(Rounds, Guilds)));
        output.WriteLine($"{Rounds} kills, {acknowledged.Count} acknowledged check-ins");
        Assert.NotEmpty(acknowledged);
        Assert.Empty(acknowledged.Except(StoredCheckIns(folder.Database)));
        Assert.All(guilds.Take(Math.Min(Rounds, Guilds)), guild => Assert.Equal(DatesPosted(folder.Database, guild), Posts(discord, guild)));
    }

    /// <summary>Every guild runs /setup once, and the process ends in good order.</summary>
    private static async Task SetUpAsync(LocalDiscordServer discord, TestFolder folder, List<ulong> guilds)
    {
        await using var bot = BotProcess.Start(discord, folder.Database);
        await UntilAnsweringAsync(discord, bot);
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
        ReleaseLeases(folder.Database);
        await using var bot = BotProcess.Start(discord, folder.Database);
        await UntilAnsweringAsync(discord, bot);
        using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
        foreach (var guild in due)
            await discord.World.As(discord.World.Owner.UserId, guild).WaitForAsync(IsQuestion, cancellationToken: patience.Token);
        while (Query<int>(folder.Database, "select count(*) from question_slot where state <> 'sent'") > 0)
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

    private static async Task UntilAnsweringAsync(LocalDiscordServer discord, BotProcess bot)
    {
        using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
        while ((await discord.World.Owner.RunAsync("/streak", cancellationToken: patience.Token)).Status != InteractionStatus.Replied)
        {
            Assert.False(bot.HasExited, bot.Output);
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, patience.Token);
        }
    }

    private static bool IsQuestion(VisibleMessage message) => message.CustomIds.Any(id => id.StartsWith("question:answer:", StringComparison.Ordinal));

    private static int Posts(LocalDiscordServer discord, ulong guild) =>
        discord.World.As(discord.World.Owner.UserId, guild).Read().Count(IsQuestion);

    private static int DatesPosted(string database, ulong guild) =>
        Query<int>(database, $"select count(*) from question_slot where guild_id = {guild} and state = 'sent'");

    private static List<ulong> StoredCheckIns(string database) =>
        [.. QueryAll<string>(database, "select source from study_event where kind = 1").Select(source => ulong.Parse(source, CultureInfo.InvariantCulture))];

    /// <summary>While no process runs: the guild's next question was due a minute ago, on the date that is next anyway.</summary>
    private static void MakeDue(string database, ulong guild) => Execute(
        database, $"update question_schedule set next_due_at = {TimeProvider.System.GetUtcNow().AddMinutes(-1).ToUnixTimeMilliseconds()} where guild_id = {guild}");

    /// <summary>A lease is two minutes; a test does not wait for it.</summary>
    private static void ReleaseLeases(string database) => Execute(database, "update question_slot set lease_until = 0 where state in ('claimed', 'failed')");

    private static void Execute(string database, string sql)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection($"Data Source={database};Pooling=false");
        connection.Execute(sql);
    }

    private static T Query<T>(string database, string sql) => QueryAll<T>(database, sql).Single();

    private static List<T> QueryAll<T>(string database, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=false");
        return connection.Query<T>(sql).AsList();
    }
}
