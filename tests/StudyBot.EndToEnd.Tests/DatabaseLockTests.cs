using Dapper;
using Microsoft.Data.Sqlite;
using StudyBot.LocalDiscord;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.EndToEnd.Tests;

/// <summary>Another program, sqlite3 for instance, has the bot's file in use while members press and write.</summary>
public sealed class DatabaseLockTests : IDisposable
{
    private const int Answering = 12;
    private const int CheckingIn = 12;

    /// <summary>Their handlers hold a thread while they wait; the others' do not.</summary>
    private const int Focusing = 24;

    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(60), TimeProvider.System);

    public void Dispose() => _patience.Dispose();

    [Fact]
    public async Task Whoever_acts_hears_in_time_and_nothing_is_lost()
    {
        using var folder = new TestFolder();
        await using var discord = await LocalDiscordServer.StartAsync(new LocalDiscordOptions { RateLimits = RateLimitOptions.None });
        await using var bot = BotProcess.Start(discord, folder.Database);
        await discord.UntilAnsweringAsync(bot);
        var organiser = discord.World.Owner;
        await organiser.RunAsync("/setup zone:Asia/Seoul", cancellationToken: _patience.Token);
        // A reader, from before the post to the end, bothers nobody.
        using var reader = Open(folder);
        using var reading = reader.BeginTransaction(deferred: true);
        Assert.Equal(0, reader.ExecuteScalar<int>("select count(*) from answer", transaction: reading));
        await organiser.RunAsync("/question post", cancellationToken: _patience.Token);
        var question = await organiser.WaitForAsync(message => message.Buttons.Contains("답하기"), cancellationToken: _patience.Token);
        await OpenFormAsync(organiser, question);
        Assert.Equal(InteractionStatus.Replied, (await AnswerAsync(organiser)).Status);

        var members = Enumerable.Range(1, Answering + CheckingIn + Focusing)
            .Select(number => discord.World.AddMember(discord.World.DefaultGuild, $"writer{number}")).ToList();
        var answering = members.Take(Answering).ToList();
        var focusing = members.TakeLast(Focusing).ToList();
        await Task.WhenAll(answering.Select(member => OpenFormAsync(member, question)));
        var outcomes = await WhileAnotherWritesAsync(folder, async () =>
        {
            var acting = members.Select(member => answering.Contains(member)
                ? AnswerAsync(member)
                : member.RunAsync(focusing.Contains(member) ? "/focus start" : "/checkin minutes:1", cancellationToken: _patience.Token)).ToList();
            await OpenFormAsync(organiser, question);
            return await Task.WhenAll(acting);
        });

        Assert.All(outcomes, outcome => Assert.True(outcome.Status == InteractionStatus.Deferred, $"{outcome.Status} {outcome.Problem}\n{bot.Output}"));
        var words = await Task.WhenAll(members.Zip(outcomes, (member, outcome) => member.WaitForWordsAsync(outcome, _patience.Token)));
        Assert.All(words.SkipLast(Focusing), message => Assert.StartsWith("✅", message!.Text, StringComparison.Ordinal));
        Assert.All(words.TakeLast(Focusing), message => Assert.StartsWith("🎯", message!.Text, StringComparison.Ordinal));
        Assert.Equal(answering.Append(organiser).Select(Words).Order(), StoredData.Answers(folder.Database).Order());
        Assert.Equal(CheckingIn, StoredData.CheckIns(folder.Database).Count);
        Assert.Single(StoredData.Posts(folder.Database, discord.World.DefaultGuild));
        Assert.Equal(0, reader.ExecuteScalar<int>("select count(*) from answer", transaction: reading));
    }

    /// <summary>The other has the file until everyone was answered or told to wait: those who write, after the bot's two seconds.</summary>
    private static async Task<InteractionOutcome[]> WhileAnotherWritesAsync(TestFolder folder, Func<Task<InteractionOutcome[]>> actAsync)
    {
        using var writer = Open(folder);
        using var writing = writer.BeginTransaction(deferred: false);
        return await actAsync();
    }

    private static SqliteConnection Open(TestFolder folder)
    {
        var connection = new SqliteConnection($"Data Source={folder.Database};Pooling=false");
        connection.Open();
        return connection;
    }

    private async Task OpenFormAsync(Actor member, VisibleMessage question)
    {
        var outcome = await member.PressAsync(question.Id, "답하기", cancellationToken: _patience.Token);
        Assert.True(outcome.Status == InteractionStatus.Modal, $"{outcome.Status} {outcome.Problem}");
    }

    private Task<InteractionOutcome> AnswerAsync(Actor member) => member.SubmitModalAsync(
        new Dictionary<string, IReadOnlyList<string>> { ["answer"] = [Words(member)] }, _patience.Token);

    private static string Words(Actor member) => $"{member.Username}의 답이에요.";
}
