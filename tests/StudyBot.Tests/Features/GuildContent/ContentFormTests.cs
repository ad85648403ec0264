using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Tests.Features.Advice;

namespace StudyBot.Tests.Features.GuildContent;

public sealed class ContentFormTests
{
    [Fact]
    public async Task A_question_is_written_in_the_guilds_language_and_shown_as_members_will_see_it()
    {
        using var slice = new Slice();

        var form = (await slice.Command(
            "content add", TestMember.Organiser, ("kind", "question"), ("topic", "파이썬"), ("level", "advanced"), ("type", "design"))).Form();
        var reply = await slice.Send(
            form, TestMember.Organiser, ("prompt", "배포 순서를 설명해 주세요."), ("points", "- 시험\n• 배포\n-1도 그대로"), ("answer", "먼저 시험하고 배포해요."));

        Assert.Equal("질문 추가 (한국어)", form.Title);
        Assert.Equal(["질문", "힌트 (없어도 돼요)", "핵심, 한 줄에 하나씩", "모범 답안", "이어질 질문, 한 줄에 하나씩 (없어도 돼요)"], form.Inputs.Select(input => input.Label));
        Assert.True(reply.IsPrivate());
        Assert.Equal(
            """
            ✅ 질문을 추가했어요. 기본 질문과 함께 나와요. 이렇게 보여요.
            -# `own-1` · 한국어 · 추가 <@100> <t:1772413200:R>
            파이썬 · 심화
            미리 보기
            배포 순서를 설명해 주세요.
            📖 모범 답안
            먼저 시험하고 배포해요.
            핵심
            • 시험
            • 배포
            • -1도 그대로
            """,
            reply.Text());
        Assert.Equal(["고치기 (한국어)", "영어로도 쓰기", "내리기"], reply.Labels());
    }

