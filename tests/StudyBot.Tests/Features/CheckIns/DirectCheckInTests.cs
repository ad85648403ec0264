using StudyBot.Discord.Interactions;
using StudyBot.Tests.Features.Reminders;

namespace StudyBot.Tests.Features.CheckIns;

/// <summary>The form below a reminder.</summary>
public sealed class DirectCheckInTests : IDisposable
{
    private readonly ReminderScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task Today_is_recorded_from_the_direct_message_in_the_guild_it_was_of()
    {
        await _scene.OnAsync(TestMember.Jisu, withoutRun: true);
        await _scene.AfterAsync(10);
        var modal = Assert.IsType<ShowModal>(await _scene.PressDirectlyAsync(_scene.Button(0), TestMember.Jisu)).Modal;
        var form = modal.CustomId.Value;
        Assert.Contains("숫자만", await _scene.RecordDirectlyAsync(form, TestMember.Jisu, "1441"), StringComparison.Ordinal);
        Assert.Contains("숫자만", await _scene.RecordDirectlyAsync(form, TestMember.Jisu, "-5"), StringComparison.Ordinal);
        Assert.Contains("더는 없어요", await _scene.RecordDirectlyAsync(form, TestMember.Minho, "30"), StringComparison.Ordinal);
        Assert.Contains("더는 없어요", await _scene.RecordDirectlyAsync(form.Replace("900", "950", StringComparison.Ordinal), TestMember.Jisu, "30"), StringComparison.Ordinal);
        Assert.Equal(0, _scene.Count("select count(*) from study_event"));

        var receipt = await _scene.RecordDirectlyAsync(form, TestMember.Jisu, "30");
        Assert.StartsWith("✅ **30분**을 기록했어요.\n🌱 연속 **1일째**", receipt, StringComparison.Ordinal);
        Assert.Equal(30, _scene.Count("select minutes from study_day where guild_id = 900 and user_id = 101"));
        Assert.Contains("**1410분**까지만", await _scene.RecordDirectlyAsync(form, TestMember.Jisu, "1430"), StringComparison.Ordinal);

        _scene.Slice.Discord.RefuseNext(System.Net.HttpStatusCode.NotFound, 10007);
        Assert.Contains("계시지 않아서", await _scene.RecordDirectlyAsync(form, TestMember.Jisu, ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_the_direct_message_too_yesterday_is_asked_about_and_all_can_be_undone()
    {
        await _scene.OnAsync(TestMember.Jisu);
        await _scene.CheckInAsync(TestMember.Jisu);
        // Tuesday's reminder, answered on Wednesday at nine.
        await _scene.AfterAsync(34.5);
        await _scene.AfterAsync(12.5);
        var modal = Assert.IsType<ShowModal>(await _scene.PressDirectlyAsync(_scene.Button(0), TestMember.Jisu)).Modal;
        var receipt = await _scene.SubmitDirectlyAsync(modal.CustomId.Value, TestMember.Jisu, "30");
        Assert.Contains("어제(3월 3일 화요일)가 아직 채워지지 않았어요.", receipt.Text(), StringComparison.Ordinal);

        var moved = await _scene.PressDirectlyAsync(receipt.Button("어제로 기록"), TestMember.Jisu);
        Assert.StartsWith("✅ 어제(3월 3일 화요일) 공부로 옮겼어요. **30분**이에요.", moved.Text(), StringComparison.Ordinal);
        Assert.Equal(moved.Text(), (await _scene.PressDirectlyAsync(receipt.Button("오늘로 기록"), TestMember.Jisu)).Text());
        var undone = await _scene.PressDirectlyAsync(moved.Button("되돌리기 (10분 안에)"), TestMember.Jisu);
        Assert.StartsWith("↩️ 어제 **30분** 기록을 되돌렸어요.", undone.Text(), StringComparison.Ordinal);
        Assert.Equal(1, _scene.Count("select count(*) from study_day"));
    }

    [Fact]
    public async Task A_button_of_a_direct_receipt_reaches_only_the_pressers_own()
    {
        await _scene.OnAsync(TestMember.Jisu, withoutRun: true);
        await _scene.AfterAsync(10);
        var form = Assert.IsType<ShowModal>(await _scene.PressDirectlyAsync(_scene.Button(0), TestMember.Jisu)).Modal.CustomId.Value;
        var undo = (await _scene.SubmitDirectlyAsync(form, TestMember.Jisu, "30")).Button("되돌리기 (10분 안에)");
        var bare = undo[..undo.LastIndexOf(':')];

        foreach (var (id, member) in new[]
        {
            (undo, TestMember.Minho), (undo.Replace(":900", ":950", StringComparison.Ordinal), TestMember.Jisu), (bare, TestMember.Jisu), ($"{bare}:x", TestMember.Jisu),
        })
        {
            Assert.Equal("여기에는 되돌릴 수 있는 내 기록이 없어요.", (await _scene.PressDirectlyAsync(id, member)).Text());
        }

        Assert.Equal(1, _scene.Count("select count(*) from study_day"));
    }
}
