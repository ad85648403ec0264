using System.Text.Json.Nodes;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Features.Settings;
using StudyBot.Scheduling;
using StudyBot.Staff;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Tests.Features.Questions;

/// <summary>A guild that is asked at 09:00 in Seoul, unless a test says otherwise, and the scheduler's hand on the job.</summary>
internal sealed class QuestionScene : IDisposable
{
    public QuestionScene(int questions = 40, string? folder = null, ManualClock? clock = null, FakeDiscord? discord = null, bool setUp = true)
        : this(new Slice(folder, clock, discord, services => services.AddSingleton(TestLibrary.Of(questions))), setUp)
    {
    }

    /// <summary>On a slice of the test's own making; it ends with the scene.</summary>
    public QuestionScene(Slice slice, bool setUp = true)
    {
        Slice = slice;
        if (setUp)
            SetUp();
    }

    /// <summary>With questions on several topics and levels.</summary>
    public static QuestionScene Mixed(int ofEach = 10) =>
        new(new Slice(replace: services => services.AddSingleton(TestLibrary.Mixed(ofEach))));

    public Slice Slice { get; }

    public FakeDiscord Discord => Slice.Discord;

    /// <summary>The only message's slot id, as its buttons carry it.</summary>
    public string SlotId => SlotIdOf(Discord.Messages[^1]);

    /// <summary>The dates that were posted, missed and so on, in order: <c>2026-03-03 sent</c>.</summary>
    public IReadOnlyList<string> Slots => [.. Slice.Database.Read(connection => connection.Query<string>(
        "select local_date || ' ' || state || coalesce(' ' || reason, '') from question_slot order by guild_id, schedule_id, local_date"))];

    /// <summary>Questions that were posted, oldest first, as their ids.</summary>
    public IReadOnlyList<string> Asked(long schedule = 1) => [.. Slice.Database.Read(connection => connection.Query<string>(
        "select question_id from question_slot where state = 'sent' and schedule_id = @schedule order by local_date", new { schedule }))];

    public static string SlotIdOf(JsonObject message) =>
        ((string)message["components"]![0]!["components"]![0]!["custom_id"]!)["question:answer:".Length..];

    /// <summary>What /setup stores, without its questions to Discord.</summary>
    public void SetUp(
        string zone = "Asia/Seoul", int hour = 9, int minute = 0, ulong channel = 901, ulong guild = 900, Language language = Language.Korean)
    {
        Slice.Get<SettingsStore>().SaveAsync(new SetupChange
        {
            GuildId = new(guild),
            Language = language,
            Zone = DateTimeZoneProviders.Tzdb[zone],
            ChannelId = new(channel),
            FirstChannelId = new(channel),
            Time = new LocalTime(hour, minute),
            By = TestMember.Organiser.Id,
            At = Slice.Clock.Now(),
        }).GetAwaiter().GetResult();
    }

    /// <summary>A guild that Discord tells about: channels 901 (text), 902 (announcements) and 903 (forum), a role that everyone may mention, and one that not.</summary>
    /// <param name="permissions">What everyone, and so the bot, may do; null for all that questions can need.</param>
    public void Describe(Permissions? permissions = null)
    {
        var canned = Discord.Canned;
        var allowed = permissions ?? (ChannelUse.Questions.Needed | ChannelNeeds.Thread | Permissions.PinMessages);
        canned["users/@me"] = """{ "id": "800", "username": "studybot", "bot": true }""";
        canned["guilds/900"] = """{ "id": "900", "name": "스터디", "owner_id": "1" }""";
        canned["guilds/900/roles"] =
            $$"""
            [
              { "id": "900", "name": "@everyone", "permissions": "{{(ulong)allowed}}", "position": 0 },
              { "id": "601", "name": "질문 알림", "permissions": "0", "mentionable": true },
              { "id": "602", "name": "조용한 역할", "permissions": "0" }
            ]
            """;
        canned["guilds/900/members/800"] = """{ "roles": [] }""";
        canned["channels/901"] = """{ "id": "901", "type": 0, "guild_id": "900", "name": "study" }""";
        canned["channels/902"] = """{ "id": "902", "type": 5, "guild_id": "900", "name": "news" }""";
        canned["channels/903"] = """{ "id": "903", "type": 15, "guild_id": "900", "name": "forum" }""";
        canned["channels/904"] = """{ "id": "904", "type": 15, "guild_id": "900", "name": "tagged", "flags": 16 }""";
        canned["channels/905"] = """{ "id": "905", "type": 2, "guild_id": "900", "name": "voice" }""";
        canned["channels/906"] = """{ "id": "906", "type": 0, "guild_id": "950", "name": "elsewhere" }""";
    }

