using System.Collections.Concurrent;
using StudyBot.Features.Answers.Answering;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.Benchmarks.Posts;

/// <summary>
/// Members who press while the others' questions are still being posted: each opens the form, answers and checks in; every
/// tenth time, the organiser sends <c>/setup</c>, which asks Discord about the channel before it answers.
/// </summary>
internal sealed class CrowdPresses(CrowdWorld world, WireCount wire)
{
    /// <summary>Between one member's beginning and the next one's; with three presses each, fifteen a second.</summary>
    private static readonly TimeSpan Apart = TimeSpan.FromMilliseconds(200);

    private const int SetUpEach = 10;

    /// <summary>The channel, the guild, its roles, the bot as its member; who the bot is, it knows by then.</summary>
    public const int RequestsOfSetUp = 4;

    private readonly ConcurrentBag<CrowdPress> _all = [];

    public IReadOnlyCollection<CrowdPress> All => _all;

    /// <summary>Until the token says so.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var guilds = world.Guilds.ToDictionary(guild => guild.Channel);
        var visits = new List<Task>();
        using var timer = new PeriodicTimer(Apart, TimeProvider.System);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                // Whose question came last; the others are left to those who press there later in the day.
                CrowdGuild? newest = null;
                while (wire.Posted.TryDequeue(out var channel))
                    newest = guilds.GetValueOrDefault(channel) ?? newest;
                if (newest is not null)
                    visits.Add(VisitAsync(newest, setsUp: visits.Count % SetUpEach == 0));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(visits);
        }
    }

    private async Task VisitAsync(CrowdGuild guild, bool setsUp)
    {
        await Task.Yield();
        if (world.Posts(guild) is not [.., var post])
            return;
        await TimeAsync(CrowdPressKind.Open, () => guild.Member.PressAsync(post.Id, post.CustomIds[0]));
        await TimeAsync(CrowdPressKind.Submit, () => guild.Member.SubmitModalAsync((AnswerModal.Input, "편향은 모델이 단순해서 생기는 오차예요.")));
        await TimeAsync(CrowdPressKind.CheckIn, () => guild.Member.RunAsync("/checkin minutes:30", guild.Channel));
        if (setsUp)
            await TimeAsync(CrowdPressKind.SetUp, () => guild.Organiser.RunAsync("/setup time:09:00", guild.Channel));
    }

    private async Task TimeAsync(CrowdPressKind kind, Func<Task<InteractionOutcome>> press)
    {
        var start = TimeProvider.System.GetTimestamp();
        var outcome = await press();
        _all.Add(new CrowdPress(kind, TimeProvider.System.GetElapsedTime(start), outcome.Status, outcome.Problem));
    }
}

internal enum CrowdPressKind
{
    Open,
    Submit,
    CheckIn,
    SetUp,
}

/// <param name="Kind">What was pressed.</param>
/// <param name="Waited">Until its member saw something.</param>
/// <param name="Status">What that was.</param>
/// <param name="Problem">What went wrong; null when nothing did.</param>
internal sealed record CrowdPress(CrowdPressKind Kind, TimeSpan Waited, InteractionStatus Status, string? Problem);
