using System.Net;
using System.Text;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Calendar.Endings;
using StudyBot.Study;
using StudyBot.Tests.Features.Staff;
using StudyBot.Tests.Storage;

namespace StudyBot.Tests.Features.Calendar.Endings;

/// <summary>The cohort runs from February 16 to March 1 unless a test says otherwise; it is March 2.</summary>
public sealed class CohortEndTests : IDisposable
{
    private readonly BriefScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task A_preview_with_counts_then_one_press_and_each_member_gets_their_own_files()
    {
        await BeginAsync();
        _scene.Study(TestMember.Jisu, -14, -2, -1);
        _scene.Study(TestMember.Minho, -3);
        // Before the cohort, and so nothing of it.
        _scene.Study(new TestMember(120), -20);

        var preview = await _scene.Slice.Command("staff cohort-end", TestMember.Organiser);
        Assert.True(preview.IsPrivate());
        Assert.Contains("🎓 기수 마무리 · 2월 16일 ~ 3월 1일", preview.Text(), StringComparison.Ordinal);
        Assert.Contains("기록이 있는 멤버 **2명**이", preview.Text(), StringComparison.Ordinal);
        Assert.Contains("공부한 날 **4일** · 2시간 ·", preview.Text(), StringComparison.Ordinal);
        var ended = await _scene.PressAsync(preview.Button("2명에게 보내고 마무리하기"));
        Assert.Contains("기수를 마무리했어요", ended.Text(), StringComparison.Ordinal);
        Assert.Equal(["cohort-2026-02-16.md", "cohort-2026-02-16.json"], Files(ended).Select(file => file.Name));

        await WorkAsync();
        Assert.Equal(2, _scene.Letters.Count);
        Assert.All(_scene.Letters, letter => Assert.StartsWith("🎓 **스터디** 기수가 끝났어요. 2월 16일 ~ 3월 1일 동안", letter, StringComparison.Ordinal));
        Assert.Contains("멤버 2명 가운데 보냄 **2명**", (await _scene.Slice.Command("staff cohort-end", TestMember.Organiser)).Text(), StringComparison.Ordinal);
        Assert.Contains(_scene.In("908"), message => ((string?)message["content"])?.Contains("DM을 다 보냈어요", StringComparison.Ordinal) == true);
        Assert.Contains("3월 1일까지의 기수를 마무리했어요", (await _scene.Slice.Command("staff log", TestMember.Organiser)).Text(), StringComparison.Ordinal);
        // The guild rests, and runs stay what they were.
        Assert.Equal(0, _scene.Count("select count(*) from guild_calendar where from_date = '2026-03-03' and (cohort_start is not null or cohort_end <> '2026-03-01')"));
        Assert.Equal(2, _scene.Slice.Get<StudyHistory>().StreakOf(Slice.Guild, TestMember.Jisu.Id)!.CurrentOn(BriefScene.Monday.PlusDays(30)));
    }

