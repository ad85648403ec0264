using Dapper;
using NodaTime;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Model;
using StudyBot.Doctor.Guilds;
using StudyBot.Features.Doctor.Ahead;
using StudyBot.Study;
using StudyBot.Tests.Features.Questions;
using StudyBot.Tests.Features.Settings;
using StudyBot.Tests.Storage;

namespace StudyBot.Tests.Features.Doctor;

/// <summary>The look ahead of a question: once, in time, and staff hear of each thing once until it is mended.</summary>
public sealed class AheadTests : IDisposable
{
    private readonly QuestionScene _scene = new(SetupScene.Slice(questions: 40));

    private Slice Slice => _scene.Slice;

    private int Asked => Slice.Discord.Requests.Count(request => request.Path == "guilds/900/channels");

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task It_looks_within_the_hour_before_and_tells_what_is_missing()
    {
        Break();

        await RunAtAsync(day: 3, hour: 7, minute: 59);
        Assert.Equal(0, Asked);
        await RunAtAsync(day: 3, hour: 8, minute: 30);
        await RunAtAsync(day: 3, hour: 8, minute: 45);

        Assert.Equal(1, Asked);
        Assert.Equal(
            """
            🩺 다음 질문이 오기 전에 고칠 것이 있어요
            ⚠️ <#901>에서 봇에게 없는 권한: **링크 첨부**
            -# → <#901>의 채널 설정 → 권한에서 StudyBot 역할에 허용해 주세요.

            고친 뒤에 `/doctor`로 확인할 수 있어요. 같은 일은 다시 알리지 않아요.
            """,
            Assert.Single(_scene.Told()));
    }

    [Fact]
    public async Task The_same_thing_is_not_told_again_the_next_day_but_after_it_was_mended_in_between()
    {
        Break();
        await MorningAsync(3);
        await _scene.TellAsync();
        await MorningAsync(4);
        Assert.Single(_scene.Direct());

        Mend();
        await MorningAsync(5);
        await _scene.TurnAsync();
        Assert.Equal(["✅ 고쳐졌어요"], _scene.Direct());

        Break();
        await Slice.Get<KnownGuilds>().HandleAsync(new AccessChanged(Slice.Guild), CancellationToken.None);
        await MorningAsync(6);
        await _scene.TellAsync();
        Assert.Equal(["✅ 고쳐졌어요", "🩺 다음 질문이 오기 전에 고칠 것이 있어요"], _scene.Direct());
    }

    [Fact]
    public async Task What_staff_see_to_be_mended_turns_the_notice_at_once()
    {
        Break();
        await MorningAsync(3);
        await _scene.TellAsync();

        Mend();
        await Slice.Command("doctor", TestMember.Organiser);
        await _scene.TurnAsync();

        Assert.Equal(["✅ 고쳐졌어요"], _scene.Direct());
    }

    [Fact]
    public async Task Where_all_is_well_and_nothing_changes_discord_is_asked_once()
    {
        for (var day = 3; day < 9; day++)
            await MorningAsync(day);

        Assert.Equal(1, Asked);
        Assert.Empty(_scene.Told());
    }

