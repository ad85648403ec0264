using System.Globalization;
using Dapper;
using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Tests.Features.Answers;
using StudyBot.Tests.Features.Questions;
using StudyBot.Tests.Staff;

namespace StudyBot.Tests.Features.PeerReviews;

/// <summary>A guild with a staff channel that was asked at nine, and members who review each other.</summary>
internal sealed class PeerScene : IDisposable
{
    public const string Comment = "결론부터 말해서 좋았어요. 다음에는 예를 하나 넣어 보세요.";

    public static readonly TestMember Sora = new(104);
    public static readonly TestMember Hana = new(105);

    private readonly StaffScene _staff;

    public PeerScene(string? folder = null, ManualClock? clock = null, FakeDiscord? discord = null, bool setUp = true)
    {
        _staff = new StaffScene(folder, clock, discord, setUp, TestLibrary.Of(40));
        Questions = new QuestionScene(_staff.Slice, setUp);
        for (var number = 100; number < 110; number++)
            Discord.Canned[$"guilds/900/members/{number}"] = """{ "roles": [] }""";
    }

    public QuestionScene Questions { get; }

    public Slice Slice => _staff.Slice;

    public FakeDiscord Discord => Slice.Discord;

    /// <summary>Jisu's answer is put up, and these review; they have answered too, unless told otherwise.</summary>
    public static async Task<PeerScene> AskedAsync(params TestMember[] reviewers)
    {
        var scene = new PeerScene();
        await scene.AskAsync(reviewers);
        return scene;
    }

    public async Task AskAsync(params TestMember[] reviewers)
    {
        await Questions.LookAtAsync(3, 9);
        await Slice.Press("peer:join", TestMember.Jisu);
        foreach (var reviewer in reviewers)
        {
            await Questions.Answer(reviewer, "제 답이에요.");
            await Slice.Press("peer:join", reviewer);
        }

        await Ask(TestMember.Jisu);
    }

    /// <summary>Answers, and asks for a review of that.</summary>
    public async Task<InteractionResponse> Ask(TestMember member, string text = "편향과 분산은 서로 당겨요.")
    {
        var receipt = await Questions.Answer(member, text);
        return await Slice.Press(receipt.Button(member.Locale == "ko" ? "리뷰 부탁하기" : "Ask for a review"), member);
    }

    /// <summary>The answers that were put up, as buttons name them, oldest first.</summary>
    public string Request => Slice.Database.Read(connection => connection.QueryFirst<long>("select id from peer_request order by id")).ToString(CultureInfo.InvariantCulture);

    /// <summary><c>1 assigned 102</c>, in order.</summary>
    public IReadOnlyList<string> Seats => [.. Slice.Database.Read(connection => connection.Query<string>(
        "select number || ' ' || state || case when state = 'assigned' then ' ' || reviewer_id else '' end from peer_seat order by request_id, number"))];

    public int CountReviews => Slice.Database.Read(connection => connection.ExecuteScalar<int>("select count(*) from peer_review"));

    /// <summary>Which of the two the member has.</summary>
    public int NumberOf(TestMember member) => Slice.Database.Read(connection => connection.QuerySingle<int>(
        "select number from peer_seat where state = 'assigned' and reviewer_id = @Id", new { Id = (long)member.Number }));

    public ValueTask<InteractionResponse> Home(TestMember member) => Slice.Command("peer", member);

    public ValueTask<InteractionResponse> Open(TestMember member, int number) => Go("peer:pick", member, $"{Request}-{number}");

    public ValueTask<InteractionResponse> Go(string customId, TestMember member, params string[] values) =>
        Slice.Press(customId, member, AnswerScene.Private, values);

    public async Task Choose(TestMember member, int number)
    {
        await Go($"peer:rate:{Request}:{number}:0", member, "4");
        await Go($"peer:rate:{Request}:{number}:1", member, "2");
        await Go($"peer:rate:{Request}:{number}:2", member, "3");
    }

    public ValueTask<InteractionResponse> Send(TestMember member, int number, string comment = Comment) =>
        Slice.Submit($"peer:submit:{Request}:{number}", member, AnswerScene.Private, ("comment", comment));

    public async Task<InteractionResponse> Review(TestMember member)
    {
        var number = NumberOf(member);
        await Choose(member, number);
        return await Send(member, number);
    }

    /// <summary>Time passes, and the scheduler looks.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        Slice.Clock.Advance(time);
        await LookAsync();
    }

    public async Task LookAsync()
    {
        await RunAsync("peer review deadlines");
        await RunAsync("heartbeat");
        await RunAsync("letters");
        await RunAsync("staff notices");
    }

    public Task<Instant?> RunAsync(string job) => Slice.Get<IEnumerable<IScheduledJob>>()
        .Single(candidate => candidate.Name == job).RunDueAsync(Slice.Clock.Now(), CancellationToken.None);

    /// <summary>What the bot said by direct message.</summary>
    public IReadOnlyList<string> Direct => Said(StaffScene.Direct);

    public IReadOnlyList<string> ToStaff => Said(StaffScene.Channel);

    public void Dispose() => _staff.Dispose();

    private List<string> Said(ulong channel) => [.. Discord.Messages
        .Where(message => (string?)message["channel_id"] == channel.ToString(CultureInfo.InvariantCulture))
        .Select(message => (string)message["content"]!)];
}
