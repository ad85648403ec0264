using StudyBot.Content.Linting;
using StudyBot.Words;

namespace StudyBot.Tests.Content.Linting;

public sealed class LikenessTests
{
    [Fact]
    public void Korean_is_cut_into_three_letters_and_English_into_two_words()
    {
        Assert.Equal(["잔차연", "차연결", "연결은", "결은왜"], Shingles.Of("잔차 연결은, 왜?", Language.Korean));
        Assert.Equal(["why residual", "residual connections"], Shingles.Of("Why residual connections?", Language.English));
        Assert.Empty(Shingles.Of("왜", Language.Korean));
        Assert.Empty(Shingles.Of("Why?", Language.English));
    }

    [Fact]
    public void The_same_words_are_wholly_alike_whatever_stands_between_them() =>
        Assert.Equal([new AlikePair(0, 1, 1)], Likeness.Pairs(["잔차 연결은 왜 쓰나요?", "잔차연결은 왜쓰나요"], Language.Korean));

    [Fact]
    public void Texts_that_share_nothing_are_no_pair() =>
        Assert.Empty(Likeness.Pairs(["Why residual connections?", "What is a hash table?"], Language.English));

    [Fact]
    public void A_frame_that_many_share_counts_less_than_a_subject_that_two_share()
    {
        // Three shingles each; the first shares one with each of the others.
        string[] texts =
        [
            "please describe residual connections",
            "now sketch residual connections",
            "please describe hash tables",
            "please describe binary trees",
            "please describe linear probing",
        ];

        var pairs = Likeness.Pairs(texts, Language.English).ToDictionary(pair => (pair.First, pair.Second), pair => pair.Value);

        Assert.True(pairs[(0, 1)] > pairs[(0, 2)]);
        Assert.Equal(pairs[(0, 2)], pairs[(0, 3)]);
        Assert.False(pairs.ContainsKey((1, 2)));
    }
}
