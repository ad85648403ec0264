using System.Net;
using NodaTime;
using StudyBot.Features.Questions.Delivery;
using StudyBot.Study;

namespace StudyBot.Tests.Features.Questions.Delivery;

public sealed class QuestionPostFailureTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("studybot-crash-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task After_a_crash_between_claim_and_send_the_question_still_comes()
    {
        var clock = new ManualClock(new DateTimeOffset(2026, 3, 2, 23, 0, 0, TimeSpan.Zero));
        var discord = new FakeDiscord(clock);
        using (var before = new QuestionScene(folder: _folder, clock: clock, discord: discord))
        {
            clock.Advance(TimeSpan.FromHours(1));
            Assert.Single(before.Slice.Get<QuestionClaims>().Claim([new ScheduleKey(Slice.Guild, 1)], clock.Now()));
        }

        using var after = new QuestionScene(folder: _folder, clock: clock, discord: discord, setUp: false);
        await after.LookAfterAsync(TimeSpan.FromMinutes(1));
        Assert.Empty(discord.Messages);
        await after.LookAfterAsync(TimeSpan.FromMinutes(1));
        await after.LookAfterAsync(TimeSpan.FromMinutes(10));

        Assert.Single(discord.Messages);
        Assert.Equal(["2026-03-03 sent"], after.Slots);
    }

    [Fact]
    public async Task After_a_crash_between_send_and_confirm_the_posted_message_is_found()
    {
        var clock = new ManualClock(new DateTimeOffset(2026, 3, 3, 0, 0, 0, TimeSpan.Zero));
        var discord = new FakeDiscord(clock);
        using (var before = new QuestionScene(folder: _folder, clock: clock, discord: discord, setUp: false))
        {
            clock.Advance(TimeSpan.FromHours(-1));
            before.SetUp();
            clock.Advance(TimeSpan.FromHours(1));
            using var power = new CancellationTokenSource();
            discord.Next(effect =>
            {
                effect().Dispose();
                power.Cancel();
                throw new OperationCanceledException(power.Token);
            });
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => before.LookAsync(power.Token));
            Assert.Equal(["2026-03-03 claimed"], before.Slots);
        }

        using var after = new QuestionScene(folder: _folder, clock: clock, discord: discord, setUp: false);
        after.ForgetNonces();
        await after.LookAfterAsync(TimeSpan.FromMinutes(2));
        await after.LookAfterAsync(TimeSpan.FromMinutes(30));

        Assert.Single(discord.Messages);
        Assert.Equal(["2026-03-03 sent"], after.Slots);
        Assert.Equal((string?)discord.Messages[0]["id"], after.Single<long>("select message_id from question_slot").ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Passing_trouble_is_tried_again_soon_and_then_ever_more_rarely()
    {
        using var scene = new QuestionScene();
        scene.Discord.RefuseNext(HttpStatusCode.BadGateway, 0);
        scene.Slice.Clock.Advance(TimeSpan.FromHours(23));
        var waits = new List<Duration>();
        for (var attempt = 0; attempt < 7; attempt++)
        {
            var next = await scene.LookAsync();
            waits.Add(next!.Value - scene.Slice.Clock.Now());
            scene.Slice.Clock.Advance(waits[^1].ToTimeSpan());
            // The look for an earlier post succeeds, the post fails.
            scene.Discord.Next(effect => effect());
            scene.Discord.RefuseNext(HttpStatusCode.ServiceUnavailable, 0);
        }

        Assert.Equal([30, 60, 120, 240, 480, 900, 900], waits.Select(wait => (int)wait.TotalSeconds));
        Assert.Empty(scene.Discord.Messages);
    }

    [Fact]
    public async Task Without_permission_the_question_is_missed_at_the_end_of_its_window_with_the_reason()
    {
        using var scene = new QuestionScene();
        for (var request = 0; request < 100; request++)
            scene.Discord.RefuseNext(HttpStatusCode.Forbidden, 50013);
        await scene.LookAtAsync(3, 9);
        for (var minutes = 0; minutes < 7 * 60; minutes += 5)
            await scene.LookAfterAsync(TimeSpan.FromMinutes(5));

        Assert.Equal(["2026-03-03 missed discord:50013"], scene.Slots);
        Assert.Empty(scene.Discord.Messages);
        // Six hours at four attempts an hour.
        Assert.InRange(scene.Discord.Requests.Count, 20, 30);
    }

    [Fact]
    public async Task Permission_given_in_time_brings_the_question_after_all()
    {
        using var scene = new QuestionScene();
        scene.Discord.RefuseNext(HttpStatusCode.Forbidden, 50013);
        await scene.LookAtAsync(3, 9);
        Assert.Equal(["2026-03-03 failed discord:50013"], scene.Slots);

        await scene.LookAfterAsync(TimeSpan.FromMinutes(15));

        Assert.Equal(["2026-03-03 sent"], scene.Slots);
    }

    [Fact]
    public async Task A_new_channel_is_tried_at_once()
    {
        using var scene = new QuestionScene();
        scene.Discord.RefuseNext(HttpStatusCode.NotFound, 10003);
        await scene.LookAtAsync(3, 9);

        scene.SetUp(channel: 902);
        await scene.LookAsync();

        Assert.Equal("902", (string?)scene.Discord.Messages.Single()["channel_id"]);
        Assert.Equal(["2026-03-03 sent"], scene.Slots);
    }

    [Fact]
    public async Task A_new_channel_is_used_even_if_the_old_one_is_gone()
    {
        using var scene = new QuestionScene();
        scene.Discord.RefuseNext(HttpStatusCode.NotFound, 10003);
        await scene.LookAtAsync(3, 9);

        scene.SetUp(channel: 902);
        scene.Discord.RefuseNext(HttpStatusCode.NotFound, 10003);
        await scene.LookAsync();

        Assert.Equal("902", (string?)scene.Discord.Messages.Single()["channel_id"]);
    }

    [Fact]
    public async Task A_guild_in_trouble_holds_up_no_other()
    {
        using var scene = new QuestionScene();
        for (var guild = 1; guild <= 20; guild++)
            scene.SetUp(guild: 1000 + (ulong)guild, channel: 2000 + (ulong)guild);
        scene.Discord.RefuseNext(HttpStatusCode.NotFound, 10003);
        scene.Discord.LoseNextAnswer();

        await scene.LookAtAsync(3, 9);

        Assert.Equal(19, scene.Slots.Count(slot => slot == "2026-03-03 sent"));
        Assert.Equal(21, scene.Slots.Count);
    }

    [Fact]
    public async Task A_guild_whose_row_is_broken_is_looked_at_every_half_minute_and_delays_nobody()
    {
        using var scene = new QuestionScene();
        scene.SetUp(guild: 950, channel: 951);
        scene.SetUp(guild: 960, channel: 961, minute: 1);
        scene.Slice.Database.Write(connection => Dapper.SqlMapper.Execute(
            connection, "update guild_settings set time_zone = 'Nowhere/Else' where guild_id = 950"));
        await scene.LookAtAsync(3, 9);
        Assert.Single(scene.Discord.Messages);

        Assert.Equal(scene.Slice.Clock.Now() + Duration.FromSeconds(30), await scene.LookAsync());
        scene.Slice.Clock.Advance(TimeSpan.FromSeconds(50));
        Assert.Equal(scene.Slice.Clock.Now() + Duration.FromSeconds(10), await scene.LookAsync());
    }

    [Fact]
    public async Task A_question_that_left_the_data_is_replaced_before_the_next_attempt()
    {
        using var scene = new QuestionScene(questions: 1);
        scene.Discord.RefuseNext(HttpStatusCode.BadGateway, 0);
        await scene.LookAtAsync(3, 9);
        scene.Slice.Database.Write(connection => Dapper.SqlMapper.Execute(connection, "update question_slot set question_id = 'gone'"));

        await scene.LookAfterAsync(TimeSpan.FromMinutes(1));

        Assert.Equal("q1", scene.Single<string>("select question_id from question_slot"));
        Assert.Single(scene.Discord.Messages);
    }
}