    /// <summary>What staff were told and still is true, in order, as they read it.</summary>
    public IReadOnlyList<string> Told()
    {
        var guild = Slice.Get<GuildSettingsReader>().Of(Slice.Guild, locale: null);
        var kinds = Slice.Get<IEnumerable<IStaffNotice>>().ToDictionary(notice => notice.Kind);
        var rows = Slice.Database.Read(connection => connection.Query<(string Kind, string Subject)>("select kind, subject from staff_notice order by id").ToList());
        return [.. rows.Select(row => kinds[row.Kind].Render(guild, row.Subject)).OfType<OutgoingMessage>().Select(message => Reply.Private(message).Text())];
    }

    /// <summary>Another schedule, at 10:00 in channel 902 unless the test says otherwise; or a change of the one with its number.</summary>
    public QuestionSchedule Save(long id = 2, Func<QuestionSchedule, QuestionSchedule>? change = null) => Slice.Database.Write(connection =>
    {
        var schedule = QuestionScheduleStore.Find(connection, new ScheduleKey(Slice.Guild, id)) ??
            ScheduleDates.Fresh(Slice.Guild, id) with { ChannelId = new(902), LocalTime = new LocalTime(10, 0) };
        var zone = Slice.Get<GuildSettingsReader>().Of(Slice.Guild, locale: null).Zone;
        return QuestionScheduleStore.Save(connection, zone, Slice.Clock.Now(), change?.Invoke(schedule) ?? schedule);
    });

    /// <summary>The scheduler looks; the result is when it will look again.</summary>
    public Task<Instant?> LookAsync(CancellationToken cancellationToken = default) => RunAsync("daily question", cancellationToken);

    /// <summary>The same for threads, pins and pings.</summary>
    public Task<Instant?> LookAtExtrasAsync() => RunAsync("question extras", CancellationToken.None);

    /// <summary>Sends what staff are to be told, to the organiser: there is no staff channel.</summary>
    public Task<Instant?> TellAsync()
    {
        Discord.Canned["users/@me/channels"] = """{ "id": "7100", "type": 1 }""";
        Discord.Canned["guilds/900"] = """{ "id": "900", "name": "스터디", "owner_id": "100" }""";
        Discord.Canned.TryAdd("guilds/900/roles", """[{ "id": "900", "name": "@everyone", "permissions": "1024" }]""");
        Discord.Canned["guilds/900/members/100"] = """{ "roles": [] }""";
        return RunAsync("staff notices", CancellationToken.None);
    }

    /// <summary>Edits notices whose matter is settled.</summary>
    public Task<Instant?> TurnAsync() => RunAsync("settled notices", CancellationToken.None);

    /// <summary>The titles of what the organiser was told directly, as it stands now.</summary>
    public IReadOnlyList<string> Direct() => [.. Discord.Messages
        .Where(message => (string?)message["channel_id"] == "7100").Select(message => (string)message["embeds"]![0]!["title"]!)];

    public async Task LookAfterAsync(TimeSpan wait)
    {
        Slice.Clock.Advance(wait);
        await LookAsync();
    }

    /// <summary>Looks every ten minutes, as long as asked.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        for (var passed = TimeSpan.Zero; passed < time; passed += TimeSpan.FromMinutes(10))
            await LookAfterAsync(TimeSpan.FromMinutes(10));
    }

    /// <summary>Moves the clock to a time of day in Seoul on a day of March 2026, and looks.</summary>
    public Task LookAtAsync(int day, int hour, int minute = 0) => LookAfterAsync(
        new DateTimeOffset(2026, 3, day, hour, minute, 0, TimeSpan.FromHours(9)) - Slice.Clock.GetUtcNow());

    /// <summary>Discord forgets nonces after a few minutes.</summary>
    public void ForgetNonces() => Discord.Messages.ForEach(message => message.Remove("nonce"));

    public ValueTask<InteractionResponse> Press(string verb, TestMember member, string? slotId = null) =>
        Slice.Press($"question:{verb}:{slotId ?? SlotId}", member);

    public ValueTask<InteractionResponse> Answer(TestMember member, string text, string? slotId = null) =>
        Slice.Submit($"question:submit:{slotId ?? SlotId}", member, ("answer", text));

    public T Single<T>(string sql) => Slice.Database.Read(connection => connection.ExecuteScalar<T>(sql))!;

    public void Dispose() => Slice.Dispose();

    private Task<Instant?> RunAsync(string job, CancellationToken cancellationToken) =>
        Slice.Get<IEnumerable<IScheduledJob>>().Single(candidate => candidate.Name == job).RunDueAsync(Slice.Clock.Now(), cancellationToken);
}
