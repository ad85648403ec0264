using System.Text.Json.Nodes;
using Dapper;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Focus.Voice;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Tests.Features.Focus;

/// <summary>A guild where members focus, and the scheduler's hand on what falls due.</summary>
internal sealed class FocusScene(string? folder = null, ManualClock? clock = null, FakeDiscord? discord = null) : IDisposable
{
    public static readonly Snowflake Library = new(950);
    public static readonly Snowflake Quiet = new(951);
    public static readonly Snowflake Lounge = new(952);

    public Slice Slice { get; } = new(folder, clock, discord);

    public FakeDiscord Discord => Slice.Discord;

    /// <summary>What the bot posted in the channel, oldest first.</summary>
    public IReadOnlyList<JsonObject> Posts => [.. Discord.Messages.Where(message => (string?)message["channel_id"] == Slice.Channel.ToString())];

    /// <summary>The text of the only post.</summary>
    public string Board => (string)Assert.Single(Posts)["content"]!;

    /// <summary>Labels of the buttons of the only post.</summary>
    public string Buttons => string.Join(' ', Rows(Assert.Single(Posts)).Select(button => (string)button["label"]!));

    public ValueTask<InteractionResponse> Start(TestMember member, params (string Name, object Value)[] options) =>
        Slice.Command("focus start", member, options);

    public async Task<string> Status(TestMember member) => (await Slice.Command("focus status", member)).Text();

    /// <summary>Presses what the only post has, whatever it shows.</summary>
    public ValueTask<InteractionResponse> Press(string label, TestMember member) => Slice.Press(IdOf(label), member);

    public string IdOf(string label) =>
        (string)Rows(Assert.Single(Posts)).Single(button => (string)button["label"]! == label)["custom_id"]!;

    public async Task PassAsync(int minutes)
    {
        Slice.Clock.Advance(TimeSpan.FromMinutes(minutes));
        await LookAsync();
    }

    /// <summary>Minutes pass with the bot awake. Of hours, not each has a heartbeat, which is as in a slow minute.</summary>
    public async Task SitAsync(int minutes)
    {
        await LookAsync();
        var step = minutes > 60 ? 5 : 1;
        for (var left = minutes; left > 0; left -= step)
            await PassAsync(Math.Min(step, left));
    }

    public async Task LookAsync()
    {
        foreach (var name in new[] { "voice", "still here", "focus sessions" })
            await Slice.Get<IEnumerable<IScheduledJob>>().Single(job => job.Name == name).RunDueAsync(Slice.Clock.Now(), default);
    }

    /// <summary>What was recorded: member, date, minutes.</summary>
    public IReadOnlyList<(ulong User, string Date, int Minutes)> Events() => Slice.Database.Read(connection => connection
        .Query<(long, string, int)>("select user_id, study_date, minutes from study_event where kind = 6 order by id")
        .Select(row => ((ulong)row.Item1, row.Item2, row.Item3)).ToList());

    public async Task CountAsync(params Snowflake[] channels)
    {
        Slice.Get<VoiceChannels>().Set(Slice.Guild, channels.ToHashSet(), TestMember.Organiser.Id, Slice.Clock.Now());
        Slice.Get<VoicePresence>().LookAgain(Slice.Guild);
        await LookAsync();
    }

    /// <summary>Someone sits in a channel from now on; null for none.</summary>
    public async Task SitIn(TestMember member, Snowflake? channel, bool deafened = false, bool bot = false)
    {
        await TellAsync(new VoiceStateChanged(Slice.Guild, member.Id, channel, deafened) { IsBot = bot });
        await LookAsync();
    }

    /// <summary>The connection is new, and says who sits where.</summary>
    public async Task ComeAsync(Snowflake? afk = null, params VoiceState[] states)
    {
        await TellAsync(new GuildAvailable(new Guild { Id = Slice.Guild, PreferredLocale = "ko", AfkChannelId = afk }) { VoiceStates = states });
        await LookAsync();
    }

    public async Task TellAsync(GatewayEvent gatewayEvent)
    {
        foreach (var handler in Slice.Get<IEnumerable<IGatewayEventHandler>>())
            await handler.HandleAsync(gatewayEvent, default);
    }

    public void Dispose() => Slice.Dispose();

    private static IEnumerable<JsonNode> Rows(JsonObject message) =>
        (message["components"] as JsonArray ?? []).SelectMany(row => row!["components"]!.AsArray()).OfType<JsonNode>();
}
