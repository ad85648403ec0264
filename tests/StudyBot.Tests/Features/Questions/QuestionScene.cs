using System.Text.Json.Nodes;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using StudyBot.Discord.Interactions;
using StudyBot.Features.Settings;
using StudyBot.Scheduling;
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

    public Slice Slice { get; }

    public FakeDiscord Discord => Slice.Discord;

    /// <summary>The only message's slot id, as its buttons carry it.</summary>
    public string SlotId => SlotIdOf(Discord.Messages[^1]);

    /// <summary>The dates that were posted, missed and so on, in order: <c>2026-03-03 sent</c>.</summary>
    public IReadOnlyList<string> Slots => [.. Slice.Database.Read(connection => connection.Query<string>(
        "select local_date || ' ' || state || coalesce(' ' || reason, '') from question_slot order by guild_id, local_date"))];

    public static string SlotIdOf(JsonObject message) =>
        ((string)message["components"]![0]!["components"]![0]!["custom_id"]!)["question:answer:".Length..];

    /// <summary>What /setup stores, without its questions to Discord.</summary>
    public void SetUp(
        string zone = "Asia/Seoul", int hour = 9, int minute = 0, ulong channel = 901, ulong guild = 900, Language language = Language.Korean)
    {
        Slice.Get<SettingsStore>().Save(new SetupChange
        {
            GuildId = new(guild),
            Language = language,
            Zone = DateTimeZoneProviders.Tzdb[zone],
            ChannelId = new(channel),
            FirstChannelId = new(channel),
            Time = new LocalTime(hour, minute),
            By = TestMember.Organiser.Id,
            At = Slice.Clock.Now(),
        });
    }

    /// <summary>The scheduler looks; the result is when it will look again.</summary>
    public Task<Instant?> LookAsync(CancellationToken cancellationToken = default) =>
        Slice.Get<IEnumerable<IScheduledJob>>().Single(job => job.Name == "daily question").RunDueAsync(Slice.Clock.Now(), cancellationToken);

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
}
