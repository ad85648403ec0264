using StudyBot.Tests.Features.Advice;

namespace StudyBot.Tests.Features.GuildContent;

/// <summary>A guild's own advice, beside the built-in one.</summary>
public sealed class OwnAdviceTests
{
    [Fact]
    public async Task It_is_found_by_search_and_by_topic_and_names_the_server_as_its_source()
    {
        using var slice = new Slice();
        await slice.AddAdvice("주간 회고를 남기기");

        var korean = await slice.Command("advice", TestMember.Jisu, ("search", "주간 회고"));
        var english = await slice.Command("advice", TestMember.Emma, ("search", "주간 회고"), ("topic", "resume"));

        Assert.Contains(
            "주간 회고를 남기기\n한 줄이라도 적어 두면 다음 주의 내가 고마워해요.\n\n**이번 주에 해볼 일:** 회의 하나만 적어 보세요.\n이력서\n출처: 우리 서버",
            korean.Text(),
            StringComparison.Ordinal);
        Assert.EndsWith("Résumé\nFrom: this server", english.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("English", korean.Labels());
        Assert.DoesNotContain("한국어", english.Labels());
    }

    [Fact]
    public async Task A_topic_that_holds_nothing_else_is_walked_to_it()
    {
        using var slice = new Slice();
        await slice.AddAdvice("주간 회고를 남기기", "portfolio");
        await slice.Press("content:topics:a:0", TestMember.Organiser, "resume");

        var topics = await slice.Suggest("advice", "topic", "", TestMember.Jisu);
        var shown = await slice.Command("advice", TestMember.Jisu, ("topic", "portfolio"));

        Assert.Equal(["portfolio", "resume"], topics.Select(topic => topic.Value).Order());
        Assert.Contains("주간 회고를 남기기", shown.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_member_saved_of_one_server_is_not_shown_in_another_nor_in_direct_messages()
    {
        using var slice = new Slice();
        await slice.AddAdvice("주간 회고를 남기기");
        var reply = await slice.Command("advice", TestMember.Jisu, ("search", "주간 회고"));
        await slice.Press(reply.Button("저장"), TestMember.Jisu);

        var here = await slice.Command("advice", TestMember.Jisu, ("saved", true));
        slice.In = new(999);
        var there = await slice.Command("advice", TestMember.Jisu, ("saved", true));
        var pressed = await slice.Press(reply.Button("여기에 공유"), TestMember.Jisu);
        var picked = await slice.Press("advice:pick:0:ks::", TestMember.Jisu, "own-1");
        slice.InDirectMessages = true;
        var direct = await slice.Command("advice", TestMember.Jisu, ("saved", true));
        var copied = await slice.Press(reply.Button("저장"), TestMember.Jisu);

        Assert.Contains("`1` **주간 회고를 남기기** · 이력서", here.Text(), StringComparison.Ordinal);
        Assert.All([there, direct], list => Assert.StartsWith("아직 저장한 조언이 없어요.", list.Text(), StringComparison.Ordinal));
        Assert.All([pressed, picked, copied], reply => Assert.StartsWith("이 조언은 이제 없어요.", reply.Text(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Retired_advice_stays_in_saved_lists_and_behind_its_buttons_but_is_not_offered()
    {
        using var slice = new Slice();
        await slice.AddAdvice("주간 회고를 남기기");
        var reply = await slice.Command("advice", TestMember.Jisu, ("search", "주간 회고"));
        await slice.Press(reply.Button("저장"), TestMember.Jisu);

        await slice.Press("content:retire:a:own-1", TestMember.Organiser);

        var saved = await slice.Command("advice", TestMember.Jisu, ("saved", true));
        var searched = await slice.Command("advice", TestMember.Minho, ("search", "주간 회고 남기기 고마워"));
        var pressed = await slice.Press(reply.Button("저장"), TestMember.Jisu);
        Assert.Contains("주간 회고를 남기기", saved.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("주간 회고를 남기기", searched.Text(), StringComparison.Ordinal);
        Assert.Contains("주간 회고를 남기기", pressed.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shared_it_opens_for_everyone_of_the_server()
    {
        using var slice = new Slice();
        await slice.AddAdvice("주간 회고를 남기기");
        var reply = await slice.Command("advice", TestMember.Jisu, ("search", "주간 회고"));
        await slice.Press(reply.Button("여기에 공유"), TestMember.Jisu);

        var post = Assert.Single(slice.Discord.Messages);
        var buttons = post["components"]![0]!["components"]!.AsArray();
        var copy = await slice.Press((string)buttons[0]!["custom_id"]!, TestMember.Emma);

        Assert.Single(buttons);
        Assert.Equal("이력서\n출처: 우리 서버", (string?)post["embeds"]![0]!["footer"]!["text"]);
        Assert.True(copy.IsPrivate());
        Assert.Contains("주간 회고를 남기기", copy.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_every_topic_off_there_is_nothing_to_offer_and_no_empty_row_of_buttons()
    {
        using var slice = new Slice();
        await slice.Press("content:topics:a:0", TestMember.Organiser);

        var any = await slice.Command("advice", TestMember.Jisu);
        var searched = await slice.Command("advice", TestMember.Jisu, ("search", "연봉"));
        var topic = await slice.Command("advice", TestMember.Jisu, ("topic", "resume"));

        Assert.Equal("지금은 볼 수 있는 조언이 없어요. 나중에 다시 열어 주세요.", any.Text());
        Assert.All([searched, topic], reply => Assert.Equal(any.Text(), reply.Text()));
        Assert.All([searched, topic], reply => Assert.Empty(reply.Components()));
    }
}
