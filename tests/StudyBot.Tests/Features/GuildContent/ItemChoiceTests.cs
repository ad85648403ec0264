using StudyBot.Tests.Features.Advice;

namespace StudyBot.Tests.Features.GuildContent;

public sealed class ItemChoiceTests
{
    [Fact]
    public async Task A_word_of_the_item_opens_it()
    {
        using var slice = new Slice();
        await slice.AddQuestion("우리 회사 코드에서 제너레이터를 왜 썼나요?");

        var form = (await slice.Command("content edit", TestMember.Organiser, ("item", "회사 코드"))).Form();
        var retired = await slice.Command("content retire", TestMember.Organiser, ("item", "제너레이터를 왜 썼나요"));
        var restored = await slice.Command("content restore", TestMember.Organiser, ("item", "회사"));

        Assert.Equal("우리 회사 코드에서 제너레이터를 왜 썼나요?", form.Value("prompt"));
        Assert.StartsWith("⏸️ 질문을 내렸어요: ‘우리 회사 코드", retired.Text(), StringComparison.Ordinal);
        Assert.StartsWith("↩️ 질문을 되돌렸어요: ‘우리 회사 코드", restored.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_a_menu_asks_which_one()
    {
        using var slice = new Slice();
        slice.Save(slice.Question("배포 순서는요?"), slice.Question("배포 도구는요?"), slice.Question("시험은요?"));

        var menu = await slice.Command("content edit", TestMember.Organiser, ("item", "배포"));
        var select = menu.Select("항목을 골라요");
        var form = (await slice.Press(select.CustomId.Value, TestMember.Organiser, "q/own-2")).Form();
        var retireMenu = await slice.Command("content retire", ContentReplies.English, ("item", "배포 는요"));
        var retired = await slice.Press("content:choose:retire", TestMember.Organiser, "q/own-1");

        Assert.Equal("‘배포’에 맞는 항목이 2개예요. 아래에서 골라 주세요.", menu.Text());
        Assert.Equal(["배포 도구는요?", "배포 순서는요?"], select.Options.Select(option => option.Label).Order());
        Assert.Equal("배포 도구는요?", form.Value("prompt"));
        Assert.StartsWith("2 items match “배포 는요”. Pick one.", retireMenu.Text(), StringComparison.Ordinal);
        Assert.StartsWith("⏸️ 질문을 내렸어요: ‘배포 순서는요?’", retired.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_more_is_filled_in_no_menu_would_lose_it()
    {
        using var slice = new Slice();
        slice.Save(slice.Question("배포 순서는요?"), slice.Question("배포 도구는요?"));

        var several = await slice.Command("content edit", TestMember.Organiser, ("item", "배포"), ("level", "advanced"));

        Assert.StartsWith("‘배포’에 맞는 항목이 2개예요. `item`에 id를 적어 다시 보내 주세요:", several.Text(), StringComparison.Ordinal);
        Assert.Empty(several.Components());
    }

    [Theory]
    [InlineData("content:choose:retire", "q/own-99")]
    [InlineData("content:choose:burn", "q/own-1")]
    [InlineData("content:choose", "q/own-1")]
    public async Task A_forged_choice_changes_nothing(string customId, string value)
    {
        using var slice = new Slice();
        slice.Save(slice.Question("배포 순서는요?"));

        var refused = await slice.Press(customId, TestMember.Organiser, value);
        var member = await slice.Press("content:choose:retire", TestMember.Jisu, "q/own-1");

        Assert.StartsWith("이 서버에 없는 항목이에요.", refused.Text(), StringComparison.Ordinal);
        Assert.True(member.IsPrivate());
        Assert.True(Assert.Single(slice.Items()).IsOffered);
    }

    [Fact]
    public async Task An_id_that_is_none_never_takes_away_one_that_begins_alike()
    {
        using var slice = new Slice();
        slice.Save([.. Enumerable.Range(1, 40).Select(number => slice.Question($"{number}번째 질문은 무엇인가요?"))]);

        var refused = await slice.Command("content retire", TestMember.Organiser, ("item", "own-"));

        Assert.StartsWith("‘own-’에 맞는 항목을 찾지 못했어요.", refused.Text(), StringComparison.Ordinal);
        Assert.All(slice.Items(), item => Assert.True(item.IsOffered));
    }
}