    [Fact]
    public async Task What_the_gateway_tells_and_what_staff_choose_make_it_look_again()
    {
        await MorningAsync(3);
        await Slice.Get<KnownGuilds>().HandleAsync(new AccessChanged(new(901)), CancellationToken.None);
        await MorningAsync(4);
        Assert.Equal(1, Asked);

        await Slice.Get<KnownGuilds>().HandleAsync(new AccessChanged(Slice.Guild), CancellationToken.None);
        await MorningAsync(5);
        Assert.Equal(2, Asked);

        _scene.Save(1, schedule => schedule with { Pins = true });
        await MorningAsync(6);
        Assert.Equal(3, Asked);
        Assert.Contains("메시지 고정", Assert.Single(_scene.Told()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_week_it_looks_again_whatever_was_told()
    {
        for (var day = 3; day < 12; day++)
            await MorningAsync(day);

        Assert.Equal(2, Asked);
    }

    [Fact]
    public async Task A_change_while_it_looks_is_not_taken_for_known()
    {
        Slice.Discord.Next(effect =>
        {
            Slice.Get<KnownGuilds>().HandleAsync(new RoleDeleted(Slice.Guild, new(600)), CancellationToken.None).AsTask().GetAwaiter().GetResult();
            return effect();
        });
        await MorningAsync(3);
        await MorningAsync(4);

        Assert.Equal(2, Asked);
    }

    [Fact]
    public async Task Before_a_day_without_a_question_it_does_not_look()
    {
        await Slice.Press("calendar:days", TestMember.Organiser, "1");
        await MorningAsync(3);
        Assert.Equal(0, Asked);

        _scene.Save(1, schedule => schedule with { PausedAt = Slice.Clock.Now() });
        await MorningAsync(9);
        Assert.Equal(0, Asked);
    }

    [Fact]
    public async Task A_discord_that_does_not_answer_alarms_nobody()
    {
        Slice.Discord.RefuseWhere = request => request.Path == "guilds/900/channels" ? (System.Net.HttpStatusCode.ServiceUnavailable, 0) : null;
        await MorningAsync(3);
        Slice.Discord.RefuseWhere = request => request.Path == "guilds/900/channels" ? (System.Net.HttpStatusCode.Forbidden, 50001) : null;
        await MorningAsync(4);

        Assert.Empty(_scene.Told());
    }

    [Fact]
    public async Task What_staff_pause_or_move_after_the_queue_was_read_counts_all_the_same()
    {
        Break();
        await RunAtAsync(day: 3, hour: 7, minute: 58);
        _scene.Save(1, schedule => schedule with { PausedAt = Slice.Clock.Now() });
        await RunAtAsync(day: 3, hour: 8, minute: 30);
        Assert.Equal(0, Asked);

        _scene.Save(1, schedule => schedule with { PausedAt = null });
        await RunAtAsync(day: 3, hour: 8, minute: 36);
        Assert.Equal(1, Asked);
    }

    /// <summary>Some hundred guilds have their question at nine, each with its own second for the look.</summary>
    [Fact]
    public async Task Only_the_guild_whose_turn_it_is_is_read_at_its_second()
    {
        Slice.Database.Write(connection => connection.Execute(
            """
            with recursive number (n) as (select 1 union all select n + 1 from number where n < 300)
            insert into question_schedule (guild_id, id, channel_id, local_time, weekdays, levels, next_date, next_due_at)
            select (n * 7919) << 22, 1, 901, '09:00', 127, 7, '2026-03-03', (select next_due_at from question_schedule) from number
            """));
        Slice.Discord.RefuseWhere = request => request.Path.StartsWith("guilds/", StringComparison.Ordinal) ? (System.Net.HttpStatusCode.Forbidden, 50001) : null;
        var log = new StatementLog(Slice.Database);
        for (var minute = 0; minute < 30; minute++)
            await RunAtAsync(day: 3, hour: 8, minute);

        Assert.InRange(Slice.Database.Read(connection => connection.ExecuteScalar<int>("select count(*) from doctor_look")), 280, 301);
        var steps = log.Steps().Where(step => step.Statement.Contains("left join doctor_look", StringComparison.Ordinal)).ToList();
        Assert.Empty(steps.Where(step => step.Detail.StartsWith("SCAN", StringComparison.Ordinal)).Select(step => $"{step.Detail}: {step.Statement}"));
        Assert.All(steps.Where(step => IsOfOne(step) && step.Detail.Contains("question_schedule", StringComparison.Ordinal)), step => Assert.Contains("(guild_id=?", step.Detail, StringComparison.Ordinal));
        Assert.All(steps.Where(step => !IsOfOne(step) && step.Detail.Contains("question_schedule", StringComparison.Ordinal)), step => Assert.Contains("question_schedule_due (next_due_at>?", step.Detail, StringComparison.Ordinal));
        Assert.InRange(steps.Where(step => !IsOfOne(step)).Select(step => step.Statement).Distinct().Count(), 1, 7);

        static bool IsOfOne(QueryStep step) => step.Statement.Contains("and schedule.guild_id = ", StringComparison.Ordinal);
    }

    [Fact]
    public void Five_thousand_guilds_at_nine_are_spread_over_half_an_hour()
    {
        var dice = new Random(5);
        var due = Instant.FromUtc(2026, 3, 3, 0, 0);
        var looks = Enumerable.Range(0, 5000).Select(_ => new AheadLook(new Snowflake((ulong)dice.NextInt64(1L << 60, 1L << 61)), due).At).ToList();

        Assert.All(looks, at => Assert.InRange(due - at, Duration.FromMinutes(30), Duration.FromMinutes(60)));
        Assert.InRange(looks.GroupBy(at => (due - at).TotalMinutes is var minutes ? (int)minutes : 0).Max(minute => minute.Count()), 100, 250);
    }

    [Fact]
    public void Neighbours_among_ids_are_spread_too()
    {
        var due = Instant.FromUtc(2026, 3, 3, 0, 0);
        var looks = Enumerable.Range(0, 600).Select(index => new AheadLook(new Snowflake((1UL << 60) + ((ulong)index << 22)), due).At).ToList();

        Assert.InRange(looks.Distinct().Count(), 400, 600);
    }

    /// <summary>The channel takes Embed Links away.</summary>
    private void Break() => Slice.Discord.Canned["guilds/900/channels"] =
        """[{ "id": "901", "type": 0, "guild_id": "900", "permission_overwrites": [{ "id": "900", "type": 0, "allow": "0", "deny": "16384" }] }]""";

    private void Mend() => Slice.Discord.Canned["guilds/900/channels"] = """[{ "id": "901", "type": 0, "guild_id": "900" }]""";

    /// <summary>Half an hour before nine, and the question itself.</summary>
    private async Task MorningAsync(int day)
    {
        await RunAtAsync(day, hour: 8, minute: 30);
        await _scene.LookAtAsync(day, 9);
    }

    private async Task RunAtAsync(int day, int hour, int minute)
    {
        var at = new DateTimeOffset(2026, 3, day, hour, minute, 0, TimeSpan.FromHours(9));
        Slice.Clock.Advance(at - Slice.Clock.GetUtcNow());
        await Slice.Get<IEnumerable<StudyBot.Scheduling.IScheduledJob>>().OfType<AheadJob>().Single().RunDueAsync(Slice.Clock.Now(), CancellationToken.None);
    }
}
