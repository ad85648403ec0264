using Dapper;
using StudyBot.Content;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Tests.Features.Questions;

namespace StudyBot.Tests.Features.Answers;

public sealed class ModelAnswerTests
{
    [Fact]
    public async Task It_is_sealed_until_ones_own_answer()
    {
        using var scene = await AnswerScene.PostedAsync();

        var before = await scene.Press("model", TestMember.Jisu);
        await scene.Answer(TestMember.Jisu, "내 생각");
        var after = await scene.Press("model", TestMember.Jisu);
        var others = await scene.Press("model", TestMember.Minho);

        Assert.Equal(
            "모범 답안은 내 답을 먼저 남기면 바로 열려요. 답하지 않아도 <t:1772564400:R>에는 모두에게 열려요.", before.Text());
        Assert.Equal($"question:answer:{scene.SlotId}", before.Button("답하기"));
        Assert.Equal(
            """
            ✍️ 내 답변
            내 생각
            📖 모범 답안
            1번 모범 답안
            핵심
            • 편향
            • 분산
            • 균형
            바탕이 된 글: 강연 · 1장
            """,
            after.Text());
        Assert.Equal(before.Text(), others.Text());
    }

    [Fact]
    public async Task When_the_day_closes_it_opens_to_everyone()
    {
        using var scene = await AnswerScene.PostedAsync();
        scene.Slice.Clock.Advance(TimeSpan.FromHours(19) - TimeSpan.FromSeconds(1));
        Assert.StartsWith("Leave your own answer first", (await scene.Press("model", TestMember.Emma)).Text(), StringComparison.Ordinal);

        scene.Slice.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.StartsWith("📖 Model answer\nModel answer 1\n", (await scene.Press("model", TestMember.Emma)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_posted_after_its_study_day_ended_is_open_for_answers_first()
    {
        using var scene = new QuestionScene(questions: 1, setUp: false);
        scene.SetUp(hour: 23);

        // 23:00 on Monday was slept through; at 04:30 on Tuesday it is made up.
        await scene.LookAtAsync(3, 4, 30);

        Assert.Contains("먼저 남기면", (await scene.Press("model", TestMember.Jisu)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hint_speaks_the_members_language()
    {
        using var scene = await AnswerScene.PostedAsync();

        Assert.Equal("💡 힌트\n1번 힌트", (await scene.Press("hint", TestMember.Jisu)).Text());
        Assert.Equal("💡 Hint\nHint 1", (await scene.Press("hint", TestMember.Emma)).Text());
    }

    [Fact]
    public async Task The_copy_in_the_other_language_stays_in_it()
    {
        using var scene = await AnswerScene.PostedAsync();

        var copy = await scene.Slice.Press($"question:language:{scene.SlotId}:en", TestMember.Jisu);
        var hint = await scene.Slice.Press(copy.Button("Hint"), TestMember.Jisu);
        var form = Assert.IsType<ShowModal>(await scene.Slice.Press(copy.Button("Answer"), TestMember.Jisu)).Modal;
        var receipt = await scene.Slice.Submit(form.CustomId.Value, TestMember.Jisu, ("answer", "In English"));
        var again = await scene.Slice.Press(copy.Button("한국어"), TestMember.Jisu);

        Assert.True(copy.IsPrivate());
        Assert.StartsWith("Machine learning · Basic\nQuestion of the day · Tuesday, March 3\nQuestion 1\n", copy.Text(), StringComparison.Ordinal);
        Assert.Equal("💡 Hint\nHint 1", hint.Text());
        Assert.Equal("Answer the interview question", form.Title);
        Assert.StartsWith("✅ Your answer is in.", receipt.Text(), StringComparison.Ordinal);
        Assert.StartsWith("머신러닝 · 기초\n오늘의 질문 · 3월 3일 화요일\n1번 질문\n", again.Text(), StringComparison.Ordinal);
        Assert.Equal($"question:answer:{scene.SlotId}:ko", again.Button("답 고치기"));
    }

    [Fact]
    public async Task Every_question_that_ships_fits_into_a_message_beside_the_longest_answer()
    {
        using var scene = new QuestionScene(new Slice());
        await scene.LookAtAsync(3, 9);
        foreach (var question in scene.Slice.Get<ContentLibrary>().Questions)
        {
            scene.Slice.Database.Write(connection => connection.Execute("update question_slot set question_id = @Id", new { question.Id }));
            await AssertFitsAsync(scene, question);
        }
    }

    private static async Task AssertFitsAsync(QuestionScene scene, Question question)
    {
        await scene.Answer(TestMember.Jisu, new string('답', 4000));
        foreach (var member in new[] { TestMember.Jisu, TestMember.Emma with { Number = TestMember.Jisu.Number } })
        {
            var message = Assert.IsType<Reply>(await scene.Press("model", member)).Message;
            var total = message.Embeds!.Sum(Size);
            Assert.True(total <= 6000, $"{question.Id} in {member.Locale} has {total} characters");
            Assert.InRange(message.Embeds![0].Description!.Length, 2500, 4096);
            Assert.All(message.Embeds!.SelectMany(embed => embed.Fields ?? []), field => Assert.InRange(field.Value.Length, 1, 1024));
            var receipt = Assert.IsType<Reply>(await scene.Answer(member, new string('답', 4000))).Message;
            Assert.InRange(receipt.Content!.Length, 1, 2000);
        }
    }

    private static int Size(Embed embed) => (embed.Title?.Length ?? 0) + (embed.Description?.Length ?? 0) +
        (embed.Footer?.Text.Length ?? 0) + (embed.Fields ?? []).Sum(field => field.Name.Length + field.Value.Length);
}
