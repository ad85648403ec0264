namespace StudyBot.Tests.Features.GuildContent;

public sealed class OtherLanguageTests
{
    [Fact]
    public async Task Text_in_the_other_language_is_stored_with_a_word_about_it()
    {
        using var slice = new Slice();

        var english = await slice.AddQuestion("What is the difference between a list and a tuple?");
        var form = (await slice.Press("content:edit:own-1:en", ContentReplies.English)).Form();
        var korean = await slice.Send(
            form, ContentReplies.English, ("prompt", "리스트와 튜플은 무엇이 다른가요?"), ("points", "순서"), ("answer", "A list can be changed."));
        var right = await slice.AddQuestion("`HashMap` O(1)은 언제 깨지나요?");

        Assert.Contains("\n⚠️ 다른 언어로 쓴 것 같은 글이 있어요: 질문 (한국어). 일부러", english.Text(), StringComparison.Ordinal);
        Assert.Contains("\n⚠️ This seems to be in the other language: Question (Korean), Question (English). If", korean.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("⚠️", right.Text(), StringComparison.Ordinal);
    }
}
