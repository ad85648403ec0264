using System.Net;
using NodaTime;
using StudyBot.Discord.Model;
using StudyBot.Staff;
using StudyBot.Study;

namespace StudyBot.Tests.Staff;

public sealed class StaffNoticesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("studybot-notices-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_thing_is_told_once_in_the_staff_channel_however_often_it_is_reported()
    {
        using var scene = new StaffScene();

        Assert.True(scene.Tell("a"));
        Assert.False(scene.Tell("a"));
        await scene.LookAsync();
        Assert.False(scene.Tell("a"));
        Assert.True(scene.Tell("b"));
        Assert.Null(await scene.LookAsync());

        Assert.Equal(["908 a 일이 생겼어요.", "908 b 일이 생겼어요."], scene.Told);
        Assert.Equal(["a sent 1", "b sent 1"], scene.Notices);
    }

    [Fact]
    public void Within_a_transaction_that_fails_nothing_is_told()
    {
        using var scene = new StaffScene();
        var notices = scene.Slice.Get<StaffNotices>();

        Assert.Throws<InvalidOperationException>(() => scene.Slice.Database.Write(connection =>
        {
            notices.Tell(connection, Slice.Guild, StaffScene.TestNotice.KindName, "a", scene.Slice.Clock.Now());
            throw new InvalidOperationException("by the test");
        }));

        Assert.Empty(scene.Notices);
        Assert.Throws<ArgumentException>(() => notices.Tell(Slice.Guild, "no.such.kind", "a"));
    }

    [Fact]
    public async Task The_text_is_of_the_moment_of_sending_in_the_guilds_language_and_what_is_no_longer_true_is_dropped()
    {
        using var scene = new StaffScene();
        scene.Tell("a");
        scene.Notice.Rendered = (_, _) => null;
        await scene.LookAsync();
        Assert.Empty(scene.Told);
        Assert.Equal(["a dropped 1"], scene.Notices);

        scene.Notice.Rendered = (guild, subject) => OutgoingMessage.Text($"{subject} {guild.Language}");
        Assert.True(scene.Tell("a"));
        await scene.LookAsync();

        Assert.Equal(["908 a Korean"], scene.Told);
    }

    [Fact]
    public async Task After_a_crash_between_row_and_send_it_is_still_told()
    {
        var clock = new ManualClock(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
        var discord = new FakeDiscord(clock);
        using (var before = new StaffScene(_folder, clock, discord))
        {
            before.Tell("a");
            Assert.NotNull(before.Slice.Get<StaffNoticeStore>().Take(1, clock.Now()));
        }

        using var after = new StaffScene(_folder, clock, discord, setUp: false);
        await after.LookAsync();
        Assert.Empty(after.Told);
        await after.LookAfterAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(["908 a 일이 생겼어요."], after.Told);
    }

    [Fact]
    public async Task After_a_lost_answer_the_nonce_keeps_it_to_one_message()
    {
        using var scene = new StaffScene();
        scene.Tell("a");
        scene.Discord.LoseNextAnswer();
        Assert.Equal(scene.Slice.Clock.Now() + Duration.FromSeconds(30), await scene.LookAsync());

        await scene.LookAfterAsync(TimeSpan.FromSeconds(30));

        Assert.Single(scene.Told);
        Assert.Equal(["a sent 2"], scene.Notices);
    }

    [Fact]
    public async Task It_is_tried_ever_more_rarely_for_a_day_and_then_given_up_until_it_is_reported_anew()
    {
        using var scene = new StaffScene();
        scene.Notice.Rendered = (_, _) => throw new InvalidOperationException("by the test");
        scene.Tell("a");

        var began = scene.Slice.Clock.Now();
        for (var next = await scene.LookAsync(); next is { } at; next = await scene.LookAsync())
            scene.Slice.Clock.Advance((at - scene.Slice.Clock.Now()).ToTimeSpan());

        Assert.Equal(["a given_up 31"], scene.Notices);
        Assert.InRange((scene.Slice.Clock.Now() - began).TotalHours, 24, 25);
        Assert.True(scene.Tell("a"));
    }

    [Fact]
    public async Task A_notice_put_off_by_a_clock_that_ran_ahead_is_sent_now()
    {
        using var scene = new StaffScene();
        scene.Slice.Clock.Advance(TimeSpan.FromDays(30));
        scene.Tell("a");
        scene.Slice.Clock.Advance(TimeSpan.FromDays(-30));

        await scene.LookAsync();

        Assert.Single(scene.Told);
    }

    [Fact]
    public async Task A_guild_in_trouble_holds_up_no_other()
    {
        using var scene = new StaffScene();
        scene.SetUp(channel: 918, guild: 950);
        scene.Notice.Rendered = (guild, subject) => guild.GuildId == Slice.Guild
            ? throw new InvalidOperationException("by the test")
            : OutgoingMessage.Text(subject);
        scene.Tell("a");
        scene.Slice.Get<StaffNotices>().Tell(new(950), StaffScene.TestNotice.KindName, "b");

        await scene.LookAsync();

        Assert.Equal(["918 b"], scene.Told);
    }

    [Fact]
    public async Task A_new_staff_channel_is_tried_at_once()
    {
        using var scene = new StaffScene();
        scene.SetUp(channel: null, by: 199);
        scene.Tell("a");
        await scene.LookAsync();
        Assert.Empty(scene.Told);

        scene.SetUp(channel: 918);
        await scene.LookAsync();

        Assert.Equal(["918 a 일이 생겼어요."], scene.Told);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadGateway, 0)]
    [InlineData(HttpStatusCode.BadRequest, 50035)]
    public async Task A_trouble_that_is_not_the_channels_goes_to_nobodys_direct_messages(HttpStatusCode status, int code)
    {
        using var scene = new StaffScene();
        scene.Tell("a");
        scene.Discord.RefuseNext(status, code);

        await scene.LookAsync();
        Assert.Empty(scene.Told);
        await scene.LookAfterAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(["908 a 일이 생겼어요."], scene.Told);
    }
}
