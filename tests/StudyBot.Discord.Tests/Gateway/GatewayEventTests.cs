using System.Text;
using Microsoft.Extensions.Logging;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Model;
using StudyBot.Discord.Tests.Gateway.Scripts;

namespace StudyBot.Discord.Tests.Gateway;

public sealed class GatewayEventTests
{
    private static readonly Guild Demo = new() { Id = new Snowflake(7), Name = "데모", PreferredLocale = "ko", OwnerId = new Snowflake(9) };

    private readonly GatewayStatus _status = new();
    private readonly RecordingLogger _log = new();

    [Theory]
    [InlineData("""{"name":"데모","roles":[{"id":"1","name":"x"}],"id":"7","owner_id":"9","preferred_locale":"ko","unavailable":false,"members":[{"user":{"id":"5"}}]}""")]
    [InlineData("""{"id":"7","name":"데모","preferred_locale":"ko","owner_id":"9"}""")]
    public void A_guild_that_comes_is_read_wherever_its_fields_stand(string data)
    {
        Assert.Equal(new GuildEvent(new Snowflake(7), new GuildAvailable(Demo)), Read("GUILD_CREATE", data));
        Assert.Equal(new GuildEvent(new Snowflake(7), new GuildChanged(Demo)), Read("GUILD_UPDATE", data));
    }

    [Theory]
    [InlineData("GUILD_CREATE", """{"id":"7","unavailable":true}""")]
    [InlineData("GUILD_UPDATE", """{"id":"7","unavailable":true}""")]
    [InlineData("GUILD_DELETE", """{"id":"7","unavailable":true}""")]
    public void An_outage_means_nothing(string name, string data) => Assert.Null(Read(name, data));

    [Theory]
    [InlineData("""{"id":"7"}""")]
    [InlineData("""{"id":"7","unavailable":false}""")]
    [InlineData("""{"unavailable":null,"id":"7"}""")]
    public void A_guild_that_we_left_is_told(string data) =>
        Assert.Equal(new GuildEvent(new Snowflake(7), new GuildLeft(new Snowflake(7))), Read("GUILD_DELETE", data));

