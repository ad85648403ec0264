using Dapper;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Tests.Features.Questions;

namespace StudyBot.Tests.Features.Answers;

public sealed class AnswerTests
{
    private static readonly string[] Verbs =
    [
        "answer", "hint", "model", "language", "others", "share", "unshare", "cover", "more", "kept", "restore", "reveal",
    ];

    private const string Empty = "답이 비어 있어요. 한 문장이라도 괜찮으니 적어서 다시 보내 주세요.";

    [Fact]
    public async Task An_answer_is_stored_counts_for_the_day_and_comes_back_with_a_checklist()
    {
        using var scene = await AnswerScene.PostedAsync();

        var form = Assert.IsType<ShowModal>(await scene.Press("answer", TestMember.Jisu)).Modal;
        var receipt = await scene.Answer(TestMember.Jisu, "편향과 분산의 균형이에요.");

        Assert.Equal($"question:submit:{scene.SlotId}::0", form.CustomId.Value);
        Assert.Null(form.Inputs.Single().Value);
        Assert.True(receipt.IsPrivate());
        Assert.Equal(
            """
            ✅ 답을 남겼어요.
            🌱 연속 **1일째**, 오늘부터 시작이에요.
            오늘은 <t:1772564400:t>에 끝나요 (<t:1772564400:R>).

            **내 답에 담은 내용을 골라 보세요**
            ☐ 편향
            ☐ 분산
            ☐ 균형
            """,
            receipt.Text());
        Assert.Equal("편향과 분산의 균형이에요.", scene.Single<string>("select body from answer"));
        Assert.Equal($"slot:{scene.SlotId}", scene.Single<string>("select source from study_event where kind = 2"));
    }

