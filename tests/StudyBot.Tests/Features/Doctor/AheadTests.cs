using NodaTime;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Model;
using StudyBot.Doctor.Guilds;
using StudyBot.Features.Doctor.Ahead;
using StudyBot.Study;
using StudyBot.Tests.Features.Questions;
using StudyBot.Tests.Features.Settings;

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
