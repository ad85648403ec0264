using System.Text;
using Dapper;
using StudyBot.Discord.Interactions;
using StudyBot.Scheduling;
using StudyBot.Storage;
using StudyBot.Study;
using StudyBot.Tests.Features.Answers;
using StudyBot.Tests.Features.PeerReviews;

namespace StudyBot.Tests.Features.Privacy;

/// <summary>A guild with staff and questions, in which one member has done everything that leaves something behind.</summary>
internal sealed class PrivacyScene : IDisposable
{
    public const string Note = "오늘은 트랜잭션을 다시 봤다";
    public const string Answer = "격리 수준은 넷이에요";
    public const string Reason = "가족 여행을 가요";

    /// <summary>Nothing else has such a number.</summary>
    public static readonly TestMember Jisu = new(7_007_007);

    public static readonly TestMember JisuInEnglish = Jisu with { Locale = "en-US" };

    private PrivacyScene(PeerScene peers) => Peers = peers;

    public PeerScene Peers { get; }

    public Slice Slice => Peers.Slice;

    public static async Task<PrivacyScene> FullAsync()
    {
        var scene = new PrivacyScene(new PeerScene());
        scene.Peers.Discord.Canned[$"guilds/900/members/{Jisu.Number}"] = """{ "roles": [] }""";
        var (slice, peers) = (scene.Slice, scene.Peers);
        await peers.Questions.LookAtAsync(3, 9);
        await slice.Command("checkin", Jisu, ("minutes", 50L), ("note", Note), ("link", "https://example.com/jisu"));
        await slice.Command("checkin", TestMember.Minho, ("minutes", 20L), ("note", "민호의 메모"));
        await slice.Command("advice", Jisu);
        await slice.Command("excuse ask", Jisu, ("first", "3월 10일"), ("last", "3월 12일"), ("reason", Reason));
        await slice.Press("peer:join", Jisu);
        await peers.Questions.Answer(TestMember.Minho, "민호의 답이에요");
        await slice.Press("peer:join", TestMember.Minho);
        await peers.Ask(Jisu, Answer);
        await peers.Review(TestMember.Minho);
        await slice.Press("peer:join", TestMember.Emma);
        await peers.Ask(TestMember.Emma, "Emma has her own view of it.");
        await slice.Command("remind on", Jisu, ("at", "21:00"));
        await slice.Command("focus start", Jisu, ("task", "격리 수준 정리하기"));
        await slice.Command("staff credit", TestMember.Organiser, Streaks.StaffCorrectionTests.About(Jisu, ("date", "어제"), ("reason", "봇이 느렸어요")));
        await peers.LookAsync();
        return scene;
    }

    public ValueTask<InteractionResponse> Open(TestMember member) => Slice.Command("privacy", member);

    /// <summary>From the command to the last button.</summary>
    public async Task<InteractionResponse> Delete(TestMember member)
    {
        var asked = await Slice.Press((await Open(member)).Button(member.Locale == "ko" ? "모두 지우기…" : "Delete everything…"), member, AnswerScene.Private);
        return await Slice.Press(asked.Button(member.Locale == "ko" ? "모두 지우기" : "Delete everything"), member, AnswerScene.Private);
    }

    public async Task<IReadOnlyDictionary<string, string>> Export(TestMember member)
    {
        var reply = Assert.IsType<Reply>(await Slice.Press($"privacy:export:{member.Id}", member));
        Assert.True(reply.Ephemeral);
        return reply.Message.Files.ToDictionary(file => file.Name.Split('.')[^1], file => Encoding.UTF8.GetString(file.Content.Span));
    }

    /// <summary>Where a member's number or words stand, in whatever table.</summary>
    public IReadOnlyList<string> Traces(params string[] words) => [.. Slice.Database.Read(connection => DatabaseFile.Tables(connection).ToList()
        .SelectMany(table => connection.Query($"select * from {table}").SelectMany(row => (IDictionary<string, object?>)row)
            .Where(cell => words.Append($"{Jisu.Number}").Any(word => $"{cell.Value}".Contains(word, StringComparison.Ordinal)))
            .Select(cell => $"{table}.{cell.Key}")).Distinct().ToList())];

    public async Task RunAsync(params string[] jobs)
    {
        foreach (var name in jobs)
            await Slice.Get<IEnumerable<IScheduledJob>>().Single(job => job.Name == name).RunDueAsync(Slice.Clock.Now(), default);
    }

    public void Dispose() => Peers.Dispose();
}