    [Fact]
    public async Task An_english_member_of_a_korean_guild_is_answered_in_english()
    {
        using var scene = await AnswerScene.PostedAsync();

        var receipt = await scene.Answer(TestMember.Emma, "It is a balance.");

        Assert.StartsWith("✅ Your answer is in.\n🌱 **Day 1** of a new streak.\n", receipt.Text(), StringComparison.Ordinal);
        Assert.EndsWith("**Which of these did your answer cover?**\n☐ Bias\n☐ Variance\n☐ Balance", receipt.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_day_is_open_the_form_holds_the_earlier_answer_and_takes_a_better_one()
    {
        using var scene = await AnswerScene.PostedAsync();
        await scene.Answer(TestMember.Jisu, "처음 답");

        var form = Assert.IsType<ShowModal>(await scene.Press("answer", TestMember.Jisu)).Modal;
        var receipt = await scene.Slice.Submit(form.CustomId.Value, TestMember.Jisu, ("answer", "더 나은 답"));

        Assert.Equal("처음 답", form.Inputs.Single().Value);
        Assert.StartsWith("✅ 답을 고쳤어요.\n🌱 연속 **1일째**예요.\n", receipt.Text(), StringComparison.Ordinal);
        Assert.Equal("더 나은 답", scene.Single<string>("select body from answer"));
        Assert.Equal(1, scene.Single<int>("select answers from study_day"));
    }

    [Fact]
    public async Task After_the_day_an_answer_stands_as_it_is()
    {
        using var scene = await AnswerScene.PostedAsync();
        await scene.Answer(TestMember.Jisu, "처음 답");
        scene.Slice.Clock.Advance(TimeSpan.FromHours(19));

        var pressed = await scene.Press("answer", TestMember.Jisu);
        var submitted = await scene.Answer(TestMember.Jisu, "늦은 답");

        Assert.StartsWith("마감이 지나서 답을 고칠 수 없어요.", pressed.Text(), StringComparison.Ordinal);
        Assert.Equal($"{pressed.Text()}\n✍️ 방금 쓴 글\n늦은 답", submitted.Text());
        Assert.Equal("처음 답", scene.Single<string>("select body from answer"));
    }

    [Fact]
    public async Task Months_later_and_after_a_restart_a_first_answer_counts_for_the_day_it_is_given()
    {
        var folder = Directory.CreateTempSubdirectory("studybot-months-").FullName;
        string slotId;
        using (var before = new QuestionScene(folder: folder))
        {
            await before.LookAtAsync(3, 9);
            slotId = before.SlotId;
        }

        using (var after = new QuestionScene(folder: folder, setUp: false))
        {
            after.Slice.Clock.Advance(TimeSpan.FromDays(100));
            var form = Assert.IsType<ShowModal>(await after.Press("answer", TestMember.Jisu, slotId)).Modal;
            var receipt = await after.Answer(TestMember.Jisu, "늦었지만", slotId);
            Assert.StartsWith("지난 질문이라 보낸 뒤에는 고칠 수 없어요.", form.Inputs[0].Placeholder, StringComparison.Ordinal);
            Assert.StartsWith(
                "✅ 답을 남겼어요.\n지난 질문의 답이라 나중에 고칠 수 없어요. 공부는 오늘로 기록했어요.\n", receipt.Text(), StringComparison.Ordinal);
            Assert.Contains("연속 **1일째**", receipt.Text(), StringComparison.Ordinal);
            Assert.DoesNotContain(receipt.Components().OfType<Button>(), button => button.Label == "답 고치기");
            Assert.Equal("2026-06-10", after.Single<string>("select study_date from study_event"));
        }

        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n\t ")]
    [InlineData("\u200B\u200C\u200D\u2060\uFEFF")]
    [InlineData("\u3164\uFFA0\u115F\u2800")]
    [InlineData("\u00AD\u202E\u0301")]
    public async Task An_answer_that_shows_nothing_is_refused_and_nothing_is_stored(string text)
    {
        using var scene = await AnswerScene.PostedAsync();

        var reply = await scene.Answer(TestMember.Jisu, text);

        Assert.Equal(Empty, reply.Text());
        Assert.Equal(0, scene.Single<int>("select (select count(*) from answer) + (select count(*) from study_event)"));
    }

    [Fact]
    public async Task A_form_without_its_field_is_an_empty_answer()
    {
        using var scene = await AnswerScene.PostedAsync();

        var reply = await scene.Slice.Submit($"question:submit:{scene.SlotId}", TestMember.Jisu, ("forged", "text"));

        Assert.Equal(Empty, reply.Text());
    }

    [Fact]
    public async Task A_long_answer_is_kept_as_written_and_pings_nobody()
    {
        using var scene = await AnswerScene.PostedAsync();
        var text = string.Concat(Enumerable.Repeat("@everyone <@101> <@&5> \u200B끝👩‍👩‍👧 ", 200))[..3999].TrimEnd();

        var receipt = await scene.Answer(TestMember.Jisu, text);
        var model = Assert.IsType<Reply>(await scene.Press("model", TestMember.Jisu));

        Assert.Equal(text, scene.Single<string>("select body from answer"));
        Assert.StartsWith("✅", receipt.Text(), StringComparison.Ordinal);
        Assert.Equal(AllowedMentions.None, model.Message.AllowedMentions);
        Assert.Equal(text, model.Message.Embeds![0].Description);
    }

    [Fact]
    public async Task An_answer_beyond_the_form_is_refused()
    {
        using var scene = await AnswerScene.PostedAsync();

        var reply = await scene.Answer(TestMember.Emma, new string('x', 4001));

        Assert.StartsWith(
            "An answer has at most 4000 characters. Please shorten it a little and send it again.\n✍️ What you wrote\nxxx", reply.Text(), StringComparison.Ordinal);
        Assert.Equal(0, scene.Single<int>("select count(*) from answer"));
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("99999999999999999999999")]
    [InlineData("1:ko:extra")]
    [InlineData("")]
    public async Task A_forged_slot_is_answered_kindly_everywhere(string slotId)
    {
        using var scene = await AnswerScene.PostedAsync();

        foreach (var verb in Verbs)
            AssertUnknown(await scene.Press(verb, TestMember.Jisu, slotId));
        AssertUnknown(await scene.Answer(TestMember.Jisu, "답", slotId), "답");
        Assert.Equal(0, scene.Single<int>("select count(*) from answer"));
    }

    [Fact]
    public async Task A_slot_of_another_guild_looks_like_one_that_does_not_exist()
    {
        using var scene = new QuestionScene(setUp: false);
        scene.SetUp(guild: 950, channel: 951);
        await scene.LookAtAsync(3, 9);

        foreach (var verb in Verbs)
            AssertUnknown(await scene.Press(verb, TestMember.Jisu));
        AssertUnknown(await scene.Answer(TestMember.Jisu, "답"), "답");
        Assert.Equal(0, scene.Slice.Database.Read(connection => connection.ExecuteScalar<int>("select count(*) from answer")));
    }

    /// <param name="reply">What came.</param>
    /// <param name="givenBack">What was not stored, and must not be lost.</param>
    private static void AssertUnknown(InteractionResponse reply, string? givenBack = null)
    {
        Assert.True(reply.IsPrivate());
        var sentence = "그 질문을 찾지 못했어요. `/question today`로 오늘의 질문을 열어 주세요.";
        Assert.Equal(givenBack is null ? sentence : $"{sentence}\n✍️ 방금 쓴 글\n{givenBack}", reply.Text());
    }
}
