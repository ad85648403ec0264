using Dapper;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Letters;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Tests.Letters;

/// <summary>A kind of letter that tests can turn, and the scheduler's hand on the job. Each member has direct messages of their own.</summary>
internal sealed class LetterScene : IDisposable
{
    public LetterScene(string? folder = null, ManualClock? clock = null, FakeDiscord? discord = null)
    {
        Slice = new Slice(folder, clock, discord, services => services.AddSingleton<IMemberLetter>(Kind));
        Discord.Canned["guilds/900"] = """{ "id": "900", "name": "*우리* 스터디", "owner_id": "1" }""";
        Discord.Canned["users/@me/channels"] = """{ "id": "7100", "type": 1 }""";
    }

    public TestLetter Kind { get; } = new();

    public Slice Slice { get; }

    public FakeDiscord Discord => Slice.Discord;

    /// <summary>Member, subject, state and attempts of every letter.</summary>
    public IReadOnlyList<string> Letters => [.. Slice.Database.Read(connection => connection.Query<string>(
        "select user_id || ' ' || subject || ' ' || state || ' ' || attempts from member_letter order by id"))];

    public IReadOnlyList<string> Said => [.. Discord.Messages.Select(message => (string)message["content"]!)];

    public bool Write(string subject, TestMember? to = null, string kind = TestLetter.KindName, Duration? wait = null) =>
        Slice.Database.Write(connection => LetterStore.Add(
            connection, Slice.Guild, (to ?? TestMember.Jisu).User.Id, kind, subject, Slice.Clock.Now(), wait is { } later ? Slice.Clock.Now() + later : null));

    public Task<Instant?> LookAsync() => Slice.Get<IEnumerable<IScheduledJob>>()
        .Single(job => job.Name == "letters").RunDueAsync(Slice.Clock.Now(), CancellationToken.None);

    public async Task LookAfterAsync(TimeSpan wait)
    {
        Slice.Clock.Advance(wait);
        await LookAsync();
    }

    public void RefuseDirect(System.Net.HttpStatusCode status, int code) =>
        Discord.RefuseWhere = request => request.Path == "channels/7100/messages" ? (status, code) : null;

    public async Task<string> TodayAsync(TestMember member) => (await Slice.Command("question today", member)).Text();

    public void Dispose() => Slice.Dispose();

    internal sealed class TestLetter : IMemberLetter
    {
        public const string KindName = "test.letter";

        public string Kind => KindName;

        public WhenUnreached WhenUnreached { get; set; }

        public bool OnlyInGuild { get; set; }

        public List<string> Left { get; } = [];

        public Func<MemberLetter, string?, OutgoingMessage?> Rendered { get; set; } =
            (letter, server) => OutgoingMessage.Text($"{letter.Subject}{(server is null ? "" : $" ({server})")}");

        public OutgoingMessage? Render(MemberLetter letter, string? server) => Rendered(letter, server);

        public void OnLeft(MemberLetter letter) => Left.Add(letter.UserId.ToString());
    }
}
