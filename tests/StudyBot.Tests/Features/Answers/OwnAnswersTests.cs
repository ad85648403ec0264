using System.Globalization;
using System.Text;
using Dapper;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Model;
using StudyBot.Tests.Features.Questions;

namespace StudyBot.Tests.Features.Answers;

public sealed class OwnAnswersTests
{
    [Fact]
    public async Task They_are_listed_newest_first_ten_to_a_page()
    {
        using var scene = await AnswerScene.PostedAsync(questions: 40);
        Seed(scene, 12);

        var first = await scene.Slice.Command("answers", TestMember.Jisu);
        var second = await scene.Go(first.Button("다음"), TestMember.Jisu);
        var back = await scene.Go(second.Button("이전"), TestMember.Jisu);

        Assert.StartsWith("\n✍️ 내 답 12개\n`1` **12번 질문**\n-# 2026-02-12 · 머신러닝\n`2` **11번 질문**\n", first.Text(), StringComparison.Ordinal);
        Assert.EndsWith("\n1 / 2쪽", first.Text(), StringComparison.Ordinal);
        Assert.Equal("\n✍️ 내 답 12개\n`11` **2번 질문**\n-# 2026-02-02 · 머신러닝\n`12` **1번 질문**\n-# 2026-02-01 · 머신러닝\n2 / 2쪽", second.Text());
        Assert.Equal(first.Text(), back.Text());
        Assert.True(first.IsPrivate());
    }

