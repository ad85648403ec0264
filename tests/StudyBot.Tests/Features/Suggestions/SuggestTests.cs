using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Features.Suggestions;

namespace StudyBot.Tests.Features.Suggestions;

/// <summary>What a member does: write, send, look, take back.</summary>
public sealed class SuggestTests
{
    [Fact]
    public async Task A_question_is_sent_with_where_it_was_met_and_the_receipt_says_what_comes_next()
    {
        using var scene = new SuggestionScene();

        var form = await scene.Form(TestMember.Jisu, ("topic", "통계"), ("level", "basic"));
        var sent = await scene.Send(form, TestMember.Jisu, SuggestionScene.Prompt, ("origin", "2차 면접에서 받았어요."));

        Assert.Equal(["질문", "핵심, 한 줄에 하나씩 (없어도 돼요)", "답 (없어도 돼요)", "어디서 만난 질문인가요? (없어도 돼요)", "질문이 나올 때 내 이름을 보여 줄까요?"],
            form.Components.OfType<ModalInput>().Select(input => input.Label));
        Assert.Equal([true, false, false, false, true], form.Components.OfType<ModalInput>().Select(input => input.Required));
        Assert.Equal("no", Assert.Single(form.Components.OfType<SelectInput>().Single().Options, option => option.Default).Value);
        Assert.True(sent.IsPrivate());
        Assert.Equal(
            """
            📮 질문을 운영진에게 보냈어요. 고마워요!
            -# 운영진이 읽고 결정하면 DM으로 알려 드릴게요. 승인되면 우리 서버의 질문에 들어가요. 보낸 제안은 `/question suggestions`에서 볼 수 있어요.
            통계 · 기초
            리액트에서 가상 돔을 쓰는 이유는 무엇인가요?

            **어디서 만났나요**
            2차 면접에서 받았어요.
            """,
            sent.Text());
        Assert.Equal(["waiting"], scene.States);
    }

