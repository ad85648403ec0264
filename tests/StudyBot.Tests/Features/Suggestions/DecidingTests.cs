using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Study;
using StudyBot.Words;

namespace StudyBot.Tests.Features.Suggestions;

/// <summary>What staff do with suggestions.</summary>
public sealed class DecidingTests
{
    [Fact]
    public async Task Approved_it_is_one_of_the_guilds_questions_without_its_authors_name()
    {
        using var scene = new SuggestionScene();
        await scene.SuggestWhole(TestMember.Jisu);
        await scene.LookAsync();

        var approved = await scene.PressStaff("approve", TestMember.Organiser);
        var question = scene.Slice.Get<GuildLibraries>().Of(Slice.Guild).FindQuestion("own-1")!;

        Assert.Equal("✅ <@100>님이 승인했어요 (<t:1772413200:R>) · `own-1`", approved.Text());
        Assert.Empty(approved.Components());
        Assert.Equal(("system-design", QuestionLevel.Intermediate), (question.Topic.Id, question.Level));
        Assert.Equal((SuggestionScene.Prompt, "바뀐 부분만 실제 돔에 반영하려고 써요."), (question.Text.Korean.Prompt, question.Text.Korean.Answer));
        Assert.Equal(["바뀐 곳만 다시 그림", "선언형"], question.Text.Korean.KeyPoints);
        Assert.Null(question.Credit);
        Assert.Contains("<@100> · <@101>님이 제안한 질문을 승인했어요: ‘리액트에서 가상 돔을 쓰는 이유는 무엇인가요?’ (`own-1`)",
            (await scene.Slice.Command("staff log", TestMember.Organiser)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_shown_only_if_its_owner_wants_it_and_as_long_as_they_do()
    {
        using var scene = new SuggestionScene();
        await scene.SuggestWhole(TestMember.Jisu, fields: ("credit", "yes"));
        await scene.PressStaff("approve", TestMember.Organiser);

        var named = Card(scene);
        var mine = await scene.Slice.Press("suggestion:look", TestMember.Jisu, scene.Ids[0]);
        var off = await scene.Slice.Press(mine.Button("이름 빼기"), TestMember.Jisu);

        Assert.StartsWith("제안: member101\n", named, StringComparison.Ordinal);
        Assert.StartsWith("이름을 뺐어요.", off.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("member101", Card(scene), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_incomplete_is_completed_in_a_form_that_is_filled_in_already()
    {
        using var scene = new SuggestionScene();
        await scene.Send(await scene.Form(TestMember.Emma, ("level", "advanced")), TestMember.Emma, "Why does React use a virtual DOM?", ("answer", "To batch."));
        await scene.LookAsync();

        var notice = scene.StaffMessages.Single();
        var plain = await scene.PressStaff("approve", TestMember.Organiser);
        var form = Assert.IsType<ShowModal>(await scene.PressStaff("complete", TestMember.Organiser)).Modal;
        var refused = await scene.Slice.Submit(
            form.CustomId.Value, TestMember.Organiser, [("prompt", "React의 가상 돔은 왜 쓰나요?"), ("points", "diff"), ("answer", "짧아요")], ("topic", ["python"]), ("level", ["basic"]));
        var again = Assert.IsType<ShowModal>(await scene.Slice.Press(refused.Button("고쳐서 승인하기"), TestMember.Organiser)).Modal;
        var colleagues = Assert.IsType<ShowModal>(await scene.PressStaff("complete", SuggestionScene.Colleague)).Modal;
        var approved = await scene.Slice.Submit(
            again.CustomId.Value, TestMember.Organiser, [.. Values(again), ("answer", "바뀐 부분만 실제 돔에 반영하려고요.")], ("topic", ["system-design"]), ("level", ["basic"]));

        Assert.Contains("-# 승인하려면 채우거나 고칠 것: 주제, 핵심, 모범 답안", (string)notice["content"]!, StringComparison.Ordinal);
        Assert.Equal(["채워서 승인하기", "돌려보내기"], notice["components"]![0]!["components"]!.AsArray().Select(button => (string)button!["label"]!));
        Assert.StartsWith("⚠️ 아직 승인하지 않았어요. 3가지만 고치면 돼요.\n• **주제** · 비어 있어요.", plain.Text(), StringComparison.Ordinal);
        Assert.Equal(("To batch.", "advanced"), (form.Inputs[2].Value, Chosen(form, "level")));
        Assert.Null(Chosen(form, "topic"));
        Assert.Equal("⚠️ 아직 승인하지 않았어요. 1가지만 고치면 돼요.\n• **모범 답안** · 3자라서 조금 짧아요. 10자 이상 적어 주세요.\n-# 쓰신 내용은 그대로 남아 있어요. 아래 버튼을 누르면 이어서 고칠 수 있어요.", refused.Text());
        Assert.Equal(("React의 가상 돔은 왜 쓰나요?", "python", "basic"), (again.Inputs[0].Value, Chosen(again, "topic"), Chosen(again, "level")));
        Assert.Equal("Why does React use a virtual DOM?", colleagues.Inputs[0].Value);
        Assert.StartsWith("✅", approved.Text(), StringComparison.Ordinal);
        Assert.Equal("React의 가상 돔은 왜 쓰나요?", scene.Slice.Get<GuildLibraries>().Of(Slice.Guild).FindQuestion("own-1")!.Text.Korean.Prompt);
        Assert.Empty(scene.Strings("select prompt from question_suggestion_edit"));
    }

    [Fact]
    public async Task A_question_that_is_there_already_is_a_problem_and_nothing_is_decided()
    {
        using var scene = new SuggestionScene();
        await scene.SuggestWhole(TestMember.Jisu);
        await scene.SuggestWhole(TestMember.Minho);
        await scene.PressStaff("approve", TestMember.Organiser, scene.Ids[0]);

        var twin = await scene.PressStaff("approve", TestMember.Organiser, scene.Ids[1]);

        Assert.Contains("• **항목** · 같은 내용이 이미 있어요 (`own-1`).", twin.Text(), StringComparison.Ordinal);
        Assert.True(twin.IsPrivate());
        Assert.Equal(["approved", "waiting"], scene.States);
        Assert.Equal(["suggestion.approved"], scene.Strings("select action from staff_action where action like 'suggestion%'"));
    }

    [Fact]
    public async Task Declined_with_a_reason_that_the_log_keeps_without_the_words_of_the_suggestion()
    {
        using var scene = new SuggestionScene();
        await scene.Suggest(TestMember.Jisu);
        await scene.LookAsync();

        var form = Assert.IsType<ShowModal>(await scene.PressStaff("decline", TestMember.Organiser)).Modal;
        var declined = await scene.Slice.Submit(form.CustomId.Value, TestMember.Organiser, [("words", "  한 줄만 *더* 적어 주세요  ")], ("ready", ["unclear"]));
        var log = (await scene.Slice.Command("staff log", SuggestionScene.Colleague)).Text();

        Assert.All(form.Components.OfType<ModalInput>(), input => Assert.False(input.Required));
        Assert.Equal("↩️ <@100>님이 돌려보냈어요 (<t:1772413200:R>)\n-# 이유: 무엇을 묻는지 조금 더 또렷하면 좋겠어요. 한 줄만 \\*더\\* 적어 주세요", declined.Text());
        Assert.Contains("<@100> · declined a question suggested by <@101>: It should be a little clearer what it asks.", log, StringComparison.Ordinal);
        Assert.DoesNotContain("리액트", log, StringComparison.Ordinal);
        Assert.Equal(["declined"], scene.States);
    }

    [Fact]
    public async Task Of_two_staff_the_second_is_told_who_was_faster_and_loses_nothing()
    {
        using var scene = new SuggestionScene();
        await scene.SuggestWhole(TestMember.Jisu);
        await scene.LookAsync();
        var theirs = Assert.IsType<ShowModal>(await scene.PressStaff("complete", SuggestionScene.Colleague)).Modal;
        var refusal = Assert.IsType<ShowModal>(await scene.PressStaff("decline", SuggestionScene.Colleague)).Modal;
        await scene.PressStaff("approve", TestMember.Organiser);

        var press = await scene.PressStaff("approve", SuggestionScene.Colleague);
        var written = await scene.Slice.Submit(theirs.CustomId.Value, SuggestionScene.Colleague, [("prompt", "내가 쓴 질문"), ("points", "하나"), ("answer", "내가 쓴 답이에요.")], ("topic", ["python"]), ("level", ["basic"]));
        var declined = await scene.Slice.Submit(refusal.CustomId.Value, SuggestionScene.Colleague, ("words", "늦었나요"));
        var twice = await scene.PressStaff("approve", TestMember.Organiser);

        const string sentence = "This suggestion was dealt with already, so nothing changed.\n✅ <@100> approved it <t:1772413200:R> · `own-1`";
        Assert.Equal(sentence, press.Text());
        Assert.StartsWith(sentence, written.Text(), StringComparison.Ordinal);
        Assert.Contains("내가 쓴 답이에요.", System.Text.Encoding.UTF8.GetString(Assert.Single(Assert.IsType<Reply>(written).Message.Files).Content.Span), StringComparison.Ordinal);
        Assert.Equal(sentence, declined.Text());
        Assert.StartsWith("이미 끝난 제안이라 아무것도 바꾸지 않았어요.", twice.Text(), StringComparison.Ordinal);
        Assert.Equal(["approved"], scene.States);
        Assert.Single(scene.Slice.Get<GuildLibraries>().OwnOf(Slice.Guild).Items);
        Assert.Single(scene.Strings("select action from staff_action where action like 'suggestion%'"));
    }

    [Fact]
    public async Task The_queue_shows_the_oldest_first_and_goes_on_after_each_decision()
    {
        using var scene = new SuggestionScene();
        await scene.SuggestWhole(TestMember.Jisu, "첫 번째 질문은 깃 리베이스인가요?");
        scene.Slice.Clock.Advance(TimeSpan.FromHours(1));
        await scene.SuggestWhole(TestMember.Minho, "두 번째 질문은 도커 볼륨인가요?");

        var first = await scene.Slice.Command("content suggestions", SuggestionScene.Colleague);
        var second = await scene.Slice.Press(first.Button("Next"), SuggestionScene.Colleague);
        var beyond = await scene.Slice.Press("suggestion:queue:99", SuggestionScene.Colleague);
        var approved = await scene.Slice.Press(first.Button("Approve"), SuggestionScene.Colleague);
        var late = await scene.Slice.Press(first.Button("Approve"), SuggestionScene.Colleague);
        var declined = await scene.Slice.Submit($"suggestion:refuse:{scene.Ids[1]}:0", SuggestionScene.Colleague);

        Assert.StartsWith("📮 **Waiting: 1 of 2** · <@101> · <t:1772413200:R>\n-# The name stays private\nSystem design · Intermediate\n첫 번째", first.Text(), StringComparison.Ordinal);
        Assert.StartsWith("📮 **Waiting: 2 of 2** · <@102> · <t:1772416800:R>", second.Text(), StringComparison.Ordinal);
        Assert.Equal(second.Text(), beyond.Text());
        Assert.StartsWith("✅ <@110> approved it <t:1772416800:R> · `own-1`\n📮 **Waiting: 1 of 1** · <@102>", approved.Text(), StringComparison.Ordinal);
        Assert.StartsWith("This suggestion was dealt with already, so nothing changed.\n✅ <@110> approved it <t:1772416800:R> · `own-1`\n📮 **Waiting: 1 of 1**", late.Text(), StringComparison.Ordinal);
        Assert.Equal("↩️ <@110> declined it <t:1772416800:R>\nNo suggestion is waiting.", declined.Text());
        Assert.Empty(declined.Components());
    }

    [Fact]
    public async Task Only_staff_decide_and_only_about_their_own_guild()
    {
        using var scene = new SuggestionScene();
        await scene.SuggestWhole(TestMember.Jisu);
        await scene.Suggest(TestMember.Jisu, "<@1>");
        var (id, draft) = (scene.Ids[0], scene.Ids[1]);

        async Task<IReadOnlyList<InteractionResponse>> All(TestMember member, string of) =>
        [
            await scene.Slice.Press($"suggestion:approve:{of}", member),
            await scene.Slice.Press($"suggestion:complete:{of}", member),
            await scene.Slice.Press($"suggestion:decline:{of}:0", member),
            await scene.Slice.Submit($"suggestion:save:{of}", member, [("prompt", "몰래"), ("points", "하나"), ("answer", "몰래 넣은 답이에요.")], ("topic", ["python"]), ("level", ["basic"])),
            await scene.Slice.Submit($"suggestion:refuse:{of}", member, ("words", "몰래")),
        ];

        Assert.All(await All(TestMember.Jisu, id), reply => Assert.StartsWith("운영진만 쓸 수 있어요.", reply.Text(), StringComparison.Ordinal));
        Assert.StartsWith("운영진만", (await scene.Slice.Command("content suggestions", TestMember.Jisu)).Text(), StringComparison.Ordinal);
        Assert.StartsWith("운영진만", (await scene.Slice.Press("suggestion:queue:0", TestMember.Jisu)).Text(), StringComparison.Ordinal);
        Assert.StartsWith("운영진만", (await scene.Slice.Press("suggestion:openqueue", TestMember.Jisu)).Text(), StringComparison.Ordinal);
        Assert.All(await All(TestMember.Organiser, draft), reply => Assert.StartsWith("이 서버에 없는 제안이에요.", reply.Text(), StringComparison.Ordinal));
        Assert.All(await All(TestMember.Organiser, "x"), reply => Assert.StartsWith("이 서버에 없는 제안이에요.", reply.Text(), StringComparison.Ordinal));
        scene.Slice.In = new(999);
        Assert.All(await All(TestMember.Organiser, id), reply => Assert.StartsWith("이 서버에 없는 제안이에요.", reply.Text(), StringComparison.Ordinal));
        Assert.Equal("기다리는 제안이 없어요.", (await scene.Slice.Command("content suggestions", TestMember.Organiser)).Text());
        Assert.Equal(["waiting", "draft"], scene.States);
    }

    [Fact]
    public async Task Forged_choices_in_a_form_are_problems_like_any_other_and_a_long_reason_is_refused()
    {
        using var scene = new SuggestionScene();
        await scene.SuggestWhole(TestMember.Jisu);

        var forged = await scene.Slice.Submit($"suggestion:save:{scene.Ids[0]}", TestMember.Organiser, [("prompt", "질문"), ("points", "하나"), ("answer", "열 글자가 넘는 답이에요.")], ("topic", ["cooking"]), ("level", ["9"]));
        var tooLong = await scene.Slice.Submit($"suggestion:refuse:{scene.Ids[0]}", TestMember.Organiser, [("words", new string('가', 301))], ("ready", ["7"]));

        Assert.Contains("• **주제** · ‘cooking’", forged.Text(), StringComparison.Ordinal);
        Assert.Contains("• **난이도** · 비어 있어요.", forged.Text(), StringComparison.Ordinal);
        Assert.Equal("덧붙일 말은 300자까지 쓸 수 있어요. 조금 줄여서 다시 보내 주세요.", tooLong.Text());
        Assert.Equal(["waiting"], scene.States);
    }

    /// <summary>The small text below the guild's first own question, as it would be posted.</summary>
    private static string Card(SuggestionScene scene)
    {
        var question = scene.Slice.Get<GuildLibraries>().Of(Slice.Guild).FindQuestion("own-1")!;
        return new QuestionCard(1, new(2026, 3, 3), question, Language.Korean).Message().Embeds![0].Footer!.Text;
    }

    private static IEnumerable<(string, string)> Values(Modal form) =>
        form.Inputs.Where(input => input.CustomId != "answer").Select(input => (input.CustomId, input.Value ?? ""));

    private static string? Chosen(Modal form, string select) =>
        form.Components.OfType<SelectInput>().Single(input => input.CustomId == select).Options.SingleOrDefault(option => option.Default)?.Value;
}
