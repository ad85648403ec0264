using NodaTime;

namespace StudyBot.Tests.Features.Staff;

public sealed class MorningTests : IDisposable
{
    private readonly BriefScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task On_study_days_the_staff_channel_gets_counts_without_names_once_a_date()
    {
        await _scene.SetUpAsync();
        _scene.Study(TestMember.Minho, -2);
        _scene.Do("insert into guild_calendar (guild_id, from_date, study_days, changed_by, changed_at) values (900, '2026-03-03', 123, 100, 0)");
        Assert.Contains("<#908>에 브리핑을 올려요", (await _scene.BriefAsync(options: ("morning", "on"))).Text(), StringComparison.Ordinal);
        Assert.Contains("08:30에 운영진 채널에도 올라가요", (await _scene.BriefAsync()).Text(), StringComparison.Ordinal);

        await _scene.AfterAsync(22);
        Assert.Empty(_scene.Briefs);
        await _scene.AfterAsync(0.5);
        await _scene.AfterAsync(0.5);
        var post = Assert.Single(_scene.Briefs);
        var embed = post["embeds"]![0]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Assert.Contains("공부일 이틀을 연달아 빠진 멤버 **1명**", embed, StringComparison.Ordinal);
        Assert.DoesNotContain("<@", embed, StringComparison.Ordinal);
        Assert.Equal("""{"parse":[]}""", post["allowed_mentions"]!.ToJsonString());
        var open = (string)post["components"]![0]!["components"]![0]!["custom_id"]!;
        Assert.Equal("brief:open:2026-03-03", open);
        Assert.True((await _scene.Slice.Press(open, BriefScene.Coach)).IsPrivate());

        // Wednesday is off by these rules.
        await _scene.AfterAsync(24);
        Assert.Single(_scene.Briefs);
        await _scene.AfterAsync(24);
        Assert.Equal(2, _scene.Briefs.Count);
    }

    [Fact]
    public async Task After_downtime_only_todays_comes_and_none_once_the_day_is_over()
    {
        await _scene.SetUpAsync();
        await _scene.BriefAsync(options: ("morning", "on"));
        // Until Friday, 13:00; then until Sunday, 3:00, when Saturday's day is still open.
        await _scene.AfterAsync(99);
        Assert.Equal("brief:open:2026-03-06", (string)Assert.Single(_scene.Briefs)["components"]![0]!["components"]![0]!["custom_id"]!);
        await _scene.AfterAsync(38);
        Assert.Equal(2, _scene.Briefs.Count);

        _scene.Slice.Discord.RefuseWhere = request => request.Path == "channels/908/messages" ? (System.Net.HttpStatusCode.InternalServerError, 0) : null;
        await _scene.AfterAsync(7);
        _scene.Slice.Discord.RefuseWhere = null;
        await _scene.AfterAsync(22);
        Assert.DoesNotContain(_scene.Briefs, brief => brief.ToJsonString().Contains("brief:open:2026-03-08", StringComparison.Ordinal));
        Assert.Equal(1, _scene.Count("select count(*) from staff_notice where subject = '2026-03-08' and state = 'dropped'"));
    }

    [Fact]
    public async Task A_crash_between_send_and_mark_posts_nothing_twice_however_long_it_lasts()
    {
        await _scene.SetUpAsync();
        await _scene.BriefAsync(options: ("morning", "on"));
        _scene.Slice.Clock.Advance(TimeSpan.FromHours(22.5));
        await _scene.RunAsync("morning briefs");
        // Whether everyone can see the channel is looked at before: four requests that work.
        for (var passed = 0; passed < 4; passed++)
            _scene.Slice.Discord.Next(effect => effect());
        _scene.Slice.Discord.LoseNextAnswer();
        await _scene.RunAsync("staff notices");
        Assert.Equal(1, _scene.Count("select count(*) from staff_notice where kind = 'brief.morning' and state = 'pending' and attempts = 1"));
        Assert.Single(_scene.Briefs);
        _scene.Slice.Discord.Chat(new(908), 120);
        foreach (var message in _scene.Slice.Discord.Messages)
            message.Remove("nonce");

        _scene.Restart();
        await _scene.AfterAsync(5);
        Assert.Single(_scene.Briefs);
        Assert.Equal(1, _scene.Count("select count(*) from staff_notice where kind = 'brief.morning' and state = 'sent' and attempts = 2"));
    }

    [Fact]
    public async Task A_channel_that_everyone_sees_gets_none_and_the_organiser_hears_why()
    {
        await _scene.SetUpAsync();
        await _scene.BriefAsync(options: ("morning", "on"));
        _scene.Slice.Discord.Canned["channels/908"] = """{ "id": "908", "type": 0, "guild_id": "900", "name": "staff" }""";
        await _scene.AfterAsync(22.5);
        Assert.Empty(_scene.In("908"));
        var letter = Assert.Single(_scene.Letters);
        Assert.Contains("운영진 채널 <#908>이 모두에게 보여서", letter, StringComparison.Ordinal);
        Assert.Contains("@everyone의 채널 보기를 끄면", letter, StringComparison.Ordinal);

        await _scene.BriefAsync(options: ("morning", "off"));
        Assert.Contains("모두에게 보여서 브리핑을 올릴 수 없어요", (await _scene.BriefAsync(options: ("morning", "on"))).Text(), StringComparison.Ordinal);
        Assert.Contains("Everyone can see <#908>", (await _scene.BriefAsync(BriefScene.Coach, ("morning", "on"))).Text(), StringComparison.Ordinal);
        await _scene.AfterAsync(24);
        Assert.Single(_scene.Letters);
    }

    [Fact]
    public async Task Each_mistake_has_its_sentence_and_two_of_staff_switch_it_once()
    {
        Assert.Contains("운영진 채널이 없어요", (await _scene.BriefAsync(options: ("morning", "on"))).Text(), StringComparison.Ordinal);
        await _scene.SetUpAsync();
        Assert.Contains("읽을 수 없어요", (await _scene.BriefAsync(options: [("morning", "on"), ("time", "아침")])).Text(), StringComparison.Ordinal);
        Assert.Contains("04:00", (await _scene.BriefAsync(options: ("time", "3:00"))).Text(), StringComparison.Ordinal);
        Assert.Contains("원래 꺼져", (await _scene.BriefAsync(options: ("morning", "off"))).Text(), StringComparison.Ordinal);
        Assert.Contains("<#908>", (await _scene.BriefAsync(options: ("time", "7:00"))).Text(), StringComparison.Ordinal);
        var on = await _scene.PressAsync("brief:morning:on", BriefScene.Coach);
        Assert.Contains("is posted in the staff channel at 07:00", on.Text(), StringComparison.Ordinal);
        await _scene.PressAsync(on.Button("No more in the morning"), BriefScene.Coach);
        await _scene.PressAsync("brief:morning:off");
        Assert.Equal(1, _scene.Count("select count(*) from staff_action where action = 'brief.on'"));
        Assert.Equal(1, _scene.Count("select count(*) from staff_action where action = 'brief.off'"));
        Assert.Contains("공부하는 날 07:00에 운영진 브리핑을 받기로 했어요", (await _scene.Slice.Command("staff log", TestMember.Organiser)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_zone_moves_the_morning()
    {
        await _scene.SetUpAsync();
        await _scene.BriefAsync(options: ("morning", "on"));
        await _scene.Slice.Command("setup", TestMember.Organiser, ("zone", "Europe/Berlin"));
        Assert.Equal(
            Instant.FromUtc(2026, 3, 2, 7, 30).ToUnixTimeMilliseconds(), _scene.Count("select next_due from brief_plan"));
    }
}