    [Fact]
    public async Task It_speaks_english_too()
    {
        using var scene = new SuggestionScene();

        var form = await scene.Form(TestMember.Emma);
        var sent = await scene.Send(form, TestMember.Emma, "Why does React use a virtual DOM?", ("credit", "yes"));

        Assert.Equal("Only staff read this. Please leave out people's names and what a company keeps to itself.",
            form.Inputs.Single(input => input.CustomId == "origin").Description);
        Assert.Equal(
            """
            📮 Your question is with the staff. Thank you!
            -# You get a direct message once they have decided. If they approve it, it joins this server's questions. `/question suggestions` shows what you sent.
            -# It shows “Suggested by member103” when it is asked.
            No topic yet · no level yet
            Why does React use a virtual DOM?
            """,
            sent.Text());
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_stored_once()
    {
        using var scene = new SuggestionScene();
        var form = await scene.Form(TestMember.Jisu);

        await scene.Send(form, TestMember.Jisu, SuggestionScene.Prompt);
        var twice = await scene.Send(form, TestMember.Jisu, "다른 질문이에요. 받아 주세요?");
        var forged = await scene.Send(form, TestMember.Minho, "남의 양식으로 보낸 질문인가요?");
        await scene.LookAsync();

        Assert.StartsWith("이미 보낸 제안이에요.\n-# 🕒 운영진의 결정을 기다려요", twice.Text(), StringComparison.Ordinal);
        Assert.StartsWith("그 제안을 찾지 못했어요.", forged.Text(), StringComparison.Ordinal);
        Assert.Equal([SuggestionScene.Prompt], scene.Strings("select prompt from question_suggestion"));
        Assert.Single(scene.StaffMessages);
    }

    [Fact]
    public async Task A_similar_question_is_shown_and_sent_only_knowingly()
    {
        using var scene = new SuggestionScene();

        var shown = await scene.Suggest(TestMember.Jisu, "프로세스와 스레드의 차이는 무엇인가요?");
        await scene.LookAsync();
        var waitingBefore = scene.StaffMessages.Count;
        var sent = await scene.Slice.Press(shown.Button("그래도 보내기"), TestMember.Jisu);
        var pressedTwice = await scene.Slice.Press(shown.Button("그래도 보내기"), TestMember.Jisu);
        await scene.LookAsync();

        Assert.StartsWith("🔍 비슷한 질문이 이미 있어요. 묻는 것이 다르다면 그대로 보내 주세요.", shown.Text(), StringComparison.Ordinal);
        Assert.Contains("이미 있는 질문\n프로세스와 스레드의 차이를 메모리 관점에서 설명해 주세요.", shown.Text(), StringComparison.Ordinal);
        Assert.Equal(0, waitingBefore);
        Assert.StartsWith("📮 질문을 운영진에게 보냈어요.", sent.Text(), StringComparison.Ordinal);
        Assert.StartsWith("이미 보낸 제안이에요.", pressedTwice.Text(), StringComparison.Ordinal);
        Assert.Contains("**비슷한 질문**\n프로세스와 스레드의 차이를 메모리 관점에서 설명해 주세요.", (string)scene.StaffMessages.Single()["embeds"]![0]!["description"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n ")]
    [InlineData("\u3164\u200B\u2800")]
    public async Task What_looks_empty_is_not_sent(string prompt)
    {
        using var scene = new SuggestionScene();

        var refused = await scene.Suggest(TestMember.Jisu, prompt);

        Assert.StartsWith("⚠️ 아직 보내지 않았어요. 1가지만 고치면 돼요.\n• **질문** · 비어 있어요. 내용을 적어 주세요.", refused.Text(), StringComparison.Ordinal);
        Assert.Equal(["draft"], scene.States);
    }

    [Fact]
    public async Task Hostile_text_is_given_back_whole_in_the_form_and_harms_nothing_where_it_is_shown()
    {
        using var scene = new SuggestionScene();
        var hostile = string.Concat(Enumerable.Repeat("@every\u200Bone <@&1> [x](http://a.b) ```", 120))[..4000];

        var refused = await scene.Suggest(TestMember.Jisu, hostile, ("origin", "discord.gg/x"));
        var again = Assert.IsType<ShowModal>(await scene.Slice.Press(refused.Button("고쳐 쓰기"), TestMember.Jisu)).Modal;
        var looked = await scene.Slice.Press("suggestion:look", TestMember.Jisu, scene.Ids[0]);
        var listed = await scene.Slice.Command("question suggestions", TestMember.Jisu);
        var forced = await scene.Slice.Press(looked.Button("보내기"), TestMember.Jisu);
        var mended = await scene.Send(again, TestMember.Jisu, SuggestionScene.Prompt);

        Assert.Contains("• **질문** · 4000자예요. 500자까지 쓸 수 있어요. 3500자를 줄여 주세요.", refused.Text(), StringComparison.Ordinal);
        Assert.Contains("• **출처** · Discord 초대 주소가 들어 있어요.", refused.Text(), StringComparison.Ordinal);
        Assert.Equal(hostile, again.Inputs[0].Value);
        Assert.Equal(4000, again.Inputs[0].MaxLength);
        Assert.All([looked, listed], reply => Assert.DoesNotContain("<@&", reply.Text().Replace("\\<", "", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.StartsWith("⚠️ 아직 보내지 않았어요.", forced.Text(), StringComparison.Ordinal);
        Assert.StartsWith("📮", mended.Text(), StringComparison.Ordinal);
        Assert.Equal(["waiting"], scene.States);
    }

    [Fact]
    public async Task Three_a_day_and_five_waiting_are_the_most_and_what_is_too_much_can_be_sent_later()
    {
        using var scene = new SuggestionScene();
        for (var number = 0; number < 3; number++)
            await scene.Suggest(TestMember.Jisu, $"{number}번 깃 리베이스는 언제 쓰나요?");

        var fourth = await scene.Suggest(TestMember.Jisu, "4번 질문은 무엇인가요?");
        var others = await scene.Suggest(TestMember.Minho);
        scene.Slice.Clock.Advance(TimeSpan.FromHours(18));
        var nextDay = await scene.Slice.Press(fourth.Button("보내기"), TestMember.Jisu);
        await scene.Suggest(TestMember.Jisu, "5번 질문은 무엇인가요?");
        var sixth = await scene.Suggest(TestMember.Jisu, "6번 질문은 무엇인가요?");
        await scene.Slice.Press($"suggestion:withdraw:{scene.Ids[0]}", TestMember.Jisu);
        var afterWithdrawal = await scene.Slice.Press(sixth.Button("보내기"), TestMember.Jisu);

        Assert.StartsWith("⏳ 하루에 3개까지 제안할 수 있어서 아직 보내지 않았어요. <t:1772478000:R>부터 다시 보낼 수 있어요.", fourth.Text(), StringComparison.Ordinal);
        Assert.StartsWith("📮", others.Text(), StringComparison.Ordinal);
        Assert.StartsWith("📮", nextDay.Text(), StringComparison.Ordinal);
        Assert.StartsWith("⏳ 기다리는 제안이 5개라서 아직 보내지 않았어요.", sixth.Text(), StringComparison.Ordinal);
        Assert.StartsWith("📮", afterWithdrawal.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_withdrawn_leaves_the_queue_and_can_be_suggested_anew()
    {
        using var scene = new SuggestionScene();
        var sent = await scene.Suggest(TestMember.Jisu);

        var withdrawn = await scene.Slice.Press(sent.Button("거두기"), TestMember.Jisu);
        var twice = await scene.Slice.Press(sent.Button("거두기"), TestMember.Jisu);
        var queue = await scene.Slice.Command("content suggestions", TestMember.Organiser);
        var form = Assert.IsType<ShowModal>(await scene.Slice.Press(withdrawn.Button("고쳐서 다시 제안하기"), TestMember.Jisu)).Modal;
        await scene.Send(form, TestMember.Jisu, form.Inputs[0].Value!);

        Assert.StartsWith("제안을 거뒀어요. 운영진에게도 더는 보이지 않아요.", withdrawn.Text(), StringComparison.Ordinal);
        Assert.Equal(withdrawn.Text(), twice.Text());
        Assert.Equal("기다리는 제안이 없어요.", queue.Text());
        Assert.Equal(["withdrawn", "waiting"], scene.States);
    }

    [Fact]
    public async Task Another_members_or_guilds_suggestion_is_nowhere_to_be_found()
    {
        using var scene = new SuggestionScene();
        await scene.Suggest(TestMember.Jisu);
        var id = scene.Ids[0];
        string[] forged = [$"suggestion:withdraw:{id}", $"suggestion:rewrite:{id}", $"suggestion:send:{id}", $"suggestion:unname:{id}", "suggestion:withdraw:x", "suggestion:send", "suggestion:withdraw:1:2:3"];

        foreach (var customId in forged)
            Assert.StartsWith("그 제안을 찾지 못했어요.", (await scene.Slice.Press(customId, TestMember.Minho)).Text(), StringComparison.Ordinal);
        Assert.StartsWith("그 제안을 찾지 못했어요.", (await scene.Slice.Press("suggestion:look", TestMember.Minho, id)).Text(), StringComparison.Ordinal);
        scene.Slice.In = new(999);
        Assert.StartsWith("그 제안을 찾지 못했어요.", (await scene.Slice.Press(forged[0], TestMember.Jisu)).Text(), StringComparison.Ordinal);
        Assert.StartsWith("아직 제안한 질문이 없어요.", (await scene.Slice.Command("question suggestions", TestMember.Jisu)).Text(), StringComparison.Ordinal);
        Assert.Equal(["waiting"], scene.States);
    }

    [Theory]
    [InlineData("suggestion:submit:x::")]
    [InlineData("suggestion:submit:1:cooking:")]
    [InlineData("suggestion:submit:1")]
    public async Task A_forged_form_stores_nothing(string customId)
    {
        using var scene = new SuggestionScene();

        var reply = await scene.Slice.Submit(customId, TestMember.Jisu, ("prompt", SuggestionScene.Prompt));

        Assert.StartsWith("그 제안을 찾지 못했어요.", reply.Text(), StringComparison.Ordinal);
        Assert.Empty(scene.States);
    }

    [Fact]
    public async Task Drafts_are_kept_for_a_week_and_only_the_newest_five()
    {
        using var scene = new SuggestionScene();
        for (var number = 0; number < 7; number++)
            await scene.Suggest(TestMember.Jisu, $"<@{number}>");

        Assert.Equal(5, scene.States.Count);
        scene.Slice.Clock.Advance(TimeSpan.FromDays(8));
        await scene.Suggest(TestMember.Jisu, "<@9>");
        Assert.Equal(["<@9>"], scene.Strings("select prompt from question_suggestion"));
    }

    [Fact]
    public async Task An_unknown_topic_is_named_and_a_known_one_is_suggested_as_it_is_typed()
    {
        using var scene = new SuggestionScene();

        var wrong = await scene.Slice.Command("question suggest", TestMember.Jisu, ("topic", "요리*"));
        var topics = await scene.Slice.Suggest("question suggest", "topic", "통", TestMember.Jisu);

        Assert.StartsWith("‘요리\\*’는 없는 주제예요.", wrong.Text(), StringComparison.Ordinal);
        Assert.Equal("statistics", topics[0].Value);
    }

    [Fact]
    public async Task A_list_shows_how_each_of_them_stands()
    {
        using var scene = new SuggestionScene();
        await scene.Suggest(TestMember.Jisu, "<@1>은 누구인가요?");
        await scene.SuggestWhole(TestMember.Jisu);
        await scene.Slice.Press($"suggestion:approve:{scene.Ids[1]}", TestMember.Organiser);
        await scene.Suggest(TestMember.Jisu, "깃에서 `rebase`는 언제 쓰나요?");

        var list = await scene.Slice.Command("question suggestions", TestMember.Jisu);
        var opened = await scene.Slice.Press("suggestion:look", TestMember.Jisu, scene.Ids[1]);
        var back = await scene.Slice.Press(opened.Button("목록"), TestMember.Jisu);

        Assert.Equal(
            """

            내가 제안한 질문
            🕒 깃에서 \`rebase\`는 언제 쓰나요?
            -# 운영진의 결정을 기다려요 · <t:1772413200:R>
            ✅ 리액트에서 가상 돔을 쓰는 이유는 무엇인가요?
            -# 승인됐어요 · <t:1772413200:R>
            ✏️ \<@1\>은 누구인가요?
            -# 아직 보내지 않았어요 · <t:1772413200:R>
            """,
            list.Text());
        Assert.StartsWith("-# ✅ 승인됐어요", opened.Text(), StringComparison.Ordinal);
        Assert.Equal(list.Text(), back.Text());
    }

    [Fact]
    public void Every_label_fits_a_form()
    {
        foreach (var texts in new[] { SuggestionTexts.Both.Korean, SuggestionTexts.Both.English })
        {
            Assert.All([texts.FormTitle, texts.PromptLabel, texts.PointsLabel, texts.PointsEach, texts.AnswerLabel, texts.OriginLabel, texts.CreditLabel],
                label => Assert.InRange(label.Length, 1, 45));
            Assert.All([texts.PromptPlaceholder, texts.PointsPlaceholder, texts.AnswerPlaceholder, texts.OriginPlaceholder, texts.OriginDescription, texts.WithName(new string('가', 32))],
                words => Assert.InRange(words.Length, 1, 100));
            Assert.All(Enum.GetValues<ReadyReason>(), reason => Assert.InRange(texts.Reason(reason).Length, 1, 100));
        }

        foreach (var texts in new[] { DecisionTexts.Both.Korean, DecisionTexts.Both.English })
        {
            Assert.All([texts.EditTitle, texts.DeclineTitle, texts.TopicLabel, texts.LevelLabel, texts.ReadyLabel, texts.ReasonLabel], label => Assert.InRange(label.Length, 1, 45));
            Assert.All([texts.ReasonDescription, texts.ReasonPlaceholder], words => Assert.InRange(words.Length, 1, 100));
        }
    }
}
