using StudyBot.Discord.Gateway;
using StudyBot.Discord.Model;

namespace StudyBot.Tests.Features.Focus;

/// <summary>Restarts, lost connections and clocks that jump: at most a minute is lost, and nothing is made up.</summary>
public sealed class VoiceAbsenceTests : IDisposable
{
    private const string Today = "2026-03-02";

    private readonly string _folder = Directory.CreateTempSubdirectory("studybot-voice-").FullName;

    private static TestMember Jisu => TestMember.Jisu;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(1, true, "101 22")]
    [InlineData(10, true, "101 31")]
    // Longer than can be believed: what was before it and what comes after it count, each for itself.
    [InlineData(60, true, "101 10, 101 11")]
    [InlineData(1, false, "101 10")]
    public async Task After_a_restart_the_stay_of_who_is_there_goes_on_and_that_of_others_ended_at_the_last_heartbeat(
        int minutesAway, bool stillThere, string expected)
    {
        var clock = new ManualClock(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
        using (var before = new FocusScene(_folder, clock))
        {
            await before.ComeAsync();
            await before.CountAsync(FocusScene.Library);
            await before.SitIn(Jisu, FocusScene.Library);
            await before.SitAsync(10);
            clock.Advance(TimeSpan.FromSeconds(30));
        }

        clock.Advance(TimeSpan.FromMinutes(minutesAway) - TimeSpan.FromSeconds(30));
        using var after = new FocusScene(_folder, clock);
        // Before Discord has said who is there, nobody is.
        await after.LookAsync();
        await after.ComeAsync(afk: null, stillThere ? [new VoiceState(Jisu.Id, FocusScene.Library, false)] : []);
        await after.SitAsync(11);
        await after.SitIn(Jisu, null);

        Assert.Equal(expected, string.Join(", ", after.Events().Select(recorded => $"{recorded.User} {recorded.Minutes}")));
    }

    [Fact]
    public async Task While_the_line_is_down_nothing_is_made_up()
    {
        using var scene = await SittingAsync();
        var gateway = scene.Slice.Get<GatewayStatus>();
        await scene.SitAsync(10);
        gateway.Enter(GatewayState.Waiting);
        await scene.SitAsync(5);
        gateway.Enter(GatewayState.Live);

        await scene.SitIn(Jisu, null);

        Assert.Equal([(101ul, Today, 10)], scene.Events());
    }

    [Theory]
    [InlineData(24 * 60)]
    [InlineData(-24 * 60)]
    public async Task A_clock_that_jumps_a_day_adds_nothing(int minutes)
    {
        using var scene = await SittingAsync();
        await scene.SitAsync(10);

        await scene.PassAsync(minutes);
        await scene.SitAsync(7);
        await scene.SitIn(Jisu, null);

        Assert.Equal([10, 7], scene.Events().Select(recorded => recorded.Minutes));
    }

    [Fact]
    public async Task Who_left_in_an_absence_of_the_guild_is_not_there_when_it_comes_back()
    {
        using var scene = await SittingAsync();
        await scene.SitAsync(10);
        await scene.TellAsync(new VoiceStateChanged(Slice.Guild, TestMember.Minho.Id, FocusScene.Library, false));
        await scene.ComeAsync(afk: null, new VoiceState(TestMember.Minho.Id, FocusScene.Library, false));
        await scene.SitAsync(6);
        await scene.SitIn(TestMember.Minho, null);

        Assert.Equal([(101ul, Today, 10), (102ul, Today, 6)], scene.Events());
    }

    private async Task<FocusScene> SittingAsync()
    {
        var scene = new FocusScene(_folder);
        await scene.ComeAsync();
        await scene.CountAsync(FocusScene.Library);
        await scene.SitIn(Jisu, FocusScene.Library);
        return scene;
    }
}
