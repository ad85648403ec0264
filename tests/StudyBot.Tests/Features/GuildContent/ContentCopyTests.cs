using StudyBot.Content;
using StudyBot.Content.Own;
using StudyBot.Tests.Content;
using StudyBot.Tests.Features.Advice;

namespace StudyBot.Tests.Features.GuildContent;

public sealed class ContentCopyTests
{
    private const string Resume = "resume-fits-two-pages";
    private const string BigO = "algo-big-o-by-reading";

    [Fact]
    public async Task A_built_in_item_says_why_it_cannot_be_edited_and_offers_a_copy()
    {
        using var slice = new Slice();
        var original = slice.Get<ContentLibrary>().FindAdvice(Resume)!;

        var refused = await slice.Command("content edit", TestMember.Organiser, ("item", Resume));
        var form = (await slice.Press(refused.Button("복사해서 고치기"), TestMember.Organiser)).Form();
        var saved = await slice.Send(form, TestMember.Organiser, ("title", "우리 이력서는 두 쪽"));

        Assert.Contains("기본으로 들어 있는 조언이라 바로 고칠 수는 없어요.", refused.Text(), StringComparison.Ordinal);
        Assert.Equal(original.Text.Korean.Title, form.Value("title"));
        Assert.StartsWith("✅ 고친 조언을 우리 서버의 것으로 저장하고, 기본 조언은 내렸어요.", saved.Text(), StringComparison.Ordinal);
        var library = slice.Get<GuildLibraries>().Of(Slice.Guild);
        Assert.DoesNotContain(library.Advice, advice => advice.Id == Resume);
        var copy = library.FindAdvice("own-1")!;
        Assert.Equal("우리 이력서는 두 쪽", copy.Text.Korean.Title);
        Assert.Equal(original.Text.Korean.Body, copy.Text.Korean.Body);
        Assert.Equal(original.Text.English, copy.Text.English);
        Assert.Equal(2, slice.Rows("staff_action"));
    }

    [Fact]
    public async Task Sending_the_copy_twice_stores_it_once_and_a_wrong_one_retires_nothing()
    {
        using var slice = new Slice();
        var form = (await slice.Press($"content:copy:q:{BigO}", ContentReplies.English)).Form();

        var wrong = await slice.Send(form, ContentReplies.English, ("prompt", "@everyone"));
        var offered = slice.Get<GuildLibraries>().Of(Slice.Guild).Questions.Any(question => question.Id == BigO);
        var again = (await slice.Press(wrong.Button("Open it again as I left it"), ContentReplies.English)).Form();
        await slice.Send(again, ContentReplies.English, ("prompt", "우리 질문은요?"));
        var twice = await slice.Send(again, ContentReplies.English, ("prompt", "우리 질문은요?"));

        Assert.True(offered);
        Assert.StartsWith("⚠️ Not saved yet.", twice.Text(), StringComparison.Ordinal);
        Assert.Equal("우리 질문은요?", ((QuestionEntry)Assert.Single(slice.Items()).Entry).Korean!.Prompt);
        Assert.DoesNotContain(slice.Get<GuildLibraries>().Of(Slice.Guild).Questions, question => question.Id == BigO);
    }

    [Theory]
    [InlineData("content:copy:q:nothing")]
    [InlineData("content:copy:x:algo-big-o-by-reading")]
    [InlineData("content:copy:q:own-1")]
    public async Task Only_what_is_built_in_can_be_copied(string customId)
    {
        using var slice = new Slice();
        slice.Save(slice.Question("배포 순서는요?"));

        Assert.StartsWith("이 서버에 없는 항목이에요.", (await slice.Press(customId, TestMember.Organiser)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_built_in_item_can_be_kept_as_it_is()
    {
        var library = RealContent.Library;

        Assert.All(library.Questions, question => Assert.Empty(QuestionRules.Check(
            new QuestionDraft
            {
                Topic = question.Topic.Id,
                Level = question.Level.ToString(),
                Type = question.Kind.ToString(),
                Korean = QuestionTextDraft.Of(OwnCopy.Of(question).Korean),
                English = QuestionTextDraft.Of(OwnCopy.Of(question).English),
            },
            library).Problems));
        Assert.All(library.Advice, advice => Assert.Empty(AdviceRules.Check(
            new AdviceDraft
            {
                Topic = advice.Topics[0].Id,
                Stage = advice.Stage.ToString(),
                Korean = AdviceTextDraft.Of(OwnCopy.Of(advice).Korean),
                English = AdviceTextDraft.Of(OwnCopy.Of(advice).English),
            },
            library).Problems));
    }

    [Fact]
    public async Task What_is_built_in_and_retired_stands_in_the_list_and_is_restored_from_there()
    {
        using var slice = new Slice();
        await slice.AddQuestion("배포 순서는요?");
        await slice.Command("content retire", TestMember.Organiser, ("item", Resume));

        var list = await slice.Command("content list", TestMember.Organiser);
        var opened = await slice.Press(list.Select("열어 볼 항목을 골라요").CustomId.Value, TestMember.Organiser, $"a/{Resume}");
        var restored = await slice.Press(opened.Button("되돌리기"), TestMember.Organiser);
        var back = await slice.Press(restored.Button("목록"), TestMember.Organiser);

        Assert.Contains("우리 서버의 질문과 조언 1개 · 내린 기본 항목 1개", list.Text(), StringComparison.Ordinal);
        Assert.Contains($"-# `{Resume}` · 이력서 · 기본 항목 · 내린 항목", list.Text(), StringComparison.Ordinal);
        Assert.StartsWith($"-# `{Resume}` · 기본 항목 · 내린 항목\n", opened.Text(), StringComparison.Ordinal);
        Assert.StartsWith("↩️ 조언을 되돌렸어요:", restored.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(Resume, back.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_form_gives_its_text_back()
    {
        using var slice = new Slice();
        var form = await slice.AddForm(TestMember.Organiser);

        var refused = await slice.Send(form, TestMember.Jisu, ("prompt", "길게 쓴 질문"), ("answer", "길게 쓴 답"));

        Assert.EndsWith("쓰신 내용은 첨부한 파일에 그대로 있어요.", refused.Text(), StringComparison.Ordinal);
        Assert.Contains("[질문]\n길게 쓴 질문\n", refused.FileOf(), StringComparison.Ordinal);
        Assert.Contains("[모범 답안]\n길게 쓴 답", refused.FileOf(), StringComparison.Ordinal);
        Assert.Empty(slice.Items());
    }
}
