using Dapper;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Tests.Features.Questions;

namespace StudyBot.Tests.Features.Milestones;

/// <summary>A guild with roles below and above the bot's own, and members who study for days on end.</summary>
internal sealed class MilestoneScene : IDisposable
{
    public static readonly Snowflake Week = new(501);
    public static readonly Snowflake Month = new(502);

    public MilestoneScene()
    {
        Slice = new Slice(replace: services => services.AddSingleton(TestLibrary.Of(questions: 3)));
        Slice.Discord.Canned["users/@me"] = """{ "id": "800", "username": "studybot", "bot": true }""";
        Slice.Discord.Canned["users/@me/channels"] = """{ "id": "7100", "type": 1 }""";
        Slice.Discord.Canned["guilds/900"] = """{ "id": "900", "name": "스터디", "owner_id": "1" }""";
        Slice.Discord.Canned["guilds/900/members/800"] = """{ "roles": ["510"] }""";
        Slice.Discord.Canned["channels/901"] = """{ "id": "901", "type": 0, "guild_id": "900", "name": "study" }""";
        Roles(botMay: true);
    }

    public Slice Slice { get; }

    public LocalDate Today { get; private set; } = new(2026, 3, 2);

    public IReadOnlyList<string> Notices => [.. Slice.Database.Read(connection => connection.Query<string>(
        "select kind || ' ' || subject from staff_notice order by id"))];

    /// <summary>How many requests asked for a role to be given or taken.</summary>
    public int RoleRequests => Slice.Discord.Requests.Count(request => request.Path.Contains("/roles/", StringComparison.Ordinal));

    /// <summary>501 and 502 are below the bot's own 510, 520 above; 503 is an integration's, 504 makes staff.</summary>
    public void Roles(bool botMay, int botPosition = 5) => Slice.Discord.Canned["guilds/900/roles"] =
        $$"""
        [
          { "id": "900", "name": "@everyone", "permissions": "84992", "position": 0 },
          { "id": "501", "name": "일주일", "permissions": "0", "position": 1 },
          { "id": "502", "name": "한 달", "permissions": "0", "position": 2 },
          { "id": "503", "name": "booster", "permissions": "0", "position": 3, "managed": true },
          { "id": "504", "name": "mods", "permissions": "8192", "position": 3 },
          { "id": "510", "name": "StudyBot", "permissions": "{{(botMay ? 268435456 : 0)}}", "position": {{botPosition}}, "managed": true },
          { "id": "520", "name": "leads", "permissions": "0", "position": 9 }
        ]
        """;

    public async Task<string> MapAsync(long days, Snowflake role, TestMember? by = null) =>
        (await Slice.Command("milestones role", by ?? TestMember.Organiser, ("days", days), ("role", role))).Text();

    /// <summary>So many days in a row, a check-in each; the clock stands on the last one.</summary>
    public async Task<string> StudyAsync(TestMember member, int days)
    {
        var text = "";
        for (var day = 0; day < days; day++)
        {
            text = (await Slice.Command("checkin", member, ("minutes", 10L))).Text();
            if (day < days - 1)
                Pass(1);
        }

        return text;
    }

    public void Pass(int days)
    {
        Slice.Clock.Advance(TimeSpan.FromDays(days));
        Today = Today.PlusDays(days);
    }

    /// <summary>Takes back everything of today.</summary>
    public void Undo(TestMember member) => Slice.Database.Write(connection =>
    {
        foreach (var id in connection.Query<long>(
            "select id from study_event where user_id = @Id and study_date = @Today", new { member.Id, Today }).AsList())
        {
            Slice.Get<StudyLog>().Reverse(connection, new StudyReversal(Slice.Guild, id, member.Id, Slice.Clock.Now()));
        }
    });

    public async Task RunAsync(string job) =>
        await Slice.Get<IEnumerable<IScheduledJob>>().Single(candidate => candidate.Name == job).RunDueAsync(Slice.Clock.Now(), CancellationToken.None);

    public Task GiveAsync() => RunAsync("milestone roles");

    public void Dispose() => Slice.Dispose();
}