    [Theory]
    [InlineData("""{"v":10,"user":{"id":"1"},"guilds":[{"id":"7","unavailable":true},{"unavailable":false,"id":"8"},3,{"name":"x"}],"session_id":"s"}""", "7 8")]
    [InlineData("""{"guilds":[]}""", "")]
    public void A_new_session_lists_every_guild_also_one_in_an_outage(string data, string guilds) =>
        Assert.Equal(guilds, string.Join(' ', Assert.IsType<GuildsListed>(Read("READY", data)!.Value.Event).GuildIds));

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"guilds":null}""")]
    public void A_session_that_lists_no_guilds_says_nothing_of_them(string data) => Assert.Null(Read("READY", data));

    [Theory]
    [InlineData("""{"guild_id":"7","channel_id":"8","user_id":"9","deaf":false,"self_deaf":false}""", 8ul, false)]
    [InlineData("""{"member":{"deaf":true,"user":{"id":"1"}},"guild_id":"7","channel_id":"8","user_id":"9","self_deaf":true,"deaf":false}""", 8ul, true)]
    [InlineData("""{"guild_id":"7","channel_id":"8","user_id":"9","deaf":true,"self_deaf":false}""", 8ul, true)]
    [InlineData("""{"guild_id":"7","channel_id":null,"user_id":"9"}""", null, false)]
    public void A_voice_state_is_read(string data, ulong? channel, bool deafened)
    {
        Snowflake? channelId = channel is { } id ? new Snowflake(id) : null;
        var expected = new VoiceStateChanged(new Snowflake(7), new Snowflake(9), channelId, deafened);

        Assert.Equal(new GuildEvent(new Snowflake(7), expected), Read("VOICE_STATE_UPDATE", data));
    }

    [Fact]
    public void A_voice_state_says_whether_a_program_owns_the_account()
    {
        const string Data = """{"member":{"user":{"bot":true,"id":"9"},"roles":[]},"guild_id":"7","channel_id":"8","user_id":"9"}""";

        Assert.True(Assert.IsType<VoiceStateChanged>(Read("VOICE_STATE_UPDATE", Data)!.Value.Event).IsBot);
    }

    [Theory]
    [InlineData("""{"id":"7","afk_channel_id":"6","voice_states":[{"channel_id":"8","user_id":"9","self_deaf":true},3,{"user_id":"10","channel_id":"8"},{"channel_id":"8"}],"members":[{"user":{"id":"10","bot":true}},{"user":{"id":"9"}},[]]}""")]
    [InlineData("""{"members":[{"roles":["1"],"user":{"bot":true,"id":"10"}},{"user":null}],"voice_states":[{"channel_id":"8","user_id":"9","deaf":true},{"user_id":"10","channel_id":"8","member":[]}],"id":"7","afk_channel_id":"6"}""")]
    public void A_guild_that_comes_says_who_is_in_voice_and_who_of_them_is_a_bot(string data)
    {
        var available = Assert.IsType<GuildAvailable>(Read("GUILD_CREATE", data)!.Value.Event);

        Assert.Equal(new Snowflake(6), available.Guild.AfkChannelId);
        Assert.Equal(
            [new VoiceState(new(9), new(8), Deafened: true), new VoiceState(new(10), new(8), Deafened: false) { IsBot = true }], available.VoiceStates);
    }

    [Theory]
    [InlineData("CHANNEL_UPDATE", """{"permission_overwrites":[{"id":"1"}],"id":"8","guild_id":"7","type":0}""")]
    [InlineData("GUILD_ROLE_UPDATE", """{"role":{"id":"3","permissions":"0"},"guild_id":"7"}""")]
    [InlineData("GUILD_MEMBER_UPDATE", """{"roles":["3"],"user":{"id":"9"},"guild_id":"7"}""")]
    public void What_changes_permissions_is_told(string name, string data) =>
        Assert.Equal(new GuildEvent(new Snowflake(7), new AccessChanged(new Snowflake(7))), Read(name, data));

    [Theory]
    [InlineData("CHANNEL_DELETE", """{"permission_overwrites":[{"id":"1"}],"id":"8","guild_id":"7","type":0}""")]
    [InlineData("THREAD_DELETE", """{"id":"8","guild_id":"7","parent_id":"3","type":11}""")]
    public void A_channel_or_thread_that_is_gone_is_told(string name, string data) =>
        Assert.Equal(new GuildEvent(new Snowflake(7), new ChannelDeleted(new Snowflake(7), new Snowflake(8))), Read(name, data));

    [Theory]
    [InlineData("""{"id":"8","guild_id":"7","thread_metadata":{"create_timestamp":null,"locked":true,"archived":true}}""", true)]
    [InlineData("""{"thread_metadata":{"archived":false,"locked":false},"guild_id":"7","id":"8"}""", false)]
    [InlineData("""{"thread_metadata":[{"archived":true}],"guild_id":"7","id":"8"}""", false)]
    public void A_thread_that_changed_says_whether_it_is_closed(string data, bool closed) => Assert.Equal(
        new GuildEvent(new Snowflake(7), new ThreadChanged(new Snowflake(7), new Snowflake(8), new ThreadMetadata(closed, closed))),
        Read("THREAD_UPDATE", data));

    [Fact]
    public void A_role_that_is_gone_is_told() => Assert.Equal(
        new GuildEvent(new Snowflake(7), new RoleDeleted(new Snowflake(7), new Snowflake(8))),
        Read("GUILD_ROLE_DELETE", """{"role_id":"8","guild_id":"7"}"""));

    [Theory]
    [InlineData("CHANNEL_DELETE", """{"id":"8","type":1}""")]
    [InlineData("GUILD_ROLE_DELETE", """{"guild_id":"7"}""")]
    [InlineData("VOICE_STATE_UPDATE", """{"channel_id":"8","user_id":"9"}""")]
    [InlineData("VOICE_STATE_UPDATE", "[]")]
    [InlineData("GUILD_CREATE", """{"name":"without id"}""")]
    [InlineData("MESSAGE_CREATE", """{"id":"1"}""")]
    [InlineData("", "{}")]
    public void What_does_not_concern_us_is_null(string name, string data) => Assert.Null(Read(name, data));

    [Fact]
    public async Task Events_of_a_guild_stay_in_order_while_other_guilds_go_on()
    {
        var gate = new TaskCompletionSource();
        var seen = new List<(ulong Guild, ulong? User)>();
        var othersDone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var handler = new Handler(async gatewayEvent =>
        {
            var voice = Assert.IsType<VoiceStateChanged>(gatewayEvent);
            if (voice.GuildId == GuildAt(0) && voice.UserId.Value == 0)
                await gate.Task;
            lock (seen)
                seen.Add((voice.GuildId.Value, voice.UserId.Value));
            if (voice.GuildId == GuildAt(1) && voice.UserId.Value == 99)
                othersDone.SetResult();
        });
        var queue = new GatewayEventQueue([handler], _status, _log, lanes: 2);
        var running = queue.RunAsync(CancellationToken.None);
        for (ulong user = 0; user < 100; user++)
        {
            queue.Post(Voice(GuildAt(0), user));
            queue.Post(Voice(GuildAt(1), user));
        }

        await othersDone.Task.WaitAsync(ScriptedDiscord.Patience, TimeProvider.System);
        lock (seen)
            Assert.DoesNotContain(seen, entry => entry.Guild == GuildAt(0).Value);
        gate.SetResult();
        queue.Complete();
        await running;

        foreach (var guild in new[] { GuildAt(0), GuildAt(1) })
            Assert.Equal(Enumerable.Range(0, 100).Select(user => (ulong?)user), seen.Where(entry => entry.Guild == guild.Value).Select(entry => entry.User));
    }

    [Fact]
    public async Task What_a_handler_throws_is_logged_and_others_go_on()
    {
        var handled = 0;
        var queue = new GatewayEventQueue(
            [new Handler(_ => throw new InvalidOperationException("a bug")), new Handler(_ => Task.FromResult(handled++))], _status, _log);
        var running = queue.RunAsync(CancellationToken.None);

        queue.Post(Voice(GuildAt(0), 1));
        queue.Post(Voice(GuildAt(0), 2));
        queue.Complete();
        await running;

        Assert.Equal(2, handled);
        Assert.Equal(2, _log.At(LogLevel.Error).Count);
    }

    [Fact]
    public void A_full_lane_drops_counts_and_never_waits()
    {
        var queue = new GatewayEventQueue([new Handler(_ => Task.CompletedTask)], _status, _log, lanes: 1, capacity: 3);
        for (ulong user = 0; user < 10; user++)
            queue.Post(Voice(GuildAt(0), user));

        Assert.Equal(7, _status.Current.DroppedEvents);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public void An_event_is_read_only_when_someone_listens(bool listening, int complaints)
    {
        var queue = new GatewayEventQueue(listening ? [new Handler(_ => Task.CompletedTask)] : [], _status, _log);
        var dispatcher = new GatewayDispatcher(_ => { }, queue, _log);

        // What cannot be read leaves a trace if, and only if, someone tries to.
        dispatcher.Dispatch("GUILD_CREATE"u8, "{"u8.ToArray());

        Assert.Equal(complaints, _log.At(LogLevel.Error).Count);
    }

    private static Snowflake GuildAt(ulong number) => new((number << 22) + 5);

    private static GuildEvent Voice(Snowflake guild, ulong user) => new(guild, new VoiceStateChanged(guild, new Snowflake(user), null, false));

    private static GuildEvent? Read(string name, string data) =>
        GatewayEventTable.Read(Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes(data));

    private sealed class Handler(Func<GatewayEvent, Task> handle) : IGatewayEventHandler
    {
        public async ValueTask HandleAsync(GatewayEvent gatewayEvent, CancellationToken cancellationToken) => await handle(gatewayEvent);
    }
}
