using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;

namespace StudyBot.Tests.Features.Advice;

public sealed class AdviceCommandTests
{
    [Fact]
    public async Task Advice_comes_privately_in_the_members_language_with_its_source_and_topics()
    {
        using var slice = new Slice();

        var korean = await slice.Command("advice", TestMember.Jisu, ("search", "연봉 협상"));
        var english = await slice.Command("advice", TestMember.Emma, ("search", "연봉 협상"));

        var item = slice.Item("pay-negotiate-after-the-offer-with-reasons");
        Assert.True(korean.IsPrivate());
        Assert.Equal(
            $"""

            🔎 ‘연봉 협상’ 검색 결과 {slice.Count(korean)}개 중 1번째
            {item.Text.Korean.Title}
            {item.Text.Korean.Body}
            연봉과 오퍼 · 채용 과정
            출처: {item.Source.Document.Name.Korean}, {item.Source.Section.Korean}
            """,
            korean.Text());
        Assert.Contains($"\n{item.Text.English.Title}\n{item.Text.English.Body}\nPay and offers", english.Text(), StringComparison.Ordinal);
        Assert.Equal(["다음 결과", "저장", "여기에 공유", "English"], korean.Labels());
        Assert.Equal(["Next match", "Save", "Share here", "한국어"], english.Labels());
    }

    [Fact]
    public async Task Everything_is_shown_once_before_anything_comes_again_and_then_the_oldest()
    {
        using var slice = new Slice();
        var all = slice.Get<ContentLibrary>().AdviceOn("resume").Select(item => item.Id).ToList();

        var seen = new List<string>();
        for (var i = 0; i < all.Count; i++)
        {
            slice.Clock.Advance(TimeSpan.FromMinutes(1));
            seen.Add(slice.IdOf(await slice.Command("advice", TestMember.Jisu, ("topic", "resume"))));
        }

        slice.Clock.Advance(TimeSpan.FromMinutes(1));
        var again = slice.IdOf(await slice.Command("advice", TestMember.Jisu, ("topic", "resume")));

        Assert.Equal(all.Order(), seen.Order());
        Assert.NotEqual(all, seen);
        Assert.Equal(seen[0], again);
    }

