using StudyBot.Content;
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
    [InlineData("ML이랑", "ML 엔지니어")]
    [InlineData("면 접", "면접 준비")]
    [InlineData("신입연봉협상", "신입의 연봉과 협상")]
    [InlineData("떨어졌는데요", "떨어지면 다시")]
    [InlineData("negotiating", "to negotiate")]
    [InlineData("면졉", "면접 준비")]
    [InlineData("면졉에서ㅠㅠ", "면접 준비")]
    [InlineData("intreview", "one interview")]
    [InlineData("aus wjq", "면접 준비")]
    [InlineData("auswjq", "면접 준비")]
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

    [Theory]
    [InlineData("면접 복장", "복장", "면접")]
    [InlineData("면접 복장은 어떻게 하죠", "복장", "면접")]
    [InlineData("면접복장", "복장", "면접")]
    [InlineData("interview outfit", "outfit", "interview")]
    [InlineData("what to wear in interviews", "wear", "interviews")]
    [InlineData("인터뷰 준비", "", "인터뷰 준비")]
    [InlineData("면졉 준비", "", "준비")]
    [InlineData("면접에서 떨어졌는데요", "", "면접")]
    [InlineData("how to do it", "", "")]
    public void What_no_item_holds_is_told(string typed, string missing, string held)
    {
        var index = new SearchIndex<string>(
            ["면접 준비와 interviews", "복잡한 이야기"], text => [new SearchField(text, 1)], new Synonyms([["면접", "인터뷰", "interview"]]));

        var coverage = index.Coverage(typed);

        Assert.Equal((missing, held), (string.Join(' ', coverage.Missing), string.Join(' ', coverage.Held)));
    }

    [Fact]
    public void What_only_hidden_items_hold_is_missing()
    {
        var index = new SearchIndex<string>(["면접", "연봉"], text => [new SearchField(text, 1)], Synonyms.None);

        Assert.Equal(["연봉"], index.Over(["면접"]).Coverage("면접 연봉").Missing);
    }

    [Fact]
    public void A_title_weighs_more_than_a_body_that_repeats_itself()
    {
        var index = new SearchIndex<string>(["body", "title"], item => item == "title"
            ? [new SearchField("연봉 협상", 8), new SearchField("다른 이야기", 1)]
            : [new SearchField("다른 이야기", 8), new SearchField("연봉 연봉 연봉", 1)], Synonyms.None);

        Assert.Equal(["title", "body"], index.Find("연봉"));
    }

    [Fact]
    public void All_words_are_better_than_half_of_them_and_fewer_are_no_hit() =>
        Assert.Equal(["신입 연봉 협상", "신입 연봉"], Find("신입 연봉 협상", "연봉", "신입 연봉", "신입 연봉 협상"));

    [Fact]
    public void A_particle_behind_latin_letters_is_no_word() => Assert.Equal(["SQL 기초"], Find("SQL도", "도커 기초", "SQL 기초"));

    [Fact]
    public void A_word_that_stands_somewhere_is_no_slip_of_another() =>
        Assert.Equal(["이직 준비"], Find("이직", "이직 준비", "이작 이야기", "이식 수술"));

    [Fact]
    public void A_word_as_typed_is_better_than_one_that_was_perhaps_meant() =>
        Assert.Equal(["면접", "이력서"], Find("이력셔 면접", "이력서", "면접"));

    [Fact]
    public void Synonyms_find_each_other_and_the_word_itself_comes_first()
    {
        var synonyms = new Synonyms([["연봉", "급여", "salary"]]);

        Assert.Equal(["급여 이야기", "연봉 이야기", "salary talk"], Find("급여", synonyms, "연봉 이야기", "salary talk", "급여 이야기"));
    }

    [Fact]
    public void A_phrase_is_better_than_its_words_apart()
    {
        var synonyms = new Synonyms([["사이드 프로젝트", "side project"]]);

        Assert.Equal(["a side project", "사이드 프로젝트", "project on the left side"], Find("side project", synonyms, "project on the left side", "a side project", "사이드 프로젝트"));
    }

    [Fact]
    public void An_index_over_more_items_is_like_one_that_was_made_of_all_of_them()
    {
        var library = RealContent.Library;
        var half = new SearchIndex<AdviceItem>([.. library.Advice.Take(90)], AdviceFields.Of, library.Search.Synonyms);

        var all = half.Over(library.Advice);

        Assert.All(MemberQueries.Advice, query => Assert.Equal(library.SearchAdvice(query.Typed), all.Find(query.Typed)));
    }

    [Fact]
    public void An_index_over_other_items_finds_no_others()
    {
        var index = new SearchIndex<string>(["면접 하나", "면접 둘"], text => [new SearchField(text, 1)], Synonyms.None);

        Assert.Equal(["면접 셋", "면접 둘"], index.Over(["면접 셋", "면접 둘"]).Find("면접"));
        Assert.Equal(["면접 하나", "면접 둘"], index.Find("면접"));
        Assert.Empty(index.Over([]).Find("면접"));
    }

    [Fact]
    public void Equally_good_ones_keep_their_order() => Assert.Equal(["가나 하나", "가나 두리"], Find("가나", "가나 하나", "가나 두리"));

    private static IReadOnlyList<string> Find(string typed, params string[] texts) => Find(typed, Synonyms.None, texts);

    private static IReadOnlyList<string> Find(string typed, Synonyms synonyms, params string[] texts) =>
        new SearchIndex<string>(texts, text => [new SearchField(text, 1)], synonyms).Find(typed);
}
