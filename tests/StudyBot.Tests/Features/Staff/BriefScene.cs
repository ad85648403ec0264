using Dapper;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Tests.Features.Questions;
using StudyBot.Tests.Features.Settings;

namespace StudyBot.Tests.Features.Staff;

/// <summary>A guild in Seoul with questions in channel 901 and the private staff channel 908; it is Monday, March 2, 10:00.</summary>
internal sealed class BriefScene : IDisposable
{
    public static readonly LocalDate Monday = new(2026, 3, 2);

    /// <summary>Of staff by role, and an English reader.</summary>
    public static readonly TestMember Coach = new(110, "en-US") { Roles = [new(600)] };

    private readonly string _folder = Directory.CreateTempSubdirectory("studybot-brief-").FullName;

    public BriefScene()
    {
        using var template = SetupScene.Slice();
        Slice = new Slice(_folder, template.Clock, template.Discord, Library);
        Slice.Discord.Canned["users/@me/channels"] = """{ "id": "7100", "type": 1 }""";
        foreach (var user in Enumerable.Range(100, 30))
            Slice.Discord.Canned[$"guilds/900/members/{user}"] = """{ "roles": [] }""";
        Slice.Discord.Canned["guilds/900/members/100"] = """{ "roles": ["600"] }""";
    }

    public Slice Slice { get; private set; }

    /// <summary>The bot ends, and begins anew on the same file.</summary>
    public void Restart()
    {
        Slice.Dispose();
        Slice = new Slice(_folder, Slice.Clock, Slice.Discord, Library);
    }

    /// <summary>What members and organisers got directly.</summary>
    public IReadOnlyList<string> Letters => [.. In("7100").Select(message => (string?)message["content"] ?? "")];

    public IReadOnlyList<System.Text.Json.Nodes.JsonObject> Briefs => [.. In("908").Where(message => ((string?)message["embeds"]?[0]?["title"])?.StartsWith("📋", StringComparison.Ordinal) == true)];

    public IEnumerable<System.Text.Json.Nodes.JsonObject> In(string channel) => Slice.Discord.Messages.Where(message => (string?)message["channel_id"] == channel);

    public async Task SetUpAsync()
    {
        await Slice.Command("setup", TestMember.Organiser, ("channel", Slice.Channel), ("time", "9:00"));
        Do("update guild_settings set staff_role_id = 600, staff_channel_id = 908");
    }

    public long Count(string query) => Slice.Database.Read(connection => connection.ExecuteScalar<long>(query));

    public void Do(string change) => Slice.Database.Write(connection => connection.Execute(change));

    /// <param name="member">Who.</param>
    /// <param name="days">Days after the Monday, mostly before it.</param>
    public void Study(TestMember member, params int[] days)
    {
        foreach (var day in days)
        {
            Slice.Get<StudyLog>().Append(new StudyEvent(
                Slice.Guild, member.Id, StudyEventKind.CheckIn, $"{day}", Monday.PlusDays(day), Instant.FromUtc(2026, 3, 2, 1, 0))
            { Minutes = 30 });
        }
    }

    public async Task<InteractionResponse> BriefAsync(TestMember? by = null, params (string Name, object Value)[] options) =>
        await Slice.Command("staff brief", by ?? TestMember.Organiser, options);

    /// <summary>A press below a private message.</summary>
    public async Task<InteractionResponse> PressAsync(string customId, TestMember? by = null) =>
        await Slice.Press(customId, by ?? TestMember.Organiser, new Message { Id = new(5000), ChannelId = Slice.Channel, Flags = 64 });

    public async Task RunAsync(params string[] jobs)
    {
        foreach (var name in jobs)
            await Slice.Get<IEnumerable<IScheduledJob>>().Single(job => job.Name == name).RunDueAsync(Slice.Clock.Now(), CancellationToken.None);
    }

    /// <summary>The clock goes on, and what is due in the morning comes.</summary>
    public async Task AfterAsync(double hours)
    {
        Slice.Clock.Advance(TimeSpan.FromHours(hours));
        await RunAsync("morning briefs", "staff notices");
    }

    public void Dispose()
    {
        Slice.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static void Library(IServiceCollection services) => services.AddSingleton(TestLibrary.Of(questions: 3));
}
