using System.Net;
using StudyBot.Study;
using StudyBot.Tests.Features.Settings;
using StudyBot.Tests.Storage;

namespace StudyBot.Tests.Features.Digests;

public sealed class DigestTests : IDisposable
{
    private readonly DigestScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task On_Monday_the_channel_hears_what_all_did_and_who_did_well()
    {
        await _scene.SetUpAsync();
        _scene.Do("insert into guild_calendar (guild_id, from_date, study_days, cohort_start, changed_by, changed_at) values (900, '2026-01-01', 127, '2026-02-16', 100, 0)");
        // Jisu studies every day more than before, Minho comes back, Emma is as ever.
        for (var day = -14; day < 7; day++)
        {
            _scene.Study(TestMember.Jisu, day, day < 0 ? 20 : 50);
            _scene.Study(TestMember.Emma, day, 20);
        }

        _scene.Study(TestMember.Minho, -9);
        _scene.Study(TestMember.Minho, 2);
        _scene.Study(TestMember.Minho, 2, 0, StudyEventKind.Answer);
        await _scene.AfterAsync(6.9);
        Assert.Empty(_scene.Posted);
        await _scene.AfterAsync(0.1);
        await _scene.RunAsync();

        var post = Assert.Single(_scene.Posted);
        Assert.Equal("901", (string)post["channel_id"]!);
        Assert.Empty(post["allowed_mentions"]!["users"]?.AsArray() ?? []);
        Assert.Contains("지난주 소식 · 3주 차 · 3월 2일–3월 8일", _scene.Text, StringComparison.Ordinal);
        Assert.Contains("**3명**이 모두 합쳐 **15일**, **8시간 40분** 공부했어요.\n답변 **1개**", _scene.Text, StringComparison.Ordinal);
        Assert.Contains("다시 만나 반가워요\n<@102>님이 쉬었다가 돌아왔어요.", _scene.Text, StringComparison.Ordinal);
        Assert.Contains("평소보다 더 했어요\n<@101> 평소 한 주보다 **3시간 30분** 더", _scene.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<@103>", _scene.Text, StringComparison.Ordinal);
        Assert.Contains("연속 **14일** 2명", await EarlierAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_hides_or_left_is_counted_and_not_named()
    {
        await _scene.SetUpAsync();
        foreach (var member in new[] { TestMember.Jisu, TestMember.Minho })
        {
            _scene.Study(member, -20);
            _scene.Study(member, 2, 200);
        }

        _scene.Do("update board_member set hidden_at = 1 where user_id = 101");
        _scene.Do("update board_member set departed_at = 1 where user_id = 102");
        await _scene.AfterAsync(7);
        Assert.DoesNotContain("<@", _scene.Text, StringComparison.Ordinal);
        Assert.Contains("**2명**", _scene.Text, StringComparison.Ordinal);
        Assert.Contains("2명이 쉬었다가 돌아왔어요", _scene.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_week_off_or_without_anybody_posts_nothing_and_a_shared_break_is_no_pause()
    {
        await _scene.SetUpAsync();
        _scene.Study(TestMember.Jisu, 0);
        _scene.Do("insert into guild_break (guild_id, first_date, last_date, name, changed_by, changed_at) values (900, '2026-03-09', '2026-03-15', '방학', 100, 0)");
        await _scene.AfterAsync(7);
        Assert.Single(_scene.Posted);
        _scene.Study(TestMember.Jisu, 8);
        await _scene.AfterAsync(7);
        await _scene.AfterAsync(7);
        Assert.Single(_scene.Posted);
        _scene.Study(TestMember.Jisu, 21);
        await _scene.AfterAsync(7);
        Assert.Equal(2, _scene.Posted.Count);
        Assert.Equal(4, _scene.Count("select count(*) from digest_post"));
    }

    [Fact]
    public async Task A_crash_between_send_and_mark_posts_nothing_twice()
    {
        await _scene.SetUpAsync();
        _scene.Study(TestMember.Jisu, 0);
        _scene.Slice.Discord.LoseNextAnswer();
        await _scene.AfterAsync(7);
        // Long after Discord forgot the nonce, and others talked on.
        _scene.Slice.Discord.Chat(Slice.Channel, 120);
        foreach (var message in _scene.Slice.Discord.Messages)
            message.Remove("nonce");
        await _scene.AfterAsync(0.1);
        Assert.Single(_scene.Posted);
        Assert.Equal(1, _scene.Count("select count(*) from digest_post where state = 'sent' and attempts = 2"));
    }

    [Fact]
    public async Task A_closed_channel_is_told_to_staff_once_and_the_digest_comes_when_it_opens_within_the_day()
    {
        await _scene.SetUpAsync();
        _scene.Study(TestMember.Jisu, 0);
        _scene.Slice.Discord.RefuseWhere = request => request.Path == "channels/901/messages" ? (HttpStatusCode.Forbidden, 50013) : null;
        await _scene.AfterAsync(7);
        await _scene.AfterAsync(0.2);
        Assert.Equal(1, _scene.Count("select count(*) from staff_notice where kind = 'digest.trouble' and state = 'pending'"));
        _scene.Slice.Discord.RefuseWhere = null;
        await _scene.AfterAsync(0.2);
        Assert.Single(_scene.Posted);
    }

    [Fact]
    public async Task One_that_is_still_tried_follows_the_digest_to_its_new_channel()
    {
        await _scene.SetUpAsync();
        _scene.Study(TestMember.Jisu, 0);
        _scene.Slice.Discord.RefuseWhere = request => request.Path == "channels/901/messages" ? (HttpStatusCode.Forbidden, 50013) : null;
        await _scene.AfterAsync(7);
        await _scene.Slice.Command("digest on", TestMember.Organiser, ("channel", new StudyBot.Discord.Model.Snowflake(902)));
        await _scene.RunAsync();

        Assert.Equal(902, _scene.Count("select channel_id from digest_post where state = 'sent'"));
    }

    [Fact]
    public async Task The_same_again_is_no_deed_for_the_log()
    {
        await _scene.SetUpAsync();
        var deeds = _scene.Count("select count(*) from staff_action");

        await OnAsync();
        Assert.Equal(deeds, _scene.Count("select count(*) from staff_action"));
        await OnAsync(("time", "10:30"));
        Assert.Equal(deeds + 1, _scene.Count("select count(*) from staff_action"));
        await _scene.Slice.Command("digest off", TestMember.Organiser);
        await OnAsync();
        Assert.Equal(deeds + 3, _scene.Count("select count(*) from staff_action"));
    }

    [Fact]
    public async Task One_that_is_still_tried_does_not_come_once_the_digest_is_off()
    {
        await _scene.SetUpAsync();
        _scene.Study(TestMember.Jisu, 0);
        _scene.Slice.Discord.RefuseWhere = request => request.Path == "channels/901/messages" ? (HttpStatusCode.Forbidden, 50013) : null;
        await _scene.AfterAsync(7);
        await _scene.Slice.Command("digest off", TestMember.Organiser);
        _scene.Slice.Discord.RefuseWhere = null;
        await _scene.AfterAsync(0.2);

        Assert.Empty(_scene.Posted);
    }

    [Fact]
    public async Task What_is_more_than_a_day_late_is_missed_and_only_the_last_week_is_news()
    {
        await _scene.SetUpAsync();
        _scene.Study(TestMember.Jisu, 0);
        _scene.Study(TestMember.Jisu, 8);
        await _scene.AfterAsync(9);
        Assert.Empty(_scene.Posted);
        Assert.Equal(1, _scene.Count("select count(*) from digest_post where state = 'missed'"));
        await _scene.AfterAsync(5.5);
        Assert.Contains("3월 9일–3월 15일", _scene.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_staff_switch_and_each_mistake_has_its_sentence()
    {
        foreach (var command in new[] { "digest on", "digest off", "digest preview" })
            Assert.Contains("운영진만", (await _scene.Slice.Command(command, TestMember.Jisu)).Text(), StringComparison.Ordinal);
        Assert.Contains("읽을 수 없어요", await OnAsync(("time", "아침")), StringComparison.Ordinal);
        Assert.Contains("04:00", await OnAsync(("time", "3:00")), StringComparison.Ordinal);
        SetupScene.Refuse(_scene.Slice, 905);
        Assert.Contains("올릴 수 없어요", await OnAsync(("channel", new Discord.Model.Snowflake(905))), StringComparison.Ordinal);
        Assert.Contains("권한이 필요해요", await OnAsync(("channel", new Discord.Model.Snowflake(906))), StringComparison.Ordinal);
        Assert.Equal(0, _scene.Count("select count(*) from digest_plan"));

        Assert.Contains("<#901>", await OnAsync(("channel", Slice.Channel)), StringComparison.Ordinal);
        Assert.Contains("전할 소식이 없어요", await _scene.PreviewAsync(), StringComparison.Ordinal);
        Assert.Contains("no weekly digest any more", (await _scene.Slice.Command("digest off", TestMember.Organiser with { Locale = "en-US" })).Text(), StringComparison.Ordinal);
        await _scene.AfterAsync(7);
        Assert.Empty(_scene.Posted);
        Assert.Equal(2, _scene.Count("select count(*) from staff_action where action like 'digest.%'"));
    }

    [Fact]
    public async Task Everyone_sees_only_their_own_week()
    {
        await _scene.SetUpAsync();
        _scene.Study(TestMember.Emma, -7, 60);
        _scene.Study(TestMember.Emma, 0, 90);
        await _scene.AfterAsync(7);
        Assert.Equal(
            "📊 You studied on **1 day** that week. 1 h 30 min · 0 answers · 0 reviews\n-# In the four weeks before it was 1 day and 1 h a week on average.",
            await _scene.OwnWeekAsync(TestMember.Emma));
        Assert.Contains("기록이 없어요", await _scene.OwnWeekAsync(TestMember.Jisu), StringComparison.Ordinal);
        Assert.Contains("찾을 수 없어요", await _scene.OwnWeekAsync(TestMember.Jisu, "digest:mine:99"), StringComparison.Ordinal);
        _scene.Slice.In = new(950);
        Assert.Contains("찾을 수 없어요", await _scene.OwnWeekAsync(TestMember.Jisu, "digest:mine:1"), StringComparison.Ordinal);
    }

    /// <summary>Weeks are found by their dates, and each of what is looked up by its key, however long the history.</summary>
    [Fact]
    public async Task Nothing_that_grows_is_read_as_a_whole()
    {
        await _scene.SetUpAsync();
        _scene.Study(TestMember.Jisu, -20);
        _scene.Study(TestMember.Jisu, 2, 200);
        var log = new StatementLog(_scene.Slice.Database);
        await _scene.AfterAsync(7);
        await _scene.OwnWeekAsync(TestMember.Jisu);
        string[] growing = ["study_day", "study_event", "board_member", "milestone_reach", "streak"];
        var steps = log.Steps().Where(step => growing.Any(table => step.Detail.Contains($" {table} ", StringComparison.Ordinal))).ToList();

        Assert.Contains(steps, step => step.Detail.Contains("study_day", StringComparison.Ordinal));
        Assert.Empty(steps.Where(step => step.Detail.StartsWith("SCAN", StringComparison.Ordinal) || step.Detail.EndsWith("(guild_id=?)", StringComparison.Ordinal))
            .Select(step => $"{step.Detail}: {step.Statement}"));
    }

    private async Task<string> OnAsync(params (string Name, object Value)[] options) =>
        (await _scene.Slice.Command("digest on", TestMember.Organiser, options)).Text();

    /// <summary>The digest of the week before, had there been one.</summary>
    private Task<string> EarlierAsync()
    {
        var week = _scene.Slice.Get<StudyBot.Features.Digests.Weeks.WeekReader>().Of(Slice.Guild, DigestScene.Monday.PlusWeeks(-1))!;
        var view = StudyBot.Features.Digests.Posting.DigestView.Of(week, StudyBot.Words.Language.Korean, button: null);
        return Task.FromResult(string.Join('\n', view.Embeds![0].Fields!.Select(field => field.Value)));
    }
}
