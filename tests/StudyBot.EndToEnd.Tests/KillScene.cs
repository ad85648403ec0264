using StudyBot.LocalDiscord;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.EndToEnd.Tests;

/// <summary>A Discord with cohorts that were set up, for a bot process that is killed and started again on the same file.</summary>
internal sealed class KillScene : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TestFolder _folder = new();

    private KillScene(LocalDiscordServer discord) => Discord = discord;

    public LocalDiscordServer Discord { get; }

    public string Database => _folder.Database;

    public IReadOnlyList<Cohort> Cohorts { get; private set; } = [];

    /// <summary>Every cohort's guild has run /setup, and the process ended in good order.</summary>
    public static async Task<KillScene> StartAsync(int cohorts)
    {
        var scene = new KillScene(await LocalDiscordServer.StartAsync(new LocalDiscordOptions { RateLimits = RateLimitOptions.None }));
        scene.Cohorts = [.. Enumerable.Range(1, cohorts).Select(scene.Make)];
        await using var bot = scene.StartBot();
        await scene.Discord.UntilAnsweringAsync(bot);
        foreach (var cohort in scene.Cohorts)
        {
            var outcome = await cohort.Organiser.RunAsync("/setup zone:Asia/Seoul");
            Assert.True(outcome.Status == InteractionStatus.Replied, $"{outcome.Problem}\n{bot.Output}");
        }

        await EndAsync(bot);
        return scene;
    }

    public BotProcess StartBot() => BotProcess.Start(Discord, Database);

    /// <summary>Lets a bot that nobody kills post what is left, and end.</summary>
    public async Task LetItFinishAsync(IEnumerable<Cohort> due)
    {
        StoredData.ReleaseLeases(Database);
        await using var bot = StartBot();
        await Discord.UntilAnsweringAsync(bot);
        using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
        foreach (var cohort in due)
            await cohort.Organiser.WaitForAsync(IsQuestion, cancellationToken: patience.Token);
        while (StoredData.NotYetPosted(Database) > 0)
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, patience.Token);
        await EndAsync(bot);
    }

    public async ValueTask DisposeAsync()
    {
        await Discord.DisposeAsync();
        _folder.Dispose();
    }

    private Cohort Make(int number)
    {
        var guild = Discord.World.CreateGuild($"cohort {number}");
        var channel = Discord.World.CreateChannel(guild, "general");
        Discord.World.AddBot(guild);
        return new Cohort(guild, channel, Discord.World.As(Discord.World.Owner.UserId, guild));
    }

    private static async Task EndAsync(BotProcess bot)
    {
        var code = await bot.TerminateAsync();
        Assert.True(code == 0, $"Exit code {code}\n{bot.Output}");
    }

    /// <summary>A receipt has the same button, but is private.</summary>
    private static bool IsQuestion(VisibleMessage message) =>
        !message.Ephemeral && message.CustomIds.Any(id => id.StartsWith("question:answer:", StringComparison.Ordinal));

    /// <summary>A guild with one channel.</summary>
    internal sealed record Cohort(ulong Guild, ulong Channel, Actor Organiser)
    {
        /// <summary>The ids of the questions that stand in the channel.</summary>
        public IReadOnlyList<ulong> Posts => [.. Organiser.Read().Where(IsQuestion).Select(message => message.Id)];
    }
}
