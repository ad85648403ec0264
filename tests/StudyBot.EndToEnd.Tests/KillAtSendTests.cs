using System.Globalization;
using StudyBot.LocalDiscord.Faults;
using StudyBot.LocalDiscord.Wire;
using Xunit.Abstractions;

namespace StudyBot.EndToEnd.Tests;

/// <summary>
/// The real process is killed while a question is on its way: after its claim, before Discord has it, before the bot knows
/// that Discord has it. Whatever a round leaves is for the next round's bot, which may die over it in its turn.
/// </summary>
public sealed class KillAtSendTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly int Rounds = int.Parse(
        Environment.GetEnvironmentVariable("STUDYBOT_SEND_KILL_ROUNDS") ?? "4", CultureInfo.InvariantCulture);

    private enum Moment
    {
        BeforeDiscordHasIt,
        BeforeTheBotKnows,
        AroundTheSending,
        AroundTheConfirmation,
    }

    [Fact]
    public async Task Wherever_it_dies_each_date_has_one_post_and_the_bot_knows_which()
    {
        await using var scene = await KillScene.StartAsync(Rounds);
        var dice = new Random(2026);
        var deaths = new List<string>();

        for (var round = 0; round < Rounds; round++)
        {
            var moment = (Moment)(round % 4);
            var cohort = scene.Cohorts[round];
            StoredData.ReleaseLeases(scene.Database);
            StoredData.MakeDue(scene.Database, cohort.Guild);
            await KillAtAsync(scene, moment, cohort.Channel, dice);
            var death = $"{(cohort.Posts.Count == 0 ? "unsent" : "sent")}, {(StoredData.Posts(scene.Database, cohort.Guild).Count == 0 ? "unconfirmed" : "confirmed")}";
            deaths.Add(death);
            if (moment is Moment.BeforeDiscordHasIt or Moment.BeforeTheBotKnows)
                Assert.Equal(moment is Moment.BeforeDiscordHasIt ? "unsent, unconfirmed" : "sent, unconfirmed", death);
        }

        await scene.LetItFinishAsync(scene.Cohorts);
        foreach (var death in deaths.CountBy(death => death).OrderBy(death => death.Key))
            output.WriteLine($"{death.Value} died {death.Key}");
        output.WriteLine($"{Rounds} kills, {scene.Cohorts.Sum(cohort => cohort.Posts.Count)} posts");
        Assert.All(scene.Cohorts, cohort =>
        {
            Assert.Single(cohort.Posts);
            Assert.Equal(StoredData.Posts(scene.Database, cohort.Guild), cohort.Posts);
        });
    }

    private static async Task KillAtAsync(KillScene scene, Moment moment, ulong channel, Random dice)
    {
        var create = $"POST /channels/{channel}/messages";
        var struck = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watching = scene.Discord.WireLog.Watch(entry =>
        {
            if (entry.Kind == WireKind.Exchange && entry.Summary.StartsWith(create, StringComparison.Ordinal))
                struck.TrySetResult();
        });
        if (Fault(moment) is { } fault)
            scene.Discord.RestFaults.Add(fault with { Method = "POST", PathContains = $"/channels/{channel}/messages" });
        await using var bot = scene.StartBot();
        try
        {
            await struck.Task.WaitAsync(Patience, TimeProvider.System);
        }
        catch (TimeoutException)
        {
            Assert.Fail($"The question was not sent.\n{bot.Output}");
        }

        await Task.Delay(TimeSpan.FromMilliseconds(dice.Next(MostMilliseconds(moment) + 1)), TimeProvider.System);
        await bot.KillAsync();
        scene.Discord.RestFaults.Clear();
    }

    /// <summary>What holds the message at the moment, or sends it off as by a starting shot; null for nothing.</summary>
    private static RestFault? Fault(Moment moment) => moment switch
    {
        Moment.BeforeDiscordHasIt => new RestFault(RestFaultKind.SilenceBeforeEffect),
        Moment.BeforeTheBotKnows => new RestFault(RestFaultKind.SilenceAfterEffect),
        Moment.AroundTheSending => new RestFault(RestFaultKind.SharedLimit) { RetryAfter = TimeSpan.FromMilliseconds(20) },
        _ => null,
    };

    /// <summary>How long the bot lives on, counted from the moment, as far as the dice go.</summary>
    private static int MostMilliseconds(Moment moment) => moment switch
    {
        Moment.AroundTheSending => 40,
        Moment.AroundTheConfirmation => 4,
        _ => 0,
    };
}
