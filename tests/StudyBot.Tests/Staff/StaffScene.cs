using Dapper;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using StudyBot.Content;
using StudyBot.Discord.Model;
using StudyBot.Features.Settings;
using StudyBot.Scheduling;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Tests.Staff;

/// <summary>A guild with a staff role and channel, a kind of notice that tests can turn, and the scheduler's hand on the job.</summary>
internal sealed class StaffScene : IDisposable
{
    public const ulong Role = 600;
    public const ulong Channel = 908;
    public const ulong Direct = 7100;

    public static readonly StaffActionKind Praised = new(
        "test.praise", action => $"<@{action.Subject}>님을 칭찬했어요.", action => $"praised <@{action.Subject}>");

    public StaffScene(string? folder = null, ManualClock? clock = null, FakeDiscord? discord = null, bool setUp = true, ContentLibrary? library = null)
    {
        Slice = new Slice(folder, clock, discord, services =>
        {
            services.AddSingleton<IStaffNotice>(Notice).AddStaffAction(Praised);
            if (library is not null)
                services.AddSingleton(library);
        });
        Slice.Discord.Canned["users/@me/channels"] = $$"""{ "id": "{{Direct}}", "type": 1 }""";
        Slice.Discord.Canned["guilds/900"] = """{ "id": "900", "name": "*우리* 스터디", "owner_id": "1" }""";
        Slice.Discord.Canned["guilds/900/roles"] =
            """[{ "id": "900", "name": "@everyone", "permissions": "1024" }, { "id": "610", "name": "관리자", "permissions": "32" }]""";
        Slice.Discord.Canned["guilds/900/members/100"] = """{ "roles": ["610"] }""";
        if (setUp)
            SetUp(channel: Channel);
    }

    public Slice Slice { get; }

    public FakeDiscord Discord => Slice.Discord;

    public TestNotice Notice { get; } = new();

    /// <summary>Subject, state and attempts of every notice.</summary>
    public IReadOnlyList<string> Notices => [.. Slice.Database.Read(connection => connection.Query<string>(
        "select subject || ' ' || state || ' ' || attempts from staff_notice order by id"))];

    /// <summary>Where each message went, and its first line.</summary>
    public IReadOnlyList<string> Told => [.. Discord.Messages.Select(message => $"{message["channel_id"]} {((string)message["content"]!).Split('\n')[0]}")];

    public void SetUp(ulong? channel = null, ulong role = Role, ulong by = 100, ulong guild = 900) => Slice.Get<SettingsStore>().SaveAsync(new SetupChange
    {
        GuildId = new(guild),
        FirstChannelId = new(901),
        StaffRoleId = new(role),
        StaffChannelId = channel is { } id ? new Snowflake(id) : null,
        ClearsStaffChannel = channel is null,
        GuildLocale = "ko",
        By = new(by),
        At = Slice.Clock.Now(),
    }).GetAwaiter().GetResult();

    public bool Tell(string subject) => Slice.Get<StaffNotices>().Tell(Tests.Slice.Guild, TestNotice.KindName, subject);

    public Task<Instant?> LookAsync(CancellationToken cancellationToken = default) => Slice.Get<IEnumerable<IScheduledJob>>()
        .Single(job => job.Name == "staff notices").RunDueAsync(Slice.Clock.Now(), cancellationToken);

    public async Task LookAfterAsync(TimeSpan wait)
    {
        Slice.Clock.Advance(wait);
        await LookAsync();
    }

    public void Dispose() => Slice.Dispose();

    internal sealed class TestNotice : IStaffNotice
    {
        public const string KindName = "test.notice";

        public string Kind => KindName;

        public Func<GuildSettings, string, OutgoingMessage?> Rendered { get; set; } = (_, subject) => OutgoingMessage.Text($"{subject} 일이 생겼어요.");

        public OutgoingMessage? Render(GuildSettings guild, string subject) => Rendered(guild, subject);
    }
}
