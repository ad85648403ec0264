using StudyBot.Content.Search;

namespace StudyBot.Tests.Content.Search;

public sealed class SearchIndexTests
{
    [Theory]
    [InlineData("면접에서", "면접 준비")]
    [InlineData("면접을", "면접 준비")]
    [InlineData("기술면접", "기술 면접")]
    [InlineData("기술 면접", "기술면접 후기")]
    [InlineData("interviews", "One interview")]
    [InlineData("INTERVIEW", "Two interviews")]
    [InlineData("interv", "An Interview")]
    [InlineData("companies", "a company")]
    [InlineData("resume", "Résumé")]
    [InlineData("ml 엔지니어", "ML엔지니어")]
    [InlineData("돈", "돈을 버는 일")]
    [InlineData("돈을", "첫 월급과 돈")]
    // A Mac writes Korean as single letters.
    [InlineData("\u1106\u1167\u11ab\u110c\u1165\u11b8", "면접")]
    public void What_is_typed_finds_the_text(string typed, string text) => Assert.Equal([text], Find(typed, text, "다른 이야기", "something else"));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("!?:🙂")]
    [InlineData("zzz")]
    [InlineData("회의")]
    public void What_fits_nothing_finds_nothing(string typed) => Assert.Empty(Find(typed, "면접 준비", "회사 고르기", "a the of"));

    [Fact]
    public void A_title_weighs_more_than_a_body_that_repeats_itself()
    {
        var index = new SearchIndex<string>(["body", "title"], item => item == "title"
            ? [new SearchField("연봉 협상", 8), new SearchField("다른 이야기", 1)]
            : [new SearchField("다른 이야기", 8), new SearchField("연봉 연봉 연봉", 1)]);

        Assert.Equal(["title", "body"], index.Find("연봉"));
    }

    [Fact]
    public void All_words_are_better_than_half_of_them_and_fewer_are_no_hit() =>
        Assert.Equal(["신입 연봉 협상", "신입 연봉"], Find("신입 연봉 협상", "연봉", "신입 연봉", "신입 연봉 협상"));

    [Fact]
    public void Equally_good_ones_keep_their_order() => Assert.Equal(["가나 하나", "가나 두리"], Find("가나", "가나 하나", "가나 두리"));

    private static IReadOnlyList<string> Find(string typed, params string[] texts) =>
        new SearchIndex<string>(texts, text => [new SearchField(text, 1)]).Find(typed);
}
