using Dapper;
using StudyBot.Discord.Interactions;
using StudyBot.Scheduling;
using StudyBot.Study;
using StudyBot.Tests.Staff;

namespace StudyBot.Tests.Features.Streaks;

public sealed class ExcuseTests
{
    [Fact]
    public async Task Days_that_staff_approve_cost_nothing_and_the_member_hears_of_it()
    {
        using var slice = new Slice();
        await slice.Command("checkin", TestMember.Jisu, ("minutes", 30L));

        var asked = await Ask(slice, "3월 3일", "3월 6일", "**예비군** 훈련");
        var id = Id(slice);
        Assert.Contains("3월 3일 ~ 3월 6일", asked.Text(), StringComparison.Ordinal);
        Assert.Contains("기다", (await slice.Command("excuse list", TestMember.Jisu)).Components().OfType<Discord.Model.StringSelect>().Single().Placeholder!, StringComparison.Ordinal);
        var notice = slice.Database.Read(connection => connection.ExecuteScalar<string>("select kind || ' ' || subject from staff_notice"));
        Assert.Equal($"excuse.waiting {id}", notice);

        var approved = await slice.Press($"excuse:approve:{id}", TestMember.Organiser);
        var again = await slice.Press($"excuse:approve:{id}", TestMember.Organiser);
        var late = await slice.Submit($"excuse:refuse:{id}", TestMember.Organiser, ("reason", "안 돼요"));

        Assert.Contains("✅ 승인", approved.Text(), StringComparison.Ordinal);
        Assert.Equal(approved.Text(), again.Text());
        Assert.Equal(approved.Text(), late.Text());
        Assert.Equal(new NodaTime.LocalDate(2026, 3, 8), slice.Get<StudyHistory>().StreakOf(Slice.Guild, TestMember.Jisu.Id)!.AliveThrough);
        Assert.Equal(1, slice.Database.Read(connection => connection.ExecuteScalar<int>("select count(*) from member_letter where kind = 'excuse.decided'")));
        Assert.Contains("신청을 승인했어요", (await slice.Command("staff log", TestMember.Organiser)).Text(), StringComparison.Ordinal);
        slice.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Contains("📨 3월 3일(화) · 쉬겠다는 신청이 승인된", (await slice.Command("streak why", TestMember.Jisu)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_staff_of_the_guild_decide_and_only_the_member_withdraws()
    {
        using var slice = new Slice();
        await Ask(slice, "내일", "내일", "병원");
        var id = Id(slice);

        var member = await slice.Press($"excuse:approve:{id}", TestMember.Minho);
        var stranger = await slice.Press("excuse:withdraw", TestMember.Minho, id);
        slice.In = new(901_000);
        var elsewhere = await slice.Press($"excuse:approve:{id}", TestMember.Organiser);
        slice.In = Slice.Guild;
        Assert.Equal("pending", State(slice));
        var withdrawn = await slice.Press("excuse:withdraw", TestMember.Jisu, id);

        Assert.Contains("운영진만", member.Text(), StringComparison.Ordinal);
        Assert.Contains("없는 신청", stranger.Text(), StringComparison.Ordinal);
        Assert.Contains("이 서버에 없어요", elsewhere.Text(), StringComparison.Ordinal);
        Assert.Contains("취소했어요", withdrawn.Text(), StringComparison.Ordinal);
        Assert.Equal("withdrawn", State(slice));
    }

    [Fact]
    public async Task A_refusal_has_a_reason_that_the_member_reads()
    {
        using var slice = new Slice();
        await slice.Command("excuse ask", TestMember.Emma, ("first", "Mar 3"), ("last", "Mar 4"), ("reason", "trip"));

        var refused = await slice.Submit($"excuse:refuse:{Id(slice)}", TestMember.Organiser, ("reason", "exam week"));

        Assert.Contains("❌", refused.Text(), StringComparison.Ordinal);
        var list = (await slice.Command("excuse list", TestMember.Emma)).Text();
        Assert.Contains("**March 3 – March 4** · ❌ Declined · exam week", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_decides_too_late_hears_what_was_decided_and_why()
    {
        using var scene = new StaffScene();
        var slice = scene.Slice;
        await Ask(slice, "3월 3일", "3월 4일", "여행");
        await scene.LookAsync();
        var other = TestMember.Minho with { Permissions = Discord.Model.Permissions.ManageGuild, Locale = "en-US" };
        await slice.Submit($"excuse:refuse:{Id(slice)}", TestMember.Organiser, ("reason", "*시험* 주간"));

        var late = Assert.IsType<Reply>(await slice.Press($"excuse:approve:{Id(slice)}", other));
        await RunAsync(slice, "settled notices");

        Assert.True(late.Ephemeral);
        Assert.Equal("Somebody was faster.\n❌ Declined · <@101>, March 3 – March 4 · by <@100>\n> \\*시험\\* 주간", late.Text());
        Assert.Equal("declined", State(slice));
        var notice = Assert.Single(slice.Discord.Messages);
        Assert.Equal("❌ 거절 · <@101>님의 3월 3일 ~ 3월 4일 · <@100>님이 처리했어요\n> \\*시험\\* 주간", (string)notice["content"]!);
        Assert.Empty(notice["components"]!.AsArray());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_request_that_is_withdrawn_takes_its_notice_with_it(bool failsAtFirst)
    {
        using var scene = new StaffScene();
        var slice = scene.Slice;
        await Ask(slice, "3월 3일", "3월 3일", "비밀 이유");
        await scene.LookAsync();
        Assert.Contains("비밀 이유", (string)Assert.Single(slice.Discord.Messages)["content"]!, StringComparison.Ordinal);

        await slice.Press("excuse:withdraw", TestMember.Jisu, Id(slice));
        if (failsAtFirst)
            slice.Discord.RefuseNext(System.Net.HttpStatusCode.BadGateway, 0);
        await RunAsync(slice, "settled notices");
        slice.Clock.Advance(TimeSpan.FromMinutes(5));
        await RunAsync(slice, "settled notices");

        var notice = Assert.Single(slice.Discord.Messages);
        Assert.Equal("↩️ 취소 · <@101>님의 3월 3일", (string)notice["content"]!);
        Assert.Empty(notice["components"]!.AsArray());
        Assert.Null(await RunAsync(slice, "settled notices"));
    }

    [Fact]
    public async Task A_request_that_is_withdrawn_before_staff_hear_of_it_is_never_told()
    {
        using var scene = new StaffScene();
        await Ask(scene.Slice, "3월 3일", "3월 3일", "이유");

        await scene.Slice.Press("excuse:withdraw", TestMember.Jisu, Id(scene.Slice));
        await scene.LookAsync();
        await RunAsync(scene.Slice, "settled notices");

        Assert.Empty(scene.Slice.Discord.Messages);
    }

    [Fact]
    public async Task What_was_asked_for_already_is_not_asked_for_twice()
    {
        using var slice = new Slice();
        await Ask(slice, "3월 3일", "3월 6일", "예비군");

        var again = await Ask(slice, "3월 4일", "3월 5일", "예비군");

        var grant = StaffCorrectionTests.About(TestMember.Jisu, ("first", "3월 3일"), ("last", "3월 6일"), ("reason", "예비군"));
        Assert.Contains("쉬어도 돼요. 지금 연속", (await slice.Command("staff excuse", TestMember.Organiser, grant)).Text(), StringComparison.Ordinal);
        Assert.Equal("<@101>님은 이미 **3월 3일 ~ 3월 6일**에 쉬어도 돼요. 바뀐 것은 없어요.", (await slice.Command("staff excuse", TestMember.Organiser, grant)).Text());
        Assert.Equal("그 날짜는 이미 신청했어요. **3월 3일 ~ 3월 6일** · ⏳ 운영진이 보고 있어요", again.Text());
        Assert.Equal(2, slice.Database.Read(connection => connection.ExecuteScalar<int>("select count(*) from excuse")));
    }

    [Fact]
    public async Task Days_that_overlap_with_others_are_refused_in_a_sentence()
    {
        using var slice = new Slice();
        await Ask(slice, "3월 3일", "3월 6일", "예비군");

        var overlapping = await Ask(slice, "3월 6일", "3월 8일", "예비군");
        var english = await slice.Command("excuse ask", TestMember.Jisu with { Locale = "en-US" }, ("first", "Mar 1"), ("last", "Mar 9"), ("reason", "army"));
        var beside = await Ask(slice, "3월 7일", "3월 8일", "예비군");

        Assert.Equal("이미 있는 **3월 3일 ~ 3월 6일** 신청과 겹쳐서 새로 신청하지 않았어요. 겹치지 않는 날짜로 다시 보내 주세요.", overlapping.Text());
        Assert.StartsWith("Some of those days are in your request for **March 3 – March 6** already", english.Text(), StringComparison.Ordinal);
        Assert.StartsWith("📨", beside.Text(), StringComparison.Ordinal);
        Assert.Equal(2, slice.Database.Read(connection => connection.ExecuteScalar<int>("select count(*) from excuse")));
    }

    [Fact]
    public async Task Days_before_the_member_began_need_no_excuse()
    {
        using var slice = new Slice();
        var before = await Ask(slice, "3월 1일", "3월 3일", "여행");
        await slice.Command("checkin", TestMember.Jisu);
        slice.Clock.Advance(TimeSpan.FromDays(2));

        var after = await Ask(slice, "3월 1일", "3월 3일", "여행");
        var english = await slice.Command("excuse ask", TestMember.Jisu with { Locale = "en-US" }, ("first", "Mar 1"), ("last", "Mar 1"), ("reason", "trip"));
        Assert.Equal(0, slice.Database.Read(connection => connection.ExecuteScalar<int>("select count(*) from excuse")));
        var missed = await Ask(slice, "3월 3일", "3월 3일", "여행");

        Assert.StartsWith("아직 시작하기 전이라", before.Text(), StringComparison.Ordinal);
        Assert.Equal("3월 2일에 시작했으니 그 전의 날은 빠진 날로 세지 않아요. 3월 2일부터의 날짜로 보내 주세요.", after.Text());
        Assert.StartsWith("You began on March 2,", english.Text(), StringComparison.Ordinal);
        Assert.StartsWith("📨", missed.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("언젠가", "3월 6일", "이유", "날짜를 읽지 못했어요")]
    [InlineData("3월 6일", "3월 3일", "이유", "마지막 날이 첫날보다")]
    [InlineData("2026-03-03", "2036-03-03", "이유", "60일까지")]
    [InlineData("2025-03-03", "2025-03-03", "이유", "60일 전까지만")]
    [InlineData("2028-03-03", "2028-03-03", "이유", "1년 안")]
    [InlineData("3월 3일", "3월 3일", " ", "이유를 ")]
    public async Task Ranges_that_cannot_be_are_refused_in_a_sentence(string first, string last, string reason, string words)
    {
        using var slice = new Slice();

        Assert.Contains(words, (await Ask(slice, first, last, reason)).Text(), StringComparison.Ordinal);
        var granted = await slice.Command("staff excuse", TestMember.Organiser, StaffCorrectionTests.About(TestMember.Jisu, ("first", first), ("last", last), ("reason", reason)));
        Assert.Contains(words, granted.Text(), StringComparison.Ordinal);
        Assert.Equal(0, slice.Database.Read(connection => connection.ExecuteScalar<int>("select count(*) from excuse")));
    }

    private static ValueTask<InteractionResponse> Ask(Slice slice, string first, string last, string reason) =>
        slice.Command("excuse ask", TestMember.Jisu, ("first", first), ("last", last), ("reason", reason));

    private static Task<NodaTime.Instant?> RunAsync(Slice slice, string job) => slice.Get<IEnumerable<IScheduledJob>>()
        .Single(candidate => candidate.Name == job).RunDueAsync(slice.Clock.Now(), CancellationToken.None);

    private static string Id(Slice slice) => slice.Database.Read(connection => connection.ExecuteScalar<string>("select cast(id as text) from excuse"))!;

    private static string State(Slice slice) => slice.Database.Read(connection => connection.ExecuteScalar<string>("select state from excuse"))!;
}