    [Theory]
    [InlineData("answers:page:-5:", "`1` **12번")]
    [InlineData("answers:page:99:", "`11` **2번")]
    [InlineData("answers:page:x:", "`1` **12번")]
    [InlineData("answers:page", "`1` **12번")]
    public async Task A_forged_page_is_the_nearest(string customId, string expected)
    {
        using var scene = await AnswerScene.PostedAsync(questions: 40);
        Seed(scene, 12);

        Assert.Contains(expected, (await scene.Go(customId, TestMember.Jisu)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_answers_it_says_where_to_begin()
    {
        using var scene = await AnswerScene.PostedAsync();

        Assert.Contains("`/question today`", (await scene.Slice.Command("answers", TestMember.Jisu)).Text(), StringComparison.Ordinal);
        Assert.Contains("`/question today`", (await scene.Slice.Command("answers", TestMember.Emma)).Text(), StringComparison.Ordinal);
        Assert.Contains("`/question today`", (await scene.Go("answers:export", TestMember.Jisu)).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("과적합", 3)]
    [InlineData("과적합을", 3)]
    [InlineData("12번", 12)]
    public async Task A_search_looks_into_answers_and_their_questions(string typed, int expected)
    {
        using var scene = await AnswerScene.PostedAsync(questions: 40);
        Seed(scene, 12);
        scene.Slice.Database.Write(connection => connection.Execute("update answer set body = '저는 과적합이 걱정돼요.' where id = 3"));

        var found = await scene.Slice.Command("answers", TestMember.Jisu, ("search", typed));

        Assert.Contains($"`1` **{expected}번 질문**", found.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("블록체인", "‘블록체인’에 맞는 답을 찾지 못했어요.")]
    [InlineData("**", "‘\\*\\*’에 맞는 답을 찾지 못했어요.")]
    public async Task A_search_without_a_match_says_what_to_do(string typed, string expected)
    {
        using var scene = await AnswerScene.PostedAsync(questions: 40);
        Seed(scene, 2);

        Assert.StartsWith(expected, (await scene.Slice.Command("answers", TestMember.Jisu, ("search", typed))).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_opens_beside_the_list_with_all_that_can_be_done_with_it()
    {
        using var scene = await AnswerScene.PostedAsync();
        await scene.Answer(TestMember.Jisu, "편향과 분산이에요.");
        var list = await scene.Slice.Command("answers", TestMember.Jisu);

        var opened = await scene.Go(list.Select().CustomId.Value, TestMember.Jisu, list.Select().Options[0].Value);

        Assert.True(opened.IsPrivate());
        Assert.EndsWith("머신러닝 · 기초\n오늘의 질문 · 3월 3일 화요일\n1번 질문\n✍️ 내 답변\n편향과 분산이에요.", opened.Text(), StringComparison.Ordinal);
        Assert.Equal(
            ["모범 답안", "다른 사람의 답", "꼬리 질문 받기", "답 고치기", "내 답 나누기", "리뷰 부탁하기"], opened.Components().OfType<Button>().Select(button => button.Label));
    }

    [Fact]
    public async Task Nobody_opens_or_exports_anothers()
    {
        using var scene = await AnswerScene.PostedAsync();
        await scene.Answer(TestMember.Jisu, "비밀");

        Assert.Equal("그 답을 찾지 못했어요. `/answers`로 목록을 다시 열어 주세요.", (await scene.Go("answers:open", TestMember.Minho, scene.SlotId)).Text());
        Assert.Equal("그 답을 찾지 못했어요. `/answers`로 목록을 다시 열어 주세요.", (await scene.Go("answers:open", TestMember.Minho, "x", "y")).Text());
        Assert.Contains("아직 남긴 답이 없어요.", (await scene.Go("answers:export", TestMember.Minho)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_export_holds_ones_own_words_by_topic_and_question_with_their_dates_and_nobody_elses()
    {
        using var scene = await AnswerScene.PostedAsync();
        await scene.Answer(TestMember.Jisu, "# 제 답\n`편향`과 분산이에요.");
        await scene.Answer(TestMember.Minho, "민호의 비밀");
        await scene.Slice.Submit($"question:replied:{scene.SlotId}::1:0", TestMember.Jisu, ("answer", "이를테면 이래요."));
        var list = await scene.Slice.Command("answers", TestMember.Jisu);

        var korean = Assert.IsType<Reply>(await scene.Go(list.Button("Markdown으로 내보내기"), TestMember.Jisu));
        var english = Assert.IsType<Reply>(await scene.Go("answers:export", TestMember.Emma with { Number = TestMember.Jisu.Number }));

        Assert.True(korean.Ephemeral);
        Assert.Equal("📄 답 **1개**를 주제별로 모았어요. 나만 받을 수 있는 파일이에요.", korean.Message.Content);
        Assert.Equal("answers-2026-03-03.md", korean.Message.Files.Single().Name);
        Assert.Equal(
            """
            # 면접 질문에 답하며 쓴 글

            모두 1개의 답이에요.

            ## 머신러닝

            ### 1번 질문

            *2026-03-03*

            # 제 답
            `편향`과 분산이에요.

            **예를 들면요?**

            이를테면 이래요.

            """,
            Encoding.UTF8.GetString(korean.Message.Files.Single().Content.Span));
        Assert.StartsWith("# My answers to interview questions\n\nOne answer.\n\n## Machine learning\n\n### Question 1\n", Encoding.UTF8.GetString(english.Message.Files.Single().Content.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_whose_question_left_the_data_is_still_there()
    {
        using var scene = await AnswerScene.PostedAsync(questions: 2);
        Seed(scene, 2);
        scene.Slice.Database.Write(connection => connection.Execute("update answer set question_id = 'gone' where id = 2"));

        var list = await scene.Slice.Command("answers", TestMember.Jisu);
        var opened = await scene.Go("answers:open", TestMember.Jisu, "2");
        var export = Assert.IsType<Reply>(await scene.Go("answers:export", TestMember.Jisu)).Message.Files.Single();

        Assert.StartsWith("\n✍️ 내 답 2개\n`1` **이제는 없는 질문**\n-# 2026-02-02\n", list.Text(), StringComparison.Ordinal);
        Assert.Equal("이제는 없는 질문\n답 2", opened.Text());
        Assert.EndsWith("## 이제는 없는 질문\n\n*2026-02-02*\n\n답 2\n", Encoding.UTF8.GetString(export.Content.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_wrote_very_much_gets_their_newest_answers_searched_and_exported_and_is_told_so()
    {
        using var scene = await AnswerScene.PostedAsync(questions: 40);
        scene.Slice.Database.Write(connection => connection.Execute(
            """
            with recursive day(number) as (select 0 union all select number + 1 from day where number < 899)
            insert into answer (guild_id, user_id, id, practised_on, question_id, body, revision, answered_at, changed_at)
            select 900, 101, number, date('2020-01-01', number || ' days'), 'q1', @body, 1, number, number from day
            """,
            new { body = string.Concat(Enumerable.Repeat("과적합 ", 1000)) }));

        var found = await scene.Slice.Command("answers", TestMember.Jisu, ("search", "과적합"));
        var export = Assert.IsType<Reply>(await scene.Go("answers:export", TestMember.Jisu)).Message;

        Assert.EndsWith("\n1 / 10쪽\n최근 답 100개에서 찾았어요.", found.Text(), StringComparison.Ordinal);
        Assert.StartsWith("📄 답 900개 가운데 최근 **838개**를", export.Content, StringComparison.Ordinal);
        Assert.InRange(export.Files.Single().Content.Length, 8_000_000, 10 << 20);
    }

    /// <summary>Answers to earlier slots: the first to question 1 on the first of February, and so on.</summary>
    private static void Seed(QuestionScene scene, int count) => scene.Slice.Database.Write(connection =>
    {
        foreach (var number in Enumerable.Range(1, count))
        {
            var at = new DateTimeOffset(2026, 2, number, 10, 0, 0, TimeSpan.FromHours(9)).ToUnixTimeMilliseconds();
            connection.Execute(
                """
                insert into question_slot (id, guild_id, schedule_id, local_date, question_id, state, lease_until, attempts, due_at, expires_at,
                    closes_at, claimed_at, channel_id) values (@number, 900, 1, @date, @question, 'sent', 0, 1, 0, 0, 0, 0, 901);
                insert into answer (guild_id, user_id, id, slot_id, question_id, body, revision, answered_at, changed_at)
                values (900, 101, @number, @number, @question, @body, 1, @at, @at)
                """,
                new { number, date = string.Create(CultureInfo.InvariantCulture, $"2026-02-{number:00}"), question = $"q{number}", body = $"답 {number}", at });
        }
    });
}
