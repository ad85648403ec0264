using System.Net;
using Dapper;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Model;
using StudyBot.Farewells;
using StudyBot.Scheduling;
using StudyBot.Storage.Export;
using StudyBot.Study;
using StudyBot.Tests.Storage;
using StudyBot.Tests.Storage.Members;

namespace StudyBot.Tests.Farewells;

public sealed class FarewellTests : IDisposable
{
    private static readonly Snowflake Other = new(950ul << 22);

    private readonly StoredFile _file = new();
    private readonly ManualClock _clock = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
    private readonly FakeDiscord _discord;
    private Slice _slice;

    public FarewellTests()
    {
        FilledTables.Fill(_file.Database, (long)Slice.Guild.Value, 777_000_777, 777_000_888);
        _discord = new FakeDiscord(_clock);
        _slice = new Slice(_file.Folder, _clock, _discord);
        _slice.Database.Write(connection => connection.Execute("delete from guild_farewell"));
    }

    [Fact]
    public async Task After_thirty_days_everything_of_the_guild_is_gone_and_nothing_of_another()
    {
        _slice.In = Other;
        await _slice.Command("checkin", TestMember.Jisu, ("minutes", 30L));
        Assert.True(Left(Slice.Guild) > 40);
        Refuse(HttpStatusCode.NotFound);
        await TellAsync(new GuildLeft(Slice.Guild));
        await TellAsync(new GuildLeft(Slice.Guild));

        _clock.Advance(TimeSpan.FromDays(29));
        Restart();
        var next = await RunAsync();
        Assert.Equal(_slice.Clock.Now() + NodaTime.Duration.FromDays(1), next);
        Assert.True(Left(Slice.Guild) > 40);
        _clock.Advance(TimeSpan.FromDays(1));
        Assert.Null(await RunAsync());

        Assert.Equal(0, Left(Slice.Guild));
        Assert.True(Left(Other) > 3);
        Assert.Equal(1, _slice.Database.Read(connection => connection.ExecuteScalar<int>("select count(*) from study_event")));
    }

    [Fact]
    public async Task Whoever_comes_back_keeps_everything()
    {
        var before = Left(Slice.Guild);
        await TellAsync(new GuildLeft(Slice.Guild));
        _clock.Advance(TimeSpan.FromDays(29));
        await TellAsync(new GuildAvailable(new Guild { Id = Slice.Guild }));
        _clock.Advance(TimeSpan.FromDays(29));

        Assert.Null(await RunAsync());
        Assert.Equal(before, Left(Slice.Guild));
    }

    [Fact]
    public async Task What_is_missing_in_ready_starts_the_clock_and_what_is_listed_stops_it()
    {
        _slice.In = Other;
        await _slice.Command("checkin", TestMember.Jisu, ("minutes", 30L));

        await TellAsync(new GuildsListed([Other]));
        Assert.Equal(["900"], Clocks());
        await TellAsync(new GuildsListed([Other, Slice.Guild]));
        Assert.Empty(Clocks());
    }

    [Fact]
    public async Task Discord_has_the_last_word_before_anything_goes()
    {
        await TellAsync(new GuildLeft(Slice.Guild));
        _clock.Advance(TimeSpan.FromDays(31));
        var before = Left(Slice.Guild);

        _discord.RefuseWhere = _ => (HttpStatusCode.ServiceUnavailable, 0);
        Assert.Equal(_slice.Clock.Now() + NodaTime.Duration.FromHours(1), await RunAsync());
        _discord.RefuseWhere = null;
        _discord.Canned["guilds/900"] = """{ "id": "900", "name": "스터디", "owner_id": "1" }""";
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.Null(await RunAsync());

        Assert.Equal(before, Left(Slice.Guild) + 1);
    }

    [Fact]
    public async Task What_has_begun_goes_on_to_its_end()
    {
        Refuse(HttpStatusCode.Forbidden);
        await TellAsync(new GuildLeft(Slice.Guild));
        var store = _slice.Get<FarewellStore>();
        Assert.True(store.BeginErasing(Slice.Guild));
        Assert.True(store.EraseSome(Slice.Guild));

        Restart();
        await TellAsync(new GuildAvailable(new Guild { Id = Slice.Guild }));
        await RunAsync();

        Assert.Equal(0, Left(Slice.Guild));
    }

    public void Dispose()
    {
        _slice.Dispose();
        _file.Dispose();
    }

    private void Restart()
    {
        _slice.Dispose();
        _slice = new Slice(_file.Folder, _clock, _discord);
    }

    private void Refuse(HttpStatusCode status) => _discord.RefuseWhere = request => request.Path == "guilds/900" ? (status, 10004) : null;

    private async Task TellAsync(GatewayEvent gatewayEvent)
    {
        foreach (var handler in _slice.Get<IEnumerable<IGatewayEventHandler>>())
            await handler.HandleAsync(gatewayEvent, CancellationToken.None);
    }

    private Task<NodaTime.Instant?> RunAsync() => _slice.Get<IEnumerable<IScheduledJob>>().Single(job => job.Name == "farewells")
        .RunDueAsync(_slice.Clock.Now(), CancellationToken.None);

    private List<string> Clocks() => _slice.Database.Read(connection => connection.Query<string>("select guild_id from guild_farewell").ToList());

    private int Left(Snowflake guild) => _slice.Database.Read(connection => GuildTables.In(connection)
        .Sum(table => connection.Query(table.Query(table.Columns), new { guild = guild.ToInt64() }).Count()));
}
