using StudyBot.Content.Search;

namespace StudyBot.Tests.Content.Search;

public sealed class SynonymsTests
{
    private static readonly Synonyms Groups = new([["이력서", "résumé", "CV"], ["코딩 테스트", "코테", "coding test"], ["컴퓨터 비전", "CV"], ["떨어지다", "rejected"]]);

    [Theory]
    [InlineData("레주메 없이 이력서를", 2, 1, 0)]
    [InlineData("Resumes", 0, 1, 0)]
    [InlineData("coding tests", 0, 2, 1)]
    [InlineData("코딩 테스트에서", 0, 2, 1)]
    [InlineData("코딩테스트", 0, 1, 1)]
    [InlineData("떨어졌어요", 0, 1, 3)]
    [InlineData("떨어진", 0, 1, 3)]
    public void A_word_is_known_in_its_forms_and_however_it_is_spaced(string typed, int start, int length, int group)
    {
        var match = Groups.Longest([.. Tokenizer.Tokens(typed)], start);

        Assert.Equal(length, match?.Length);
        Assert.Equal([group], match?.Groups);
    }

    [Theory]
    [InlineData("코딩 연습")]
    [InlineData("테스트")]
    public void Half_of_a_known_word_is_none(string typed) => Assert.Null(Groups.Longest([.. Tokenizer.Tokens(typed)], 0));

    [Fact]
    public void A_word_with_two_meanings_is_in_both_groups() => Assert.Equal([0, 2], Groups.GroupsOf("cv"));

    [Fact]
    public void Compounds_hold_known_words_at_their_beginning_and_end() =>
        Assert.Equal([(0, 3, 0), (5, 7, 1)], Groups.Inside("이력서온통코테").Select(found => (found.Start, found.End, found.Groups[0])));

    [Theory]
    [InlineData("가코테고리")]
    [InlineData("가코테")]
    public void Anywhere_else_it_would_be_chance(string word) => Assert.Empty(Groups.Inside(word));

    [Fact]
    public void What_ships_has_groups_enough_to_be_of_use() => Assert.True(RealContent.Library.Search.Synonyms.Count >= 120);
}
