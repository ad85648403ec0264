using StudyBot.Words;

namespace StudyBot.Tests.Words;

public sealed class ExcerptTests
{
    [Fact]
    public void What_fits_is_shown_whole() => Assert.Equal("한 문장", Excerpt.Of("한 문장", 4, "앞부분만"));

    [Fact]
    public void What_is_too_long_ends_with_a_word_and_says_so()
    {
        var text = string.Join(' ', Enumerable.Repeat("단어들", 100));

        var shown = Excerpt.Of(text, 100, "앞부분만");

        Assert.EndsWith("단어들…\n-# 앞부분만", shown, StringComparison.Ordinal);
        Assert.InRange(shown.Length, 80, 100);
    }

    [Fact]
    public void A_code_block_that_is_cut_is_closed()
    {
        var shown = Excerpt.Of("```\n" + string.Join(' ', Enumerable.Repeat("word", 100)), 100, "note");

        Assert.EndsWith("word\n```…\n-# note", shown, StringComparison.Ordinal);
        Assert.InRange(shown.Length, 80, 100);
    }

    [Fact]
    public void A_character_of_many_parts_is_never_cut_through()
    {
        var family = "👩‍👩‍👧";
        var shown = Excerpt.Of(string.Concat(Enumerable.Repeat(family, 100)), 101, "note");

        Assert.Equal("…\n-# note", shown.Replace(family, "", StringComparison.Ordinal));
        Assert.InRange(shown.Length, 80, 101);
    }
}
