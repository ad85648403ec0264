using System.Text.Json;
using StudyBot.Discord.Model;
using StudyBot.Features.Privacy;
using StudyBot.Tests.Features.Answers;
using static StudyBot.Tests.Features.Privacy.PrivacyScene;

namespace StudyBot.Tests.Features.Privacy;

public sealed class PrivacyTests
{
    [Fact]
    public async Task It_shows_what_is_stored_why_and_how_long_to_the_member_alone()
    {
        using var scene = await FullAsync();

        var korean = await scene.Open(Jisu);
        var english = await scene.Open(JisuInEnglish);
        var nobody = await scene.Open(new TestMember(5555));

        Assert.True(korean.IsPrivate());
        Assert.Contains("**공부 기록** — 기록 3건 · 메모나 링크 1개 · 2일 (3월 2일 ~ 3월 3일)\n-# 어느 날 무엇을 공부했는지", korean.Text(), StringComparison.Ordinal);
        Assert.Contains("**질문에 쓴 답** — 답 1개 (3월 3일)", korean.Text(), StringComparison.Ordinal);
        Assert.Contains("30일 뒤에 모두 지워요", korean.Text(), StringComparison.Ordinal);
        Assert.Contains("**Requests to be excused** — 1 request (March 3)\n-# So that no streak breaks on those days. Only staff see the reason.", english.Text(), StringComparison.Ordinal);
        Assert.Contains("남아 있는 기록이 없어요.", nobody.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(Reason, korean.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_one_confirmation_nothing_of_the_member_is_anywhere()
    {
        using var scene = await FullAsync();
        Assert.InRange(scene.Traces(Note, Answer, Reason).Count, 19, 100);

        var asked = await scene.Slice.Press($"privacy:delete:{Jisu.Id}", Jisu, AnswerScene.Private);
        var gone = await scene.Slice.Press(asked.Button("모두 지우기"), Jisu, AnswerScene.Private);
        var again = await scene.Slice.Press(asked.Button("모두 지우기"), Jisu, AnswerScene.Private);

        Assert.Contains("되돌릴 수 없어요", asked.Text(), StringComparison.Ordinal);
        Assert.StartsWith("🧹 이 서버의 내 기록", gone.Text(), StringComparison.Ordinal);
        Assert.Contains("이미 모두 지웠어요", again.Text(), StringComparison.Ordinal);
        Assert.Empty(scene.Traces(Note, Answer, Reason, "격리 수준", "jisu", "봇이 느렸어요"));
        // Others keep what is theirs.
        Assert.Contains("민호의 메모", (await scene.Export(TestMember.Minho))["json"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_holds_everything_in_both_forms_and_no_word_of_others()
    {
        using var scene = await FullAsync();

        var files = await scene.Export(Jisu);

        Assert.Equal(["json", "md"], files.Keys.Order());
        Assert.Contains("- 공부한 날 2026-03-03 · 기록한 때 2026-03-03 09:00 · 분 50 · 메모 오늘은 트랜잭션을 다시 봤다", files["md"], StringComparison.Ordinal);
        Assert.Contains("- question `q15` Question 15 · text 격리 수준은 넷이에요 · answered 2026-03-03 09:00", (await scene.Export(JisuInEnglish))["md"], StringComparison.Ordinal);
        foreach (var word in new[] { Note, Answer, Reason, "https://example.com/jisu", "격리 수준 정리하기" })
            Assert.All(files.Values, file => Assert.Contains(word, file, StringComparison.Ordinal));
        foreach (var word in new[] { PeerReviews.PeerScene.Comment, "민호", "Emma", "\"102\"", "\"100\"" })
            Assert.All(files.Values, file => Assert.DoesNotContain(word, file, StringComparison.Ordinal));
        using var json = JsonDocument.Parse(files["json"]);
        Assert.Equal($"{Jisu.Id}", json.RootElement.GetProperty("user_id").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("tables").GetProperty("peer_review_received")[0].GetProperty("evidence").GetInt32());
    }

    [Fact]
    public async Task Somebody_elses_button_and_a_late_one_do_nothing()
    {
        using var scene = await FullAsync();
        var asked = await scene.Slice.Press($"privacy:delete:{Jisu.Id}", Jisu, AnswerScene.Private);
        var confirm = asked.Button("모두 지우기");
        var before = scene.Traces().Count;

        foreach (var id in new[] { confirm, $"privacy:delete:{Jisu.Id}", $"privacy:export:{Jisu.Id}", $"privacy:hide:{Jisu.Id}:hide", $"privacy:home:{Jisu.Id}", "privacy:confirm" })
            Assert.Equal("내 기록이 아니에요. `/privacy`를 보내면 내 것을 볼 수 있어요.", (await scene.Slice.Press(id, TestMember.Minho, AnswerScene.Private)).Text());
        foreach (var forged in new[] { "", ":x", ":99999999999999", ":-5" })
            Assert.Contains("모두 지울까요", (await scene.Slice.Press($"privacy:confirm:{Jisu.Id}{forged}", Jisu, AnswerScene.Private)).Text(), StringComparison.Ordinal);
        scene.Slice.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Contains("모두 지울까요", (await scene.Slice.Press(confirm, Jisu, AnswerScene.Private)).Text(), StringComparison.Ordinal);
        Assert.Equal(before, scene.Traces().Count);
    }

    [Fact]
    public async Task Another_guild_keeps_its_own()
    {
        using var scene = await FullAsync();
        scene.Slice.In = new(950);
        await scene.Slice.Command("checkin", Jisu, ("minutes", 10L), ("note", "다른 서버의 메모"));
        scene.Slice.In = Slice.Guild;

        await scene.Delete(Jisu);

        scene.Slice.In = new(950);
        Assert.Contains("기록 1건 · 메모나 링크 1개", (await scene.Open(Jisu)).Text(), StringComparison.Ordinal);
        scene.Slice.In = Slice.Guild;
        Assert.Contains("Nothing is stored.", (await scene.Open(JisuInEnglish)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_hides_is_seen_on_boards_by_themselves_alone()
    {
        using var scene = await FullAsync();

        var hidden = await scene.Slice.Press((await scene.Open(Jisu)).Button("다른 사람에게 숨기기"), Jisu, AnswerScene.Private);
        Assert.Contains("나만 볼 수 있어요", hidden.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain($"{Jisu.Id}", (await scene.Slice.Command("leaderboard", TestMember.Minho)).Text(), StringComparison.Ordinal);

        await scene.Slice.Press(hidden.Button("다시 보이기"), Jisu, AnswerScene.Private);
        Assert.Contains($"{Jisu.Id}", (await scene.Slice.Command("leaderboard", TestMember.Minho)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_too_large_is_packed_and_what_stays_too_large_is_not_sent()
    {
        FileUpload[] files = [new("a.md", new byte[3000]), new("a.json", new byte[3000])];
        var random = new byte[3000];
        new Random(1).NextBytes(random);

        Assert.Equal(files, PrivacyExportButton.Fit(files, "a.zip", 6000));
        Assert.Equal("a.zip", Assert.Single(PrivacyExportButton.Fit(files, "a.zip", 5999)).Name);
        Assert.Empty(PrivacyExportButton.Fit([new("a.md", random)], "a.zip", 2000));
    }
}
