using StudyBot.Content;
using StudyBot.Content.Own;

namespace StudyBot.Tests.Features.GuildContent.Import;

public sealed class ImportIdTests
{
    [Fact]
    public async Task An_id_of_the_guilds_own_changes_that_item_and_says_in_what()
    {
        using var slice = new Slice();
        var id = slice.Save(slice.Question("배포 순서는요?")).Ids[0];

        var preview = await slice.Import(Imports.Rows(Imports.Row("배포 순서는요?", id: id, topic: "통계", hint: "거꾸로 보세요.", points: "순서")));
        await slice.Press(preview.Store(), TestMember.Organiser);

        Assert.Contains("✏️ **2행** · 배포 순서는요?\n-# `own-1` · 바뀌는 것: 주제, 힌트 (한국어), 모범 답안 (한국어)", preview.Text(), StringComparison.Ordinal);
        var item = Assert.Single(slice.Items());
        Assert.Equal((id, 2, "statistics", "거꾸로 보세요."), (item.Id, item.Revision, item.Entry.TopicId, ((QuestionEntry)item.Entry).Korean!.Hint));
    }

    [Fact]
    public async Task What_the_file_does_not_speak_of_stays()
    {
        using var slice = new Slice();
        await slice.Import("주제,난이도,질문,힌트,핵심,모범 답안,prompt_en,key_points_en,answer_en\n파이썬,심화,왜 그럴까요?,힌트,이유,읽기 쉬우니까 써요.,Why so?,reason,It is easy to read.\n", dryRun: false);

        await slice.Import("id,질문\nown-1,왜 쓰나요?\n", dryRun: false);
        await slice.Import("id,힌트\nown-1,\n", dryRun: false);

        var entry = (QuestionEntry)Assert.Single(slice.Items()).Entry;
        Assert.Equal((QuestionLevel.Advanced, "왜 쓰나요?", "", "Why so?"), (entry.Level, entry.Korean!.Prompt, entry.Korean.Hint, entry.English!.Prompt));
    }

    [Fact]
    public async Task A_language_that_is_emptied_goes()
    {
        using var slice = new Slice();
        await slice.Import("주제,질문,핵심,모범 답안,prompt_en,key_points_en,answer_en\n파이썬,왜 그럴까요?,이유,읽기 쉬우니까 써요.,Why so?,reason,It is easy to read.\n", dryRun: false);

        var preview = await slice.Import("- id: own-1\n  ko: { prompt: 왜 그럴까요? }\n  en:\n", name: "a.yaml");
        await slice.Press(preview.Store(), TestMember.Organiser);

        Assert.Contains("-# `own-1` · 바뀌는 것: 질문 (영어), 핵심 (영어), 모범 답안 (영어)", preview.Text(), StringComparison.Ordinal);
        Assert.Null(((QuestionEntry)Assert.Single(slice.Items()).Entry).English);
    }

    [Fact]
    public async Task Ids_of_another_server_become_new_items_and_the_report_says_so()
    {
        using var slice = new Slice();

        var one = await slice.Import(Imports.Rows(Imports.Row("하나인가요?", id: "own-zz")));
        var more = await slice.Import(Imports.Rows(Imports.Row("하나인가요?", id: "own-zz"), Imports.Row("둘인가요?", id: "q-`2`")), ContentReplies.English);
        await slice.Press(more.Store(), TestMember.Organiser);

        Assert.Contains("-# 이 서버에 없는 id(`own-zz`)가 있어요. 그 항목은 새 id로 추가돼요.", one.Text(), StringComparison.Ordinal);
        Assert.Contains("-# 2 ids are not of this server (such as `own-zz`): those items are added as new ones, with ids of their own.", more.Text(), StringComparison.Ordinal);
        Assert.Equal(["own-1", "own-2"], slice.Items().Select(item => item.Id));
    }

