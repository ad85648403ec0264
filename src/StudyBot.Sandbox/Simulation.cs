using StudyBot.LocalDiscord;
using StudyBot.LocalDiscord.World;
using StudyBot.LocalDiscord.World.Interactions;

namespace StudyBot.Sandbox;

/// <summary>
/// Thirty members study for thirty days, through commands and buttons as people do, so that boards, streaks and history are
/// full. Seeded: from a fresh start it is the same each time.
/// </summary>
internal sealed class Simulation
{
    private static readonly string[] Categories = ["알고리즘", "면접 준비", "프로젝트", "강의", "논문", "책"];
    private static readonly string[] Answers =
    [
        "먼저 정의를 한 문장으로 말하고, 제 프로젝트에서 쓴 예를 들게요.",
        "장점은 단순하고 빠르다는 것이고, 단점은 데이터가 커지면 느려진다는 것이에요.",
        "확실하지는 않지만, 가정을 먼저 확인하고 작은 실험으로 비교해 보겠습니다.",
        "비용과 정확도 사이에서 고르는 문제라고 생각해요. 저라면 지표부터 정하겠습니다.",
    ];

    /// <summary>By the wire's clock, not the world's. A question takes some milliseconds to come.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly DiscordWorld _world;
    private readonly Actor _organiser;
    private readonly Random _dice = new(20260302);

    private readonly int _members;
    private readonly int _days;

    private Simulation(DiscordWorld world, int members, int days)
    {
        _world = world;
        _members = members;
        _days = days;
        _organiser = world.Owner;
    }

    /// <summary>The page's button for it.</summary>
    /// <param name="world">Known once the server runs; the button is pressed later than that.</param>
    /// <param name="members">How many people; the button's words say thirty.</param>
    /// <param name="days">How long; the button's words say thirty.</param>
    public static LocalDiscordAction Action(Func<DiscordWorld> world, int members = 30, int days = 30) => new(
        "simulate",
        new LocalDiscordText("멤버 30명의 30일을 흉내 내기", "Simulate 30 members for 30 days"),
        (progress, cancellationToken) => new Simulation(world(), members, days).RunAsync(progress, cancellationToken))
    {
        Description = new LocalDiscordText(
            "순위표와 연속 기록, 지난 질문이 채워져요. 다시 누르면 같은 사람들이 30일을 더 공부해요.", "Fills leaderboard, streaks and history. Press again and the same people study for thirty days more."),
    };

    public async Task RunAsync(IProgress<double> progress, CancellationToken cancellationToken)
    {
        await _organiser.RunAsync("/setup zone:Asia/Seoul time:09:00", cancellationToken: cancellationToken);
        var members = Enumerable.Range(1, _members).Select(Join).ToList();
        for (var day = 0; day < _days; day++)
        {
            if (await NextQuestionAsync(cancellationToken) is { } question)
                await StudyAsync(members, question, cancellationToken);
            progress.Report((day + 1.0) / _days);
        }
    }

    private async Task StudyAsync(IEnumerable<(Actor Member, double Diligence)> members, VisibleMessage question, CancellationToken cancellationToken)
    {
        foreach (var (member, diligence) in members)
        {
            _world.Clock.Advance(TimeSpan.FromMinutes(_dice.Next(1, 20)));
            if (_dice.NextDouble() < diligence)
                await StudyAsync(member, question, cancellationToken);
        }
    }

    /// <summary>Some study nearly every day, some now and then.</summary>
    private (Actor Member, double Diligence) Join(int number)
    {
        var name = $"learner{number:00}";
        var member = _world.FindMember(_world.DefaultGuild, name)
            ?? _world.AddMember(_world.DefaultGuild, name, locale: number % 6 == 0 ? "en-US" : "ko");
        return (member, 0.35 + 0.64 * _dice.NextDouble());
    }

    private async Task StudyAsync(Actor member, VisibleMessage question, CancellationToken cancellationToken)
    {
        if (_dice.NextDouble() < 0.4)
        {
            var opened = await member.PressAsync(question.Id, question.CustomIds[0], cancellationToken: cancellationToken);
            if (opened.Modal is { } form)
                await ShareAsync(member, await member.SubmitModalAsync((form.Inputs[0].CustomId, Answers[_dice.Next(Answers.Length)])), cancellationToken);
        }

        if (_dice.NextDouble() < 0.9)
        {
            var line = $"/checkin minutes:{5 * _dice.Next(4, 30)}";
            // Choices carry the words of the member's own client.
            line = member.Locale == "ko" ? $"{line} category:{Categories[_dice.Next(Categories.Length)]}" : line;
            await member.RunAsync(line, cancellationToken: cancellationToken);
        }
    }

    /// <summary>Half of the answers are for the others to read.</summary>
    private async Task ShareAsync(Actor member, InteractionOutcome answered, CancellationToken cancellationToken)
    {
        if (_dice.NextDouble() < 0.5 && answered.Message is { } receipt &&
            receipt.CustomIds.FirstOrDefault(id => id.StartsWith("question:share:", StringComparison.Ordinal)) is { } share)
        {
            await member.PressAsync(receipt.Id, share, cancellationToken: cancellationToken);
        }
    }

    /// <summary>Moves the clock to the next nine o'clock in Seoul and waits for the post; null on a day off, when none comes.</summary>
    private async Task<VisibleMessage?> NextQuestionAsync(CancellationToken cancellationToken)
    {
        var known = Questions().Select(message => message.Id).ToHashSet();
        var now = _world.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(9));
        var nine = new DateTimeOffset(now.Date, now.Offset).AddHours(9);
        _world.Clock.Set(nine > now ? nine : nine.AddDays(1));
        using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await _organiser.WaitForAsync(
                message => IsQuestion(message) && !known.Contains(message.Id), cancellationToken: either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private IEnumerable<VisibleMessage> Questions() => _organiser.Read().Where(IsQuestion);

    private static bool IsQuestion(VisibleMessage message) =>
        !message.Ephemeral && message.CustomIds.Any(id => id.StartsWith("question:answer:", StringComparison.Ordinal));
}
