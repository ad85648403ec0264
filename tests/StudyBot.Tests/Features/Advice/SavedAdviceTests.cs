using StudyBot.Content;
using StudyBot.Discord.Interactions;

namespace StudyBot.Tests.Features.Advice;

public sealed class SavedAdviceTests
{
    private const string OpenOne = "열어 볼 조언을 골라요";
    private const string RemoveSome = "목록에서 뺄 조언을 골라요";

    [Fact]
    public async Task Saving_twice_keeps_once_and_the_button_shows_it()
    {
        using var slice = new Slice();
        var reply = await slice.Command("advice", TestMember.Jisu, ("search", "연봉"));

        var saved = await slice.Press(reply.Button("저장"), TestMember.Jisu);
        await slice.Press(reply.Button("저장"), TestMember.Jisu);

        Assert.Equal(1, slice.Rows("advice_saved"));
        Assert.Equal(["다음 결과", "저장됨", "여기에 공유", "English"], saved.Labels());
        Assert.Equal(slice.IdOf(reply), slice.IdOf(saved));

        var unsaved = await slice.Press(saved.Button("저장됨"), TestMember.Jisu);
        Assert.Contains("저장", unsaved.Labels());
        Assert.Equal(0, slice.Rows("advice_saved"));
    }

    [Fact]
    public async Task What_is_saved_belongs_to_the_member_wherever_they_are()
    {
        using var slice = new Slice();
        await Save(slice, "resume-fits-two-pages");
        slice.InDirectMessages = true;

        var own = await slice.Command("advice", TestMember.Jisu, ("saved", true));
        var others = await slice.Command("advice", TestMember.Minho, ("saved", true));

        Assert.Equal("\n⭐ 저장한 조언 1개\n`1` **이력서는 한두 장, 읽는 사람 눈으로** · 이력서", own.Text());
        Assert.Equal("아직 저장한 조언이 없어요. `/advice`로 조언을 열고 **저장**을 눌러 보세요.", others.Text());
    }

    [Fact]
    public async Task A_search_through_the_list_names_the_words_that_stand_nowhere()
    {
        using var slice = new Slice();
        await Save(slice, "resume-fits-two-pages");

        var some = await slice.Command("advice", TestMember.Jisu, ("saved", true), ("search", "이력서 하스켈"));
        var all = await slice.Command("advice", TestMember.Jisu, ("saved", true), ("search", "이력서"));

        Assert.StartsWith("🔎 ‘하스켈’은 없어서 ‘이력서’로 찾았어요.\n⭐", some.Text(), StringComparison.Ordinal);
        Assert.StartsWith("\n⭐", all.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_has_pages_of_ten_newest_first()
    {
        using var slice = new Slice();
        var ids = slice.Get<ContentLibrary>().Advice.Take(12).Select(item => item.Id).ToList();
        foreach (var id in ids)
            await Save(slice, id);

        var first = await slice.Command("advice", TestMember.Jisu, ("saved", true));
        var second = await slice.Press(first.Button("다음"), TestMember.Jisu);
        var beyond = await slice.Press(first.Button("다음").Replace(":1:", ":2147483647:", StringComparison.Ordinal), TestMember.Jisu);

        Assert.Equal(Enumerable.Reverse(ids).Take(10), first.Select(OpenOne).Options.Select(option => option.Value));
        Assert.Equal(Enumerable.Reverse(ids).Skip(10), second.Select(OpenOne).Options.Select(option => option.Value));
        Assert.EndsWith("2 / 2쪽", second.Text(), StringComparison.Ordinal);
        Assert.Equal(second.Text(), beyond.Text());
    }

    [Fact]
    public async Task One_is_opened_from_the_list_and_the_way_leads_back_to_its_page()
    {
        using var slice = new Slice();
        foreach (var item in slice.Get<ContentLibrary>().Advice.Take(12))
            await Save(slice, item.Id);
        var list = await slice.Command("advice", TestMember.Jisu, ("saved", true));
        list = await slice.Press(list.Button("다음"), TestMember.Jisu);
        var select = list.Select(OpenOne);

        var opened = await slice.Press(select.CustomId.Value, TestMember.Jisu, select.Options[1].Value);
        var back = await slice.Press(opened.Button("저장한 목록"), TestMember.Jisu);

        Assert.Equal(select.Options[1].Value, slice.IdOf(opened));
        Assert.Contains("저장됨", opened.Labels());
        Assert.Equal(list.Text(), back.Text());
    }

    [Fact]
    public async Task Several_are_removed_at_once_until_nothing_is_left()
    {
        using var slice = new Slice();
        await Save(slice, "resume-fits-two-pages");
        await Save(slice, "resume-one-line-per-project");
        var list = await slice.Command("advice", TestMember.Jisu, ("saved", true));
        var select = list.Select(RemoveSome);

        var emptied = await slice.Press(select.CustomId.Value, TestMember.Jisu, "resume-fits-two-pages", "resume-one-line-per-project", "forged");

        Assert.Equal("아직 저장한 조언이 없어요. `/advice`로 조언을 열고 **저장**을 눌러 보세요.", emptied.Text());
        Assert.Empty(emptied.Components());
        Assert.Equal(0, slice.Rows("advice_saved"));
    }

    [Fact]
    public async Task A_topic_or_search_narrows_the_list()
    {
        using var slice = new Slice();
        await Save(slice, "resume-fits-two-pages");
        await Save(slice, "pay-first-salary-carries-forward");

        var topic = await slice.Command("advice", TestMember.Jisu, ("saved", true), ("topic", "resume"));
        var search = await slice.Command("advice", TestMember.Jisu, ("saved", true), ("search", "연봉"));
        var nothing = await slice.Command("advice", TestMember.Jisu with { Locale = "en-US" }, ("saved", true), ("search", "lunch"));

        Assert.Equal(["resume-fits-two-pages"], topic.Select(OpenOne).Options.Select(option => option.Value));
        Assert.Equal(["pay-first-salary-carries-forward"], search.Select(OpenOne).Options.Select(option => option.Value));
        Assert.Equal("Nothing you saved matches that. Send `/advice saved:True` alone to see all of it.", nothing.Text());
    }

    [Theory]
    [InlineData("search", "lunch")]
    [InlineData("search", "🙂")]
    [InlineData("topic", "resume")]
    public async Task Who_saved_nothing_is_told_so_whatever_they_look_for(string option, string value)
    {
        using var slice = new Slice();

        var reply = await slice.Command("advice", TestMember.Emma, ("saved", true), (option, value));

        Assert.Equal("You have not saved anything yet. Open some advice with `/advice` and press **Save**.", reply.Text());
    }

    [Theory]
    [InlineData()]
    [InlineData("no-such-advice")]
    [InlineData("resume-fits-two-pages", "resume-one-line-per-project")]
    public async Task Forged_choices_are_answered_kindly(params string[] values)
    {
        using var slice = new Slice();

        var reply = await slice.Press("advice:pick:0:ks::", TestMember.Emma, values);

        Assert.Equal("This advice is no longer here. Send `/advice` for another one.", reply.Text());
    }

    private static async Task<InteractionResponse> Save(Slice slice, string id)
    {
        slice.Clock.Advance(TimeSpan.FromSeconds(1));
        return await slice.Press($"advice:save:{ContentKey.Of(id)}:k::", TestMember.Jisu);
    }
}