    [Fact]
    public async Task The_same_id_twice_and_the_same_question_twice_are_problems()
    {
        using var slice = new Slice();
        var id = slice.Save(slice.Question("있던 질문인가요?")).Ids[0];

        var reply = await slice.Import(Imports.Rows(
            Imports.Row("하나인가요?", id: id), Imports.Row("둘인가요?", id: id), Imports.Row("셋인가요?", id: "x"), Imports.Row("넷인가요?", id: "x"), Imports.Row("넷인가요?")));

        Assert.Contains("• **3행** · 2행에도 같은 id가 있어요. 한쪽만 남기거나, 새 항목인 쪽의 id를 비워 주세요.", reply.Text(), StringComparison.Ordinal);
        Assert.Contains("• **5행** · 4행에도 같은 id가 있어요.", reply.Text(), StringComparison.Ordinal);
        Assert.Contains("• **6행** · 5행과 내용이 같아요. 하나만 남겨 주세요.", reply.Text(), StringComparison.Ordinal);
        Assert.Equal("있던 질문인가요?", Assert.Single(slice.Items()).Entry.Name.Korean);
    }

    [Fact]
    public async Task An_item_that_is_here_already_is_left_as_it_is_with_or_without_its_id()
    {
        using var slice = new Slice();
        await slice.Import(Imports.Table("하나인가요?", "둘인가요?"), dryRun: false);

        var same = await slice.Import(Imports.Rows(Imports.Row("하나인가요?"), Imports.Row("둘인가요?", id: "own-2")));
        var another = await slice.Import(Imports.Rows(Imports.Row("하나인가요?"), Imports.Row("둘인가요?", answer: "다르게 답할 수도 있어요.")), ContentReplies.English);

        Assert.Equal("**questions.csv**의 항목 2개가 이미 모두 그대로 있어요. 저장할 것이 없어요.", same.Text());
        Assert.Empty(same.Components());
        Assert.Contains("• **row 3** · The same is here already (`own-2`). To change that item, write `own-2` into the id of this one.", another.Text(), StringComparison.Ordinal);
        Assert.All(slice.Items(), item => Assert.Equal(1, item.Revision));
    }

    [Fact]
    public async Task Two_items_can_swap_their_words_and_one_can_leave_them_to_a_new_one()
    {
        using var slice = new Slice();
        await slice.Import(Imports.Table("하나인가요?", "둘인가요?"), dryRun: false);

        await slice.Import(Imports.Rows(Imports.Row("둘인가요?", id: "own-1"), Imports.Row("하나인가요?", id: "own-2")), dryRun: false);
        await slice.Import(Imports.Rows(Imports.Row("셋인가요?", id: "own-1"), Imports.Row("둘인가요?")), dryRun: false);

        Assert.Equal(["own-1 셋인가요?", "own-2 하나인가요?", "own-3 둘인가요?"], slice.Items().Select(item => $"{item.Id} {item.Entry.Name.Korean}"));
    }

    [Fact]
    public async Task An_id_of_the_other_kind_is_a_problem_and_a_retired_item_stays_retired()
    {
        using var slice = new Slice();
        var advice = slice.Save(slice.Advice("회의록을 남기기")).Ids[0];
        await slice.Import(Imports.Table("하나일까요?"), dryRun: false);
        await slice.Command("content retire", TestMember.Organiser, ("item", "own-2"));

        var other = await slice.Import(Imports.Rows(Imports.Row("하나도 아닌가요?", id: advice)));
        var retired = await slice.Import(Imports.Rows(Imports.Row("하나인가요?", id: "own-2")), dryRun: false);

        Assert.Contains("• **2행** · `own-1`은 종류가 다른 항목이에요. 새 항목이면 id를 비워 주세요.", other.Text(), StringComparison.Ordinal);
        Assert.Contains("-# 1개는 내린 항목이라 저장해도 나오지 않아요.", retired.Text(), StringComparison.Ordinal);
        Assert.Contains(slice.Items(), item => item is { Id: "own-2", IsOffered: false, Revision: 2 });
    }
}
