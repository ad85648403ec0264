using StudyBot.Discord.Model;
using StudyBot.Tests.Features.Advice;

namespace StudyBot.Tests.Features.GuildContent;

public sealed class ContentListTests
{
    [Fact]
    public async Task The_list_shows_what_is_there_and_what_became_of_it()
    {
        using var slice = new Slice();
        await slice.AddQuestion("배포 *순서*는요?\n둘째 줄");
        slice.Clock.Advance(TimeSpan.FromMinutes(1));
        await slice.AddAdvice("회의록 남기기");
        await slice.Press("content:retire:q:own-1", TestMember.Organiser);

        var all = await slice.Command("content list", TestMember.Organiser);
        var advice = await slice.Command("content list", ContentReplies.English, ("kind", "advice"), ("topic", "Résumé"));
        var none = await slice.Command("content list", TestMember.Organiser, ("topic", "math"));
        var wrong = await slice.Command("content list", TestMember.Organiser, ("topic", "요리"));

        Assert.Equal(
            """

            우리 서버의 질문과 조언 2개
            💡 회의록 남기기
            -# `own-2` · 이력서 · 한국어
            ⏸️ ~~배포 \*순서\*는요?~~
            -# `own-1` · 파이썬 · 한국어 · 내린 항목
            """,
            all.Text());
        Assert.Equal("\n1 item of this server\n💡 회의록 남기기\n-# `own-2` · Résumé · Korean", advice.Text());
        Assert.StartsWith("여기에 맞는 항목이 없어요.", none.Text(), StringComparison.Ordinal);
        Assert.StartsWith("‘요리’는 없는 주제예요.", wrong.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_turn_and_an_opened_item_leads_back_to_its_page()
    {
        using var slice = new Slice();
        slice.Save([.. Enumerable.Range(1, 12).Select(number => slice.Question($"{number}번째 질문은 무엇인가요?"))]);

        var first = await slice.Command("content list", TestMember.Organiser, ("kind", "question"));
        var second = await slice.Press(first.Button("다음"), TestMember.Organiser);
        var opened = await slice.Press(second.Select("열어 볼 항목을 골라요").CustomId.Value, TestMember.Organiser, "own-1");
        var retired = await slice.Press(opened.Button("내리기"), TestMember.Organiser);
        var back = await slice.Press(retired.Button("목록"), TestMember.Organiser);
        var beyond = await slice.Press("content:list:q::2147483647", TestMember.Organiser);
        var forged = await slice.Press("content:list:nonsense", TestMember.Organiser);

        Assert.Equal(10, first.Components().OfType<StringSelect>().Single().Options.Count);
        Assert.EndsWith("2 / 2쪽", second.Text(), StringComparison.Ordinal);
        Assert.Equal(["고치기 (한국어)", "영어로도 쓰기", "내리기", "목록"], opened.Labels());
        Assert.EndsWith("2 / 2쪽", back.Text(), StringComparison.Ordinal);
        Assert.Equal(back.Text(), beyond.Text());
        Assert.EndsWith("1 / 2쪽", forged.Text(), StringComparison.Ordinal);
    }
}
