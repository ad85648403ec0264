using FsCheck;
using FsCheck.Fluent;
using StudyBot.Content.Search;

namespace StudyBot.Tests.Content.Search;

public sealed class SpellingIndexTests
{
    private const string Alphabet = "abc";

    [Theory]
    [InlineData("면졉", "면접")]
    [InlineData("며접", "면접")]
    [InlineData("면접ㅂ", "면접")]
    [InlineData("이력셔", "이력서")]
    [InlineData("reusme", "resume")]
    [InlineData("resme", "resume")]
    [InlineData("resumee", "resume")]
    [InlineData("rezume", "resume")]
    public void One_slip_is_forgiven(string typed, string word) => Assert.Equal([0], new SpellingIndex([word, "something", "다른말"]).Near(typed));

    [Theory]
    [InlineData("면접", "면접")]
    [InlineData("먼졉", "면접")]
    [InlineData("erusme", "resume")]
    [InlineData("code", "coda")]
    [InlineData("가나", "가너")]
    public void Two_slips_short_words_and_the_word_itself_are_not(string typed, string word) => Assert.Empty(new SpellingIndex([word]).Near(typed));

    [Fact]
    public void It_finds_what_reading_every_word_would_find()
    {
        var word = Gen.Choose(5, 8).SelectMany(length => Gen.Elements(Alphabet.ToCharArray()).ArrayOf(length)).Select(letters => new string(letters));
        Prop.ForAll(word.ArrayOf(30).Zip(word).ToArbitrary(), pair =>
        {
            var (words, typed) = pair;
            var slips = Slips(typed).ToHashSet();
            var expected = Enumerable.Range(0, words.Length).Where(place => words[place] != typed && slips.Contains(words[place]));
            return expected.SequenceEqual(new SpellingIndex(words).Near(typed));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20260302UL, 1UL));
    }

    private static IEnumerable<string> Slips(string word)
    {
        for (var at = 0; at <= word.Length; at++)
        {
            var (before, after) = (word[..at], word[at..]);
            foreach (var letter in Alphabet)
            {
                yield return $"{before}{letter}{after}";
                if (after.Length > 0)
                    yield return $"{before}{letter}{after[1..]}";
            }

            if (after.Length > 0)
                yield return before + after[1..];
            if (after.Length > 1)
                yield return $"{before}{after[1]}{after[0]}{after[2..]}";
        }
    }
}