    [Fact]
    public async Task The_files_hold_all_that_is_the_members_and_nothing_of_anyone_else()
    {
        await BeginAsync("2026-03-02", "2026-03-31");
        _scene.Slice.Clock.Advance(TimeSpan.FromHours(24));
        await _scene.RunAsync("daily question");
        var slot = _scene.Count("select id from question_slot where state = 'sent'");
        await _scene.Slice.Submit($"question:submit:{slot}", TestMember.Jisu, ("answer", "지수의 | 생각"));
        await _scene.Slice.Submit($"question:submit:{slot}", TestMember.Minho, ("answer", "민호의 생각"));
        await _scene.Slice.Command("checkin", TestMember.Jisu, ("minutes", 45L));

        var own = await _scene.Slice.Command("portfolio", TestMember.Jisu);
        Assert.True(own.IsPrivate());
        var files = Files(own);
        Assert.Equal(["portfolio-2026-03-03.md", "portfolio-2026-03-03.json", "streak-2026.png"], files.Select(file => file.Name));
        var markdown = Encoding.UTF8.GetString(files[0].Content.Span);
        Assert.Contains("지수의 | 생각", markdown, StringComparison.Ordinal);
        Assert.Contains("# 공부 달력\n\n공부한 날 1일 · 모두 45분\n", markdown, StringComparison.Ordinal);
        Assert.Contains("| 2026-03-03 | ✓ | 45 | 1 | 0 |", markdown, StringComparison.Ordinal);
        var json = Encoding.UTF8.GetString(files[1].Content.Span);
        Assert.Contains("\"answer\": \"지수의 | 생각\"", json, StringComparison.Ordinal);
        Assert.Contains("\"minutes\": 45", json, StringComparison.Ordinal);
        Assert.DoesNotContain("민호", markdown + json, StringComparison.Ordinal);
        Assert.StartsWith("# My answers", Encoding.UTF8.GetString(Files(await _scene.Slice.Command("portfolio", TestMember.Jisu with { Locale = "en-US" }))[0].Content.Span), StringComparison.Ordinal);
        Assert.Contains("남긴 기록이 없어요", (await _scene.Slice.Command("portfolio", new TestMember(120))).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_archive_has_sums_and_neither_names_nor_words()
    {
        await BeginAsync("2026-03-02", "2026-03-31");
        _scene.Slice.Clock.Advance(TimeSpan.FromHours(24));
        await _scene.RunAsync("daily question");
        var slot = _scene.Count("select id from question_slot where state = 'sent'");
        foreach (var member in new[] { TestMember.Jisu, TestMember.Minho })
            await _scene.Slice.Submit($"question:submit:{slot}", member, ("answer", "비밀 생각"));
        _scene.Do("update answer set rating = 3 where user_id = 101");
        var preview = await _scene.Slice.Command("staff cohort-end", BriefScene.Coach);
        Assert.Contains("still running. If you end it now, today is its last day.", preview.Text(), StringComparison.Ordinal);
        var ended = await _scene.PressAsync(preview.Button("Send to 2 members and end it"), BriefScene.Coach);
        var archive = await _scene.PressAsync(ended.Button("Get the statistics"), BriefScene.Coach);
        Assert.True(archive.IsPrivate());
        foreach (var files in new[] { Files(ended), Files(archive) })
        {
            var (markdown, json) = (Encoding.UTF8.GetString(files[0].Content.Span), Encoding.UTF8.GetString(files[1].Content.Span));
            Assert.Contains("| 2026-03-02 | 2 | 2 | 0 | 2 | 0 | 0 |", markdown, StringComparison.Ordinal);
            Assert.Contains("| 1 | 2 |", markdown, StringComparison.Ordinal);
            Assert.Matches(@"\| 2026-03-03 \| .+ \| 2 \| 0 \| 0 \| 1 \| 0 \|", markdown);
            Assert.Contains("\"rated_good\": 1", json, StringComparison.Ordinal);
            foreach (var secret in new[] { "101", "102", "비밀", "900" })
                Assert.DoesNotContain(secret, markdown + json, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task It_is_ended_once_whoever_presses_and_a_restart_in_the_middle_doubles_no_letter()
    {
        await BeginAsync();
        for (var number = 111UL; number < 118; number++)
            _scene.Study(new TestMember(number), -3);
        await Task.WhenAll(_scene.PressAsync("cohort:end:2026-02-16"), _scene.PressAsync("cohort:end:2026-02-16", BriefScene.Coach));
        Assert.Contains("Working out who gets something", (await _scene.PressAsync("cohort:end:2026-02-16", BriefScene.Coach)).Text(), StringComparison.Ordinal);
        Assert.Equal(1, _scene.Count("select count(*) from cohort_end"));
        Assert.Equal(1, _scene.Count("select count(*) from staff_action where action = 'calendar.ended'"));

        Assert.True(_scene.Slice.Get<CohortEndStore>().WriteSome(1, most: 3, _scene.Slice.Clock.Now()));
        Assert.Equal(3, _scene.Count("select count(*) from member_letter"));
        await _scene.RunAsync("letters");
        _scene.Restart();
        await WorkAsync();
        Assert.Equal(7, _scene.Letters.Count);
        Assert.Equal(7, _scene.Count("select count(*) from member_letter where state = 'sent'"));
        Assert.Equal(1, _scene.Count("select count(*) from staff_notice where kind = 'cohort.done'"));
        await WorkAsync();
        Assert.Equal(7, _scene.Letters.Count);
    }

    [Fact]
    public async Task Letters_are_paced_and_closed_ones_are_counted_and_fetched_later()
    {
        await BeginAsync();
        foreach (var member in new[] { TestMember.Jisu, TestMember.Minho, TestMember.Emma })
            _scene.Study(member, -3);
        await _scene.Slice.Command("calendar", TestMember.Emma);
        _scene.Slice.Discord.RefuseWhere = request => request.Path == "channels/7100/messages" ? (HttpStatusCode.Forbidden, 50007) : null;
        await _scene.PressAsync("cohort:end:2026-02-16");
        await _scene.RunAsync("cohort ends", "letters");
        Assert.Contains("보내는 중 **2명**\n📪 DM이 닫힌 멤버 **1명**", (await _scene.Slice.Command("staff cohort-end", TestMember.Organiser)).Text(), StringComparison.Ordinal);
        // Those that are due at once go out beside each other, so whose is closed is said by name.
        _scene.Slice.Discord.RefuseWhere = request => request.Path == "users/@me/channels" && (string?)request.Body?["recipient_id"] == "103" ? (HttpStatusCode.Forbidden, 50007) : null;
        await WorkAsync();
        Assert.Contains("보냄 **1명**\n📪 DM이 닫힌 멤버 **2명**", (await _scene.Slice.Command("staff cohort-end", TestMember.Organiser)).Text(), StringComparison.Ordinal);

        var told = await _scene.Slice.Command("question today", TestMember.Emma);
        Assert.Contains("`/portfolio` gets you your answers", told.Text(), StringComparison.Ordinal);
        Assert.Equal(3, Files(await _scene.Slice.Command("portfolio", TestMember.Emma)).Count);
        // The next cohort runs; the one before is a press away, and only one's own.
        _scene.Do("update guild_calendar set cohort_start = '2026-03-03', cohort_end = null where from_date = '2026-03-03'");
        _scene.Slice.Clock.Advance(TimeSpan.FromDays(1));
        var next = await _scene.Slice.Command("portfolio", TestMember.Emma);
        Assert.Contains("nothing on record", next.Text(), StringComparison.Ordinal);
        Assert.Equal(3, Files(await _scene.Slice.Press(next.Button("February 16 – March 1"), TestMember.Emma)).Count);
        _scene.Slice.In = new(950);
        Assert.Contains("cannot be found", (await _scene.Slice.Press("portfolio:of:1", TestMember.Emma)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_the_last_date_has_passed_staff_are_offered_it_once()
    {
        await BeginAsync(last: "2026-03-02");
        await _scene.RunAsync("cohort ends", "staff notices");
        Assert.Empty(_scene.In("908"));
        _scene.Slice.Clock.Advance(TimeSpan.FromHours(20));
        await _scene.RunAsync("cohort ends", "staff notices");
        _scene.Restart();
        await _scene.RunAsync("cohort ends", "staff notices");
        var offer = Assert.Single(_scene.In("908"));
        Assert.Contains("2월 16일 ~ 3월 2일 기수가 끝났어요", (string)offer["content"]!, StringComparison.Ordinal);
        var preview = await _scene.Slice.Press((string)offer["components"]![0]!["components"]![0]!["custom_id"]!, TestMember.Organiser);
        Assert.True(preview.IsPrivate());
        await _scene.PressAsync(preview.Button("마무리하기"));
        await _scene.RunAsync("settled notices");
        Assert.Contains("기수를 마무리했어요", (string)_scene.In("908").First()["content"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cohort_whose_successor_has_its_dates_already_is_ended_and_the_next_stays_as_it_is()
    {
        await BeginAsync();
        _scene.Study(TestMember.Jisu, -3);
        _scene.Do("insert into guild_calendar (guild_id, from_date, study_days, cohort_start, changed_by, changed_at) values (900, '2026-02-28', 127, '2026-03-09', 100, 0)");
        var preview = await _scene.Slice.Command("staff cohort-end", TestMember.Organiser);
        Assert.Contains("2월 16일 ~ 3월 1일", preview.Text(), StringComparison.Ordinal);
        await _scene.PressAsync(preview.Button("1명에게 보내고 마무리하기"));
        await WorkAsync();
        Assert.Single(_scene.Letters);
        Assert.Equal(1, _scene.Count("select count(*) from guild_calendar where cohort_start = '2026-03-09' and from_date = (select max(from_date) from guild_calendar)"));
        Assert.Contains("3월 1일까지의 기수를 마무리했어요", (await _scene.Slice.Command("staff log", TestMember.Organiser)).Text(), StringComparison.Ordinal);
        Assert.Contains("이미 마무리했어요", (await _scene.PressAsync("cohort:end:2026-02-16")).Text(), StringComparison.Ordinal);
    }

    /// <summary>What the cohort did is read by its dates, and members from key to key.</summary>
    [Fact]
    public async Task Nothing_that_grows_is_read_as_a_whole()
    {
        await BeginAsync();
        _scene.Study(TestMember.Jisu, -3);
        var log = new StatementLog(_scene.Slice.Database);
        await _scene.PressAsync((await _scene.Slice.Command("staff cohort-end", TestMember.Organiser)).Button("1명에게 보내고 마무리하기"));
        await WorkAsync();
        await _scene.Slice.Command("portfolio", TestMember.Jisu);

        string[] growing = ["study_day", "study_event", "member_letter", "answer", "peer_review", "peer_request", "peer_assignment", "review_log", "staff_action"];
        var steps = log.Steps().Where(step => growing.Any(table => step.Detail.Contains($" {table} ", StringComparison.Ordinal))).ToList();
        Assert.Contains(steps, step => step.Detail.Contains("member_letter_portfolio (guild_id=? AND subject=?)", StringComparison.Ordinal));
        // Only what waits is in that index.
        Assert.Empty(steps.Where(step => !step.Detail.Contains("member_letter_pending", StringComparison.Ordinal))
            .Where(step => step.Detail.StartsWith("SCAN", StringComparison.Ordinal) || step.Detail.EndsWith("(guild_id=?)", StringComparison.Ordinal))
            .Select(step => $"{step.Detail}: {step.Statement}"));
    }

    [Fact]
    public async Task Only_staff_of_the_guild_and_only_a_cohort_that_has_begun()
    {
        await _scene.SetUpAsync();
        Assert.Contains("진행 중인 기수가 없어요", (await _scene.Slice.Command("staff cohort-end", TestMember.Organiser)).Text(), StringComparison.Ordinal);
        Assert.Contains("No cohort is running", (await _scene.Slice.Command("staff cohort-end", BriefScene.Coach)).Text(), StringComparison.Ordinal);
        await BeginAsync();
        _scene.Study(TestMember.Jisu, -3);
        Assert.Contains("운영진만", (await _scene.Slice.Command("staff cohort-end", TestMember.Jisu)).Text(), StringComparison.Ordinal);
        foreach (var id in new[] { "cohort:end:2026-02-16", "cohort:preview", "cohort:refresh", "cohort:archive:1" })
            Assert.Contains("운영진만", (await _scene.Slice.Press(id, TestMember.Jisu)).Text(), StringComparison.Ordinal);
        foreach (var id in new[] { "cohort:end:2026-02-17", "cohort:end:x", "cohort:end" })
            Assert.Contains("마무리하면 이렇게 돼요", (await _scene.PressAsync(id)).Text(), StringComparison.Ordinal);
        _scene.Slice.In = new(950);
        Assert.Contains("진행 중인 기수가 없어요", (await _scene.PressAsync("cohort:end:2026-02-16")).Text(), StringComparison.Ordinal);
        Assert.Contains("찾을 수 없어요", (await _scene.PressAsync("cohort:archive:1")).Text(), StringComparison.Ordinal);
        Assert.Equal(0, _scene.Count("select count(*) from cohort_end"));
    }

    private static IReadOnlyList<FileUpload> Files(InteractionResponse response) => response is Reply reply ? reply.Message.Files : ((UpdateMessage)response).Message.Files;

    private async Task BeginAsync(string first = "2026-02-16", string last = "2026-03-01")
    {
        await _scene.SetUpAsync();
        _scene.Do($"insert into guild_calendar (guild_id, from_date, study_days, cohort_start, cohort_end, changed_by, changed_at) values (900, '2026-01-01', 127, '{first}', '{last}', 100, 0)");
    }

    /// <summary>Until nothing is due any more.</summary>
    private async Task WorkAsync()
    {
        for (var round = 0; round < 4; round++)
        {
            await _scene.RunAsync("cohort ends", "letters");
            _scene.Slice.Clock.Advance(TimeSpan.FromSeconds(40));
        }

        await _scene.RunAsync("cohort ends", "staff notices");
    }
}