    [Fact]
    public async Task Another_walks_on_through_the_unseen_of_the_topic_after_a_restart_too()
    {
        var folder = Directory.CreateTempSubdirectory("studybot-advice-").FullName;
        string first, another;
        using (var before = new Slice(folder))
        {
            var reply = await before.Command("advice", TestMember.Jisu, ("topic", "이력서"));
            (first, another) = (before.IdOf(reply), reply.Button("다른 조언"));
        }

        using (var after = new Slice(folder))
        {
            var next = await after.Press(another, TestMember.Jisu);

            Assert.IsType<UpdateMessage>(next);
            Assert.NotEqual(first, after.IdOf(next));
            Assert.Contains(after.Item(after.IdOf(next)).Topics, topic => topic.Id == "resume");
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_search_is_walked_from_best_to_last_and_begins_anew()
    {
        using var slice = new Slice();
        var reply = await slice.Command("advice", TestMember.Jisu, ("search", "연봉: 협상!"));
        var count = slice.Count(reply);
        var walked = new List<string> { slice.IdOf(reply) };

        for (var i = 1; i < count; i++)
        {
            reply = await slice.Press(reply.Button("다음 결과"), TestMember.Jisu);
            walked.Add(slice.IdOf(reply));
        }

        Assert.True(count > 2);
        Assert.Equal(count, walked.Distinct().Count());
        reply = await slice.Press(reply.Button("처음 결과로"), TestMember.Jisu);
        Assert.Equal(walked[0], slice.IdOf(reply));
    }

    [Fact]
    public async Task Topic_and_search_together_narrow_each_other()
    {
        using var slice = new Slice();

        var reply = await slice.Command("advice", TestMember.Jisu, ("topic", "resume"), ("search", "면접"));

        Assert.Contains(slice.Item(slice.IdOf(reply)).Topics, topic => topic.Id == "resume");
    }

    [Fact]
    public async Task The_other_language_is_a_button_away_and_stays()
    {
        using var slice = new Slice();
        var korean = await slice.Command("advice", TestMember.Jisu, ("search", "연봉"));

        var english = await slice.Press(korean.Button("English"), TestMember.Jisu);
        var next = await slice.Press(english.Button("Next match"), TestMember.Jisu);

        var item = slice.Item(slice.IdOf(korean));
        Assert.Contains($"{item.Text.English.Title}\n{item.Text.English.Body}", english.Text(), StringComparison.Ordinal);
        Assert.Contains(slice.Item(slice.IdOf(next)).Text.English.Body, next.Text(), StringComparison.Ordinal);
        Assert.Equal(["Next match", "Save", "Share here", "한국어"], next.Labels());
    }

    [Fact]
    public async Task No_match_says_what_to_try_and_offers_near_topics()
    {
        using var slice = new Slice();

        var korean = await slice.Command("advice", TestMember.Jisu, ("search", "양자역학`"));
        var english = await slice.Command("advice", TestMember.Emma, ("search", "🙂"));

        Assert.Equal("`양자역학`에 맞는 조언을 찾지 못했어요. 더 짧은 낱말로 다시 찾아보거나, 아래 주제를 눌러 보세요.", korean.Text());
        Assert.Equal("Nothing matches `🙂`. Try another word, or press one of these topics.", english.Text());
        var opened = await slice.Press(korean.Button("데이터 직군"), TestMember.Jisu);
        Assert.Contains(slice.Item(slice.IdOf(opened)).Topics, topic => topic.Id == "data-jobs");
    }

    [Theory]
    [InlineData("뷁", "`뷁`에 맞는 조언을 찾지 못했어요. 다른 낱말로")]
    [InlineData("👩\u200D💻", "`👩\u200D💻`에 맞는 조언을 찾지 못했어요. 다른 낱말로")]
    [InlineData("\u200B\u200D", "`…`에 맞는 조언을 찾지 못했어요. 다른 낱말로")]
    [InlineData("양자역학", "`양자역학`에 맞는 조언을 찾지 못했어요. 더 짧은 낱말로")]
    public async Task A_shorter_word_is_asked_for_only_where_there_can_be_one(string typed, string beginning)
    {
        using var slice = new Slice();

        var reply = await slice.Command("advice", TestMember.Jisu, ("search", typed));

        Assert.StartsWith(beginning, reply.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_only_other_topics_hold_is_counted_and_a_button_away()
    {
        using var slice = new Slice();
        var everywhere = await slice.Command("advice", TestMember.Jisu, ("search", "연봉"));
        var matches = slice.Count(everywhere);

        var korean = await slice.Command("advice", TestMember.Jisu, ("search", "연봉"), ("topic", "이력서"));
        var english = await slice.Command("advice", TestMember.Emma, ("search", "연봉"), ("topic", "resume"));
        var opened = await slice.Press(korean.Button("모든 주제에서 찾기"), TestMember.Jisu);

        Assert.Equal($"**이력서** 주제에는 `연봉`에 맞는 조언이 없어요. 다른 주제에는 {matches}개 있어요.", korean.Text());
        Assert.EndsWith($" matches `연봉`. There are {matches} matches in other topics.", english.Text(), StringComparison.Ordinal);
        Assert.Equal(["Search all topics"], english.Labels());
        Assert.Equal(everywhere.Text(), opened.Text());
    }

    [Fact]
    public async Task An_unknown_topic_offers_the_nearest_ones()
    {
        using var slice = new Slice();

        var korean = await slice.Command("advice", TestMember.Jisu, ("topic", "연봉"));
        var english = await slice.Command("advice", TestMember.Emma, ("topic", "salary"));

        Assert.Equal("`연봉`은 없는 주제예요. 낱말로 찾으려면 `search`에 적고, 아니면 아래 주제를 눌러 보세요.", korean.Text());
        Assert.Equal("연봉과 오퍼", korean.Labels()[0]);
        Assert.Equal("There is no topic `salary`. To look for words, put them in `search`; or press one of these topics.", english.Text());
        Assert.Equal("Pay and offers", english.Labels()[0]);
    }

    [Theory]
    [InlineData("", 20, "data-jobs")]
    [InlineData("이력", 1, "resume")]
    [InlineData("resu", 1, "resume")]
    [InlineData("RÉSU", 1, "resume")]
    [InlineData("면접", 2, "behavioral-interview")]
    [InlineData("first-90", 1, "first-90-days")]
    [InlineData("양자", 0, null)]
    public async Task Topics_are_suggested_by_either_name_or_id(string typed, int count, string? first)
    {
        using var slice = new Slice();

        var choices = await slice.Suggest("advice", "topic", typed, TestMember.Jisu);

        Assert.Equal(count, choices.Count);
        Assert.Equal(first, choices is [] ? null : choices[0].Value);
    }

    [Theory]
    [InlineData("advice:next:00000000:k::")]
    [InlineData("advice:next:xx:k::")]
    [InlineData("advice:save")]
    [InlineData("advice:save:{key}:z::")]
    [InlineData("advice:save:{key}:kx::")]
    [InlineData("advice:save:{key}:k:no-such-topic:")]
    [InlineData("advice:share:{key}:k::a:b:c")]
    [InlineData("advice:saved:one:ks::")]
    [InlineData("advice:open::k::")]
    public async Task A_forged_button_is_answered_kindly_and_changes_nothing(string customId)
    {
        using var slice = new Slice();
        customId = customId.Replace("{key}", ContentKey.Of("resume-fits-two-pages"), StringComparison.Ordinal);

        var korean = await slice.Press(customId, TestMember.Jisu);
        var english = await slice.Press(customId, TestMember.Emma);

        Assert.True(korean.IsPrivate());
        Assert.Equal("이 조언은 이제 없어요. `/advice`를 보내면 다른 조언을 볼 수 있어요.", korean.Text());
        Assert.Equal("This advice is no longer here. Send `/advice` for another one.", english.Text());
        Assert.Equal(0, slice.Rows("advice_saved"));
        Assert.Empty(slice.Discord.Requests);
    }

    [Fact]
    public async Task It_works_in_direct_messages_without_a_channel_to_share_in()
    {
        using var slice = new Slice { InDirectMessages = true };

        var reply = await slice.Command("advice", TestMember.Jisu);
        var forged = await slice.Press(reply.Button("저장").Replace(":save:", ":share:", StringComparison.Ordinal), TestMember.Jisu);

        Assert.Equal(["다른 조언", "저장", "English"], reply.Labels());
        Assert.StartsWith("여기에는 함께 볼 사람이 없어요.", forged.Text(), StringComparison.Ordinal);
        Assert.Empty(slice.Discord.Requests);
    }

    [Fact]
    public async Task The_longest_search_in_the_longest_topic_still_fits_every_button()
    {
        using var slice = new Slice();
        var topic = slice.Get<ContentLibrary>().AdviceTopics.MaxBy(known => known.Id.Length)!;

        var typed = "면접 " + new string('면', 60);
        var reply = await slice.Command("advice", TestMember.Jisu, ("topic", topic.Id), ("search", "면접 면접 면접 면접 면접 면접 면접 면접 면접 면접 면접 면접 면접 면접 면접 면접 면접"));
        var tooLong = await slice.Command("advice", TestMember.Jisu, ("search", typed));

        Assert.All(reply.Components().OfType<Button>(), button => Assert.InRange(button.CustomId.Value.Length, 1, 100));
        Assert.Contains("검색 결과", tooLong.Text(), StringComparison.Ordinal);
    }
}
