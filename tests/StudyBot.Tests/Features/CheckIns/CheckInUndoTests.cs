using Dapper;
using StudyBot.Discord.Interactions;
using StudyBot.Features.CheckIns;

namespace StudyBot.Tests.Features.CheckIns;

public sealed class CheckInUndoTests
{
    [Fact]
    public async Task A_check_in_can_be_taken_back_and_the_receipt_says_what_is_left()
    {
        using var slice = new Slice();
        var receipt = await slice.Command("checkin", TestMember.Jisu, ("minutes", 50L), ("category", "project"), ("note", "로그인 화면"));

        var undone = await slice.Press(receipt.Button("되돌리기 (10분 안에)"), TestMember.Jisu);

        Assert.IsType<UpdateMessage>(undone);
        Assert.Equal(
            """
            ↩️ 오늘 프로젝트 **50분** 기록을 되돌렸어요.
            📝 로그인 화면
            오늘은 이제 남은 기록이 없어요.
            🌱 다음에 공부하면 1일째부터 시작해요.
            오늘은 <t:1772478000:t>에 끝나요 (<t:1772478000:R>).
            """,
            undone.Text());
        Assert.Empty(undone.Components());
        Assert.Equal((1, 1, 0), Stored(slice));
    }

    [Fact]
    public async Task What_else_was_done_that_day_still_counts()
    {
        using var slice = new Slice();
        await slice.Command("checkin", TestMember.Emma, ("minutes", 30L));
        slice.Clock.Advance(TimeSpan.FromDays(1));
        await slice.Command("checkin", TestMember.Emma, ("minutes", 30L));
        var receipt = await slice.Command("checkin", TestMember.Emma, ("minutes", 30L));

        var undone = await slice.Press(receipt.Button("Undo (within 10 min)"), TestMember.Emma);

        Assert.StartsWith(
            """
            ↩️ Today's **30 min** are taken back.
            Today still counts, with **30 min**.
            🔥 Your streak is **2 days** now.
            """,
            undone.Text(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_press_leaves_the_receipt_and_changes_nothing()
    {
        using var slice = new Slice();
        var receipt = await slice.Command("checkin", TestMember.Jisu, ("minutes", 50L));
        var first = await slice.Press(receipt.Button("되돌리기 (10분 안에)"), TestMember.Jisu);

        var again = await slice.Press(receipt.Button("되돌리기 (10분 안에)"), TestMember.Jisu);
        var inEnglish = await slice.Press(receipt.Button("되돌리기 (10분 안에)"), TestMember.Jisu with { Locale = "en-US" });

        Assert.Equal(first.Text(), again.Text());
        Assert.StartsWith("↩️ Today's **50 min** are taken back.\nToday holds nothing now.", inEnglish.Text(), StringComparison.Ordinal);
        Assert.Equal((1, 1, 0), Stored(slice));
    }

    [Fact]
    public async Task Presses_at_the_same_moment_take_it_back_once()
    {
        using var slice = new Slice();
        var receipt = await slice.Command("checkin", TestMember.Jisu, ("minutes", 50L));

        var presses = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ =>
            Task.Run(async () => await slice.Press(receipt.Button("되돌리기 (10분 안에)"), TestMember.Jisu))));

        Assert.All(presses, press => Assert.Contains("50분** 기록을 되돌렸어요", press.Text(), StringComparison.Ordinal));
        Assert.Equal((1, 1, 0), Stored(slice));
    }

    [Theory]
    [InlineData(600, true)]
    [InlineData(601, false)]
    public async Task Ten_minutes_by_the_stored_instant_and_no_longer(int seconds, bool taken)
    {
        using var slice = new Slice();
        var receipt = await slice.Command("checkin", TestMember.Jisu, ("minutes", 50L));
        slice.Clock.Advance(TimeSpan.FromSeconds(seconds));

        var korean = await slice.Press(receipt.Button("되돌리기 (10분 안에)"), TestMember.Jisu);
        var english = await slice.Press(receipt.Button("되돌리기 (10분 안에)"), TestMember.Jisu with { Locale = "en-US" });

        Assert.Equal((1, taken ? 1 : 0, taken ? 0 : 1), Stored(slice));
        if (!taken)
        {
            Assert.Equal(
                "되돌릴 수 있는 10분이 지나서 기록을 그대로 뒀어요. 잘못 남긴 기록이면 운영진에게 말해 주세요. `/staff revoke`로 취소해 줄 수 있어요.",
                korean.Text());
            Assert.Contains("they can take it back with `/staff revoke`", english.Text(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nobody_takes_back_what_is_anothers_or_of_another_guild()
    {
        using var slice = new Slice();
        var button = (await slice.Command("checkin", TestMember.Jisu, ("minutes", 50L))).Button("되돌리기 (10분 안에)");

        var another = await slice.Press(button, TestMember.Minho);
        var forged = await slice.Press($"checkin:undo:{TestMember.Minho.Id}:{button.Split(':')[3]}", TestMember.Minho);
        slice.In = new(77);
        var elsewhere = await slice.Press(button, TestMember.Jisu);
        var nonsense = await slice.Press("checkin:undo:1", TestMember.Jisu);

        Assert.All([another, forged, elsewhere, nonsense], answer => Assert.Equal("여기에는 되돌릴 수 있는 내 기록이 없어요.", answer.Text()));
        Assert.True(slice.Get<IEnumerable<IComponentHandler>>().OfType<UndoButton>().Single().OwnerOnly);
        Assert.Equal((1, 0, 1), Stored(slice));
    }

    [Fact]
    public async Task It_works_after_a_restart_and_past_the_end_of_the_day()
    {
        var folder = Directory.CreateTempSubdirectory("studybot-undo-").FullName;
        string button;
        using (var before = new Slice(folder))
        {
            // 03:55 on Tuesday, which is still Monday.
            before.Clock.Advance(TimeSpan.FromHours(18) - TimeSpan.FromMinutes(5));
            button = (await before.Command("checkin", TestMember.Jisu, ("minutes", 50L))).Button("되돌리기 (10분 안에)");
        }

        using (var after = new Slice(folder))
        {
            after.Clock.Advance(TimeSpan.FromHours(18) + TimeSpan.FromMinutes(4));
            var undone = await after.Press(button, TestMember.Jisu);

            Assert.StartsWith("↩️ 어제 **50분** 기록을 되돌렸어요.\n어제는 이제 남은 기록이 없어요.", undone.Text(), StringComparison.Ordinal);
            Assert.Equal((1, 1, 0), Stored(after));
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Events that were recorded, those taken back, and days that hold something.</summary>
    private static (int Events, int Reversals, int Days) Stored(Slice slice) => slice.Database.Read(connection => (
        connection.ExecuteScalar<int>("select count(*) from study_event"),
        connection.ExecuteScalar<int>("select count(*) from study_reversal"),
        connection.ExecuteScalar<int>("select count(*) from study_day")));
}