    [Fact]
    public async Task Advice_names_this_server_as_its_source_and_ends_with_the_task()
    {
        using var slice = new Slice { GuildLocale = "en-US" };

        var form = await slice.AddForm(ContentReplies.English, "advice", "Résumé");
        var reply = await slice.Send(
            form, ContentReplies.English, ("title", "Write it down"), ("body", "One line a day helps you later."), ("task", "Write one line."), ("source", "A talk of ours"));

        Assert.Equal("Add advice (English)", form.Title);
        Assert.Contains("One line a day helps you later.\n\n**This week:** Write one line.\nRésumé\nFrom: this server, A talk of ours", reply.Text(), StringComparison.Ordinal);
        Assert.StartsWith("✅ Advice added. It comes among the built-in advice, and looks like this.\n-# `own-1` · English · added by", reply.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_stored_is_given_back_whole_and_opens_again_after_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("studybot-content-").FullName;
        string again;
        using (var before = new Slice(folder))
        {
            var refused = await before.AddQuestion("@everyone 답해 주세요", ("hint", "```힌트"), ("next", "왜요?"));
            again = refused.Button("쓰던 내용으로 다시 열기");

            Assert.Equal(
                """
                ⚠️ 아직 저장하지 않았어요. 2가지를 고쳐 주세요.
                • **질문 (한국어)** · `@everyone`처럼 사람이나 채널을 부르는 글자가 들어 있어요. 부르는 글자를 빼고 이름만 적어 주세요.
                • **힌트 (한국어)** · 열린 코드 블록(```)이 닫히지 않았어요. 끝에 ```를 넣어 닫아 주세요.
                -# 쓰신 내용은 첨부한 파일에 그대로 있고, 일주일 동안 버튼으로 다시 열 수 있어요.
                """,
                refused.Text());
            Assert.Contains("[질문]\n@everyone 답해 주세요\n", refused.FileOf(), StringComparison.Ordinal);
            Assert.Empty(before.Get<GuildLibraries>().OwnOf(Slice.Guild).Items);
        }

        using (var after = new Slice(folder))
        {
            var form = (await after.Press(again, TestMember.Organiser)).Form();
            var saved = await after.Send(form, TestMember.Organiser, ("prompt", "모두 답해 주세요"), ("hint", ""));

            Assert.Equal("@everyone 답해 주세요", form.Value("prompt"));
            Assert.Equal("왜요?", form.Value("next"));
            Assert.StartsWith("✅", saved.Text(), StringComparison.Ordinal);
            Assert.Equal(0, after.Rows("guild_content_draft"));
            Assert.Equal(0, after.Rows("guild_content_draft_input"));
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task What_is_kept_belongs_to_its_author_and_not_for_ever()
    {
        using var slice = new Slice();
        var refused = await slice.AddQuestion("<#1>");
        var button = refused.Button("쓰던 내용으로 다시 열기");

        var others = await slice.Press(button, ContentReplies.Colleague);
        slice.In = new(999);
        var elsewhere = await slice.Press(button, TestMember.Organiser);
        slice.In = Slice.Guild;
        slice.Clock.Advance(TimeSpan.FromDays(8));
        await slice.AddQuestion("<#2>");
        var late = await slice.Press(button, TestMember.Organiser);

        Assert.All([others, elsewhere, late], reply => Assert.StartsWith("쓰던 내용이 이제 남아 있지 않아요.", reply.Text(), StringComparison.Ordinal));
        for (var i = 0; i < 9; i++)
            await slice.AddQuestion("<#3>");
        Assert.Equal(5, slice.Rows("guild_content_draft"));
    }

    [Fact]
    public async Task Editing_opens_what_is_there_and_the_second_language_joins_the_first()
    {
        using var slice = new Slice();
        await slice.AddQuestion("배포 순서는요?", ("hint", "거꾸로"));

        var korean = (await slice.Command("content edit", TestMember.Organiser, ("item", "own-1"), ("topic", "통계"), ("level", "advanced"))).Form();
        await slice.Send(korean, TestMember.Organiser, ("prompt", "배포는 어떤 순서로 하나요?"));
        var english = (await slice.Press("content:edit:own-1:en", TestMember.Organiser)).Form();
        await slice.Send(english, TestMember.Organiser, ("prompt", "How do you deploy?"), ("points", "Order"), ("answer", "Test first, then deploy."));

        var question = slice.Get<GuildLibraries>().Of(Slice.Guild).FindQuestion("own-1")!;
        Assert.Equal("거꾸로", korean.Value("hint"));
        Assert.Null(english.Value("prompt"));
        Assert.Equal(("statistics", QuestionLevel.Advanced), (question.Topic.Id, question.Level));
        Assert.Equal(("배포는 어떤 순서로 하나요?", "거꾸로"), (question.Text.Korean.Prompt, question.Text.Korean.Hint));
        Assert.Equal(("How do you deploy?", ""), (question.Text.English.Prompt, question.Text.English.Hint));
    }

    [Fact]
    public async Task Sending_a_form_as_it_was_changes_nothing()
    {
        using var slice = new Slice();
        await slice.AddQuestion("배포 순서는요?");

        var form = (await slice.Press("content:edit:own-1:ko", TestMember.Organiser)).Form();
        var reply = await slice.Send(form, TestMember.Organiser);

        Assert.StartsWith("바뀐 것이 없어요.", reply.Text(), StringComparison.Ordinal);
        Assert.Equal(1, slice.Get<GuildLibraries>().OwnOf(Slice.Guild).Find("own-1")!.Revision);
    }

    [Fact]
    public async Task The_second_of_two_editors_is_told_what_changed_and_overwrites_only_knowingly()
    {
        using var slice = new Slice();
        await slice.AddQuestion("배포 순서는요?", ("hint", "거꾸로"));
        var mine = (await slice.Press("content:edit:own-1:ko", TestMember.Organiser)).Form();
        var theirs = (await slice.Press("content:edit:own-1:ko", ContentReplies.Colleague)).Form();
        await slice.Send(theirs, ContentReplies.Colleague, ("hint", "처음부터"), ("next", "왜요?"));

        var refused = await slice.Send(mine, TestMember.Organiser, ("answer", "배포하고 시험해요. 아니, 반대예요."));

        Assert.Equal(
            """
            ⚠️ 쓰시는 동안 <@110>님이 이 항목을 고쳤어요 (<t:1772413200:R>). 덮어쓰지 않으려고 아직 저장하지 않았어요. 아래 내용을 보고, 내 글로 바꾸려면 다시 열어서 보내 주세요.
            -# 쓰신 내용은 첨부한 파일에 그대로 있고, 일주일 동안 버튼으로 다시 열 수 있어요.
            지금 저장되어 있는 내용
            힌트
            처음부터
            이어질 질문
            왜요?
            """,
            refused.Text());
        Assert.Equal("처음부터", slice.Get<GuildLibraries>().Of(Slice.Guild).FindQuestion("own-1")!.Text.Korean.Hint);

        var again = (await slice.Press(refused.Button("내가 쓴 내용으로 다시 열기"), TestMember.Organiser)).Form();
        await slice.Send(again, TestMember.Organiser);
        var text = slice.Get<GuildLibraries>().Of(Slice.Guild).FindQuestion("own-1")!.Text.Korean;
        Assert.Equal(("거꾸로", "배포하고 시험해요. 아니, 반대예요."), (text.Hint, text.Answer));
    }

    [Fact]
    public async Task The_same_question_twice_is_refused()
    {
        using var slice = new Slice();
        await slice.AddQuestion("배포 순서는요?");

        var twice = await slice.AddQuestion("배포  순서는요?");

        Assert.Contains("• **항목** · 같은 내용이 이미 있어요 (`own-1`). `/content edit item:own-1`로 그 항목을 고쳐 주세요.", twice.Text(), StringComparison.Ordinal);
        Assert.Single(slice.Get<GuildLibraries>().OwnOf(Slice.Guild).Items);
    }

    [Theory]
    [InlineData("content:save:x:ko::0:python:00-:")]
    [InlineData("content:save:q:fr::0:python:00-:")]
    [InlineData("content:save:q:ko::minus:python:00-:")]
    [InlineData("content:save:q:ko::0:python:0:")]
    [InlineData("content:save:q:ko")]
    [InlineData("content:save:q:ko:own-zzz:1::---:")]
    [InlineData("content:save:a:ko:own-1:1::---:")]
    public async Task A_forged_form_stores_nothing(string customId)
    {
        using var slice = new Slice();
        await slice.AddQuestion("배포 순서는요?");

        var reply = await slice.Submit(customId, TestMember.Organiser, ("prompt", "속임수인가요?"), ("points", "하나"), ("answer", "네, 속임수예요. 정말로요."));

        Assert.DoesNotContain("✅", reply.Text(), StringComparison.Ordinal);
        Assert.Equal("배포 순서는요?", Assert.Single(slice.Get<GuildLibraries>().OwnOf(Slice.Guild).Items).Entry.Name.Korean);
    }

    [Fact]
    public async Task A_forged_topic_or_an_empty_form_is_a_problem_like_any_other()
    {
        using var slice = new Slice();

        var topic = await slice.Submit("content:save:q:ko::0:cooking:99-:", TestMember.Organiser, ("prompt", "요리인가요?"), ("points", "하나"), ("answer", "네, 요리예요. 정말로요."));
        var empty = await slice.Submit("content:save:q:ko::0:python:00-:", TestMember.Organiser);

        Assert.Contains("• **주제** · ‘cooking’는 쓸 수 없는 값이에요.", topic.Text(), StringComparison.Ordinal);
        Assert.Contains("• **난이도** · 비어 있어요.", topic.Text(), StringComparison.Ordinal);
        Assert.Contains("• **항목** · 한국어도 영어도 비어 있어요.", empty.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_staff_get_anywhere()
    {
        using var slice = new Slice();
        await slice.AddQuestion("배포 순서는요?");
        var form = await slice.AddForm(TestMember.Organiser);

        InteractionResponse[] replies =
        [
            await slice.Command("content add", TestMember.Jisu, ("kind", "question"), ("topic", "python")),
            await slice.Command("content edit", TestMember.Jisu, ("item", "own-1")),
            await slice.Command("content list", TestMember.Jisu),
            await slice.Command("content retire", TestMember.Jisu, ("item", "own-1")),
            await slice.Command("content restore", TestMember.Jisu, ("item", "own-1")),
            await slice.Command("content topics", TestMember.Jisu),
            await slice.Send(form, TestMember.Jisu, ("prompt", "몰래 넣은 질문인가요?"), ("points", "하나"), ("answer", "네, 몰래 넣었어요. 정말로요.")),
            await slice.Press("content:edit:own-1:ko", TestMember.Jisu),
            await slice.Press("content:again:1", TestMember.Jisu),
            await slice.Press("content:list:::0", TestMember.Jisu),
            await slice.Press("content:open:::0", TestMember.Jisu, "own-1"),
            await slice.Press("content:retire:q:own-1", TestMember.Jisu),
            await slice.Press("content:restore:q:own-1", TestMember.Jisu),
            await slice.Press("content:topics:q:0", TestMember.Jisu, "python"),
        ];

        Assert.All(replies, reply => Assert.StartsWith("운영진만 쓸 수 있어요.", reply.Text(), StringComparison.Ordinal));
        Assert.Empty(await slice.Suggest("content edit", "item", "배포", TestMember.Jisu));
        Assert.True(Assert.Single(slice.Get<GuildLibraries>().OwnOf(Slice.Guild).Items).IsOffered);
    }

    [Fact]
    public async Task Items_and_topics_are_found_by_what_is_typed_and_a_wrong_one_is_named()
    {
        using var slice = new Slice();
        await slice.AddQuestion("배포 순서는요?");
        await slice.AddAdvice("회의록 남기기");

        var byText = await slice.Suggest("content edit", "item", "순서", TestMember.Organiser);
        var byId = await slice.Suggest("content edit", "item", "own-2", TestMember.Organiser);
        var builtIn = await slice.Suggest("content retire", "item", "시간 복잡도", TestMember.Organiser);
        var topics = await slice.Suggest("content add", "topic", "통", TestMember.Organiser);
        var wrong = await slice.Command("content edit", TestMember.Organiser, ("item", "`없는` 것"));
        var notOwn = await slice.Command("content edit", TestMember.Organiser, ("item", "q/algo-big-o-by-reading"));

        Assert.Equal(("q/own-1", "❓ 배포 순서는요? · 파이썬 · own-1"), (Assert.Single(byText).Value, byText[0].Name.For("ko")));
        Assert.Equal("a/own-2", Assert.Single(byId).Value);
        Assert.Contains(builtIn, choice => (string)choice.Value == "q/algo-big-o-by-reading");
        Assert.All(builtIn, choice => Assert.InRange(choice.Name.For("ko").Length, 1, 100));
        Assert.Equal("statistics", topics[0].Value);
        Assert.StartsWith("‘\\`없는\\` 것’에 맞는 항목을 찾지 못했어요.", wrong.Text(), StringComparison.Ordinal);
        Assert.Contains("기본으로 들어 있는 질문이라 바로 고칠 수는 없어요.", notOwn.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_guilds_item_is_nowhere_to_be_found()
    {
        using var slice = new Slice();
        await slice.AddQuestion("배포 순서는요?");
        slice.In = new(999);

        Assert.Empty(await slice.Suggest("content edit", "item", "", TestMember.Organiser));
        Assert.StartsWith("‘own-1’에 맞는 항목을 찾지 못했어요.", (await slice.Command("content edit", TestMember.Organiser, ("item", "own-1"))).Text(), StringComparison.Ordinal);
        string[] forged = ["content:edit:own-1:ko", "content:retire:q:own-1", "content:restore:q:own-1"];
        foreach (var customId in forged)
            Assert.StartsWith("이 서버에 없는 항목이에요.", (await slice.Press(customId, TestMember.Organiser)).Text(), StringComparison.Ordinal);
        Assert.StartsWith("이 서버에 없는 항목이에요.", (await slice.Press("content:open:::0", TestMember.Organiser, "own-1")).Text(), StringComparison.Ordinal);
        Assert.StartsWith("아직 우리 서버가 직접 넣은 항목이 없어요.", (await slice.Command("content list", TestMember.Organiser)).Text(), StringComparison.Ordinal);
    }
}
