using Dapper;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using StudyBot.Discord.Rest;
using StudyBot.Outages;
using StudyBot.Scheduling;
using StudyBot.Study;

namespace StudyBot.Tests.Outages;

public sealed class OutageTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    [Fact]
    public async Task After_a_long_absence_nobody_has_missed_its_dates_and_one_line_says_so()
    {
        using var slice = new Slice();
        Schedule(slice, guild: 900, channel: 901);
        await slice.Command("checkin", TestMember.Jisu, ("minutes", 30L));
        await StartAsync(slice);

        slice.Clock.Advance(TimeSpan.FromHours(50));
        await StartAsync(slice);
        await StartAsync(slice);
        await TellAsync(slice);
        await TellAsync(slice);

        Assert.Equal(["2026-03-02", "2026-03-03", "2026-03-04"], Dates(slice));
        Assert.Equal(Monday.PlusDays(4), slice.Get<StudyHistory>().StreakOf(Slice.Guild, TestMember.Jisu.Id)!.AliveThrough);
        var said = Assert.Single(slice.Discord.Messages);
        Assert.Contains("꺼져 있었어요", (string)said["content"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_that_hangs_holds_up_no_other_guild()
    {
        using var slice = new Slice();
        Schedule(slice, guild: 900, channel: 901);
        Schedule(slice, guild: 950, channel: 951);
        await StartAsync(slice);
        slice.Clock.Advance(TimeSpan.FromHours(1));
        await StartAsync(slice);
        var other = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        slice.Discord.HoldWhere = path =>
        {
            if (path == "channels/951/messages")
                other.TrySetResult();
            return path == "channels/901/messages" ? other.Task : null;
        };

        await TellAsync(slice).WaitAsync(TimeSpan.FromSeconds(20), TimeProvider.System);

        Assert.Equal(["901", "951"], slice.Discord.Messages.Select(message => (string)message["channel_id"]!).Order());
    }

    [Fact]
    public async Task A_forum_takes_no_line_so_the_first_channel_that_is_none_is_told()
    {
        using var slice = new Slice();
        Schedule(slice, guild: 900, channel: 905, id: 1, inForum: true);
        Schedule(slice, guild: 900, channel: 901, id: 2);
        Schedule(slice, guild: 950, channel: 955, inForum: true);
        await StartAsync(slice);
        slice.Clock.Advance(TimeSpan.FromHours(1));
        await StartAsync(slice);

        await TellAsync(slice);

        Assert.Equal(["901"], slice.Discord.Messages.Select(message => (string)message["channel_id"]!));
    }

    [Fact]
    public async Task A_short_absence_a_first_start_and_a_clock_that_was_set_are_no_outages()
    {
        using var slice = new Slice();
        await slice.Command("checkin", TestMember.Jisu, ("minutes", 30L));
        var heartbeat = await StartAsync(slice);

        // The same process: the clock jumps ahead.
        slice.Clock.Advance(TimeSpan.FromDays(1));
        await heartbeat.RunDueAsync(slice.Clock.Now(), CancellationToken.None);
        Assert.Empty(Dates(slice));

        slice.Clock.Advance(TimeSpan.FromMinutes(29));
        await StartAsync(slice);
        Assert.Empty(Dates(slice));
    }

    [Fact]
    public void A_clock_that_was_wrong_before_frees_no_century()
    {
        using var slice = new Slice();
        var outages = slice.Get<OutageStore>();

        outages.Beat(slice.Clock.Now() + Duration.FromDays(400));
        Assert.Null(outages.RecordAbsence(slice.Clock.Now()));
        outages.Beat(Instant.FromUtc(1970, 1, 1, 0, 0));
        Assert.Equal(Duration.FromDays(366), outages.RecordAbsence(slice.Clock.Now())!.Value.Duration);
    }

    private static void Schedule(Slice slice, long guild, long channel, long id = 1, bool inForum = false) => slice.Database.Write(connection => connection.Execute(
        """
        insert into question_schedule (guild_id, id, channel_id, local_time, next_date, next_due_at, in_forum)
        values (@guild, @id, @channel, '09:00', '2026-03-01', 0, @inForum);
        insert into guild_settings (guild_id, language, time_zone, day_start_minutes, changed_by, changed_at)
        values (@guild, 'ko', 'Asia/Seoul', 240, 1, 1) on conflict (guild_id) do nothing;
        """,
        new { guild, id, channel, inForum }));

    /// <summary>The first look of a new process.</summary>
    private static async Task<HeartbeatJob> StartAsync(Slice slice)
    {
        var job = new HeartbeatJob(slice.Get<OutageStore>(), slice.Get<SchedulerSignal>(), NullLogger<HeartbeatJob>.Instance);
        await job.RunDueAsync(slice.Clock.Now(), CancellationToken.None);
        return job;
    }

    private static Task<Instant?> TellAsync(Slice slice) => new OutageNoticeJob(
        slice.Get<OutageNoticeStore>(),
        slice.Get<DiscordRest>(),
        slice.Get<GuildSettingsReader>(),
        slice.Get<AttemptLimit>(),
        slice.Clock,
        NullLogger<OutageNoticeJob>.Instance).RunDueAsync(slice.Clock.Now(), CancellationToken.None);

    private static List<string> Dates(Slice slice) =>
        slice.Database.Read(connection => connection.Query<string>("select study_date from outage_day order by study_date").AsList());
}
