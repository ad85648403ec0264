using StudyBot.Content.Search.Morphology;

namespace StudyBot.Tests.Content.Search.Morphology;

public sealed class MorphologyTests
{
    [Theory]
    [InlineData("면접에서", "면접")]
    [InlineData("면접에서는", "면접")]
    [InlineData("준비하려면", "준비")]
    [InlineData("준비했는데", "준비")]
    [InlineData("전공자인데", "전공자")]
    [InlineData("돈을", "돈")]
    [InlineData("팀에서", "팀")]
    // Of the endings 기는 and 는 only the second leaves a word.
    [InlineData("후기는", "후기")]
    public void A_particle_or_ending_goes(string word, string bare) => Assert.Equal(bare, KoreanEndings.Strip(word));

    [Theory]
    [InlineData("회의")]
    [InlineData("차이")]
    [InlineData("면접")]
    [InlineData("에서")]
    public void A_word_that_only_looks_as_if_stays(string word) => Assert.Null(KoreanEndings.Strip(word));

    [Theory]
    [InlineData("떨어졌", "떨어지")]
    [InlineData("떨어져", "떨어지")]
    [InlineData("떨어진", "떨어지")]
    [InlineData("떨어지면", "떨어지")]
    [InlineData("어려운", "어렵")]
    [InlineData("어려워", "어렵")]
    [InlineData("어렵", "어렵")]
    [InlineData("준비하", "준비")]
    [InlineData("받는", "받")]
    [InlineData("받기", "받")]
    [InlineData("지원", "지원")]
    [InlineData("새로움", "새롭")]
    public void The_forms_of_a_verb_have_one_root(string form, string root) => Assert.Equal(root, KoreanRoot.Of(form));

    [Theory]
    [InlineData("auswjq", "면접")]
    [InlineData("dusqhd", "연봉")]
    [InlineData("dlfurtj", "이력서")]
    [InlineData("rkqt", "값")]
    [InlineData("rhkwp", "과제")]
    [InlineData("qhkdy", "봐요")]
    [InlineData("dksgdk", "않아")]
    [InlineData("gkfdl", "할이")]
    public void Korean_on_the_english_keyboard_is_read(string keys, string korean) => Assert.Equal(korean, KoreanKeyboard.Read(keys));

    [Theory]
    [InlineData("resume")]
    [InlineData("sql")]
    [InlineData("k")]
    [InlineData("a1")]
    public void English_is_no_korean_on_the_wrong_keyboard(string keys) => Assert.Null(KoreanKeyboard.Read(keys));

    [Theory]
    [InlineData("hire hires hired hiring")]
    [InlineData("code codes coded coding")]
    [InlineData("plan plans planned planning")]
    [InlineData("ask asks asked asking")]
    [InlineData("tell tells telling")]
    [InlineData("company companies")]
    [InlineData("negotiate negotiates negotiated negotiating negotiation negotiations")]
    [InlineData("optimize optimizing optimization")]
    [InlineData("study studies studied studying")]
    [InlineData("overfit overfits overfitting")]
    [InlineData("class classes")]
    public void The_forms_of_an_english_word_have_one_stem(string forms) => Assert.Single(forms.Split(' ').Select(EnglishStem.Of).Distinct());

    [Theory]
    [InlineData("note", "not")]
    [InlineData("string", "str")]
    [InlineData("need", "ne")]
    [InlineData("analysis", "analysi")]
    public void Different_words_stay_apart(string word, string other) => Assert.NotEqual(EnglishStem.Of(other), EnglishStem.Of(word));
}
