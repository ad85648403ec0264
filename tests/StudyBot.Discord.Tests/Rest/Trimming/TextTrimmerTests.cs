using System.Globalization;
using StudyBot.Discord.Rest.Trimming;

namespace StudyBot.Discord.Tests.Rest.Trimming;

public sealed class TextTrimmerTests
{
    [Theory]
    [InlineData("hello", 5, "hello")]
    [InlineData("hello!", 5, "hell…")]
    [InlineData("", 5, "")]
    [InlineData("one two three", 8, "one two…")]
    [InlineData("one two three", 9, "one two…")]
    public void Cuts_with_an_ellipsis_inside_the_limit(string text, int maximum, string expected) =>
        Assert.Equal(expected, TextTrimmer.Trim(text, maximum));

    [Theory]
    [InlineData("가나다라마", 3, "가나…")]
    [InlineData("\u1112\u1161\u11ab\u1100\u1173\u11af", 5, "\u1112\u1161\u11ab…")]
    [InlineData("\u1112\u1161\u11ab\u1100\u1173\u11af", 3, "…")]
    [InlineData("a👍🏽b", 4, "a…")]
    [InlineData("👨‍👩‍👧‍👦!!", 12, "👨‍👩‍👧‍👦…")]
    [InlineData("👨‍👩‍👧‍👦!!", 11, "…")]
    [InlineData("🇰🇷🇺🇸🇯🇵", 9, "🇰🇷🇺🇸…")]
    [InlineData("🇰🇷🇺🇸🇯🇵", 7, "🇰🇷…")]
    [InlineData("e\u0301e\u0301e\u0301", 4, "e\u0301…")]
    public void Never_cuts_inside_what_a_reader_sees_as_one(string text, int maximum, string expected) =>
        Assert.Equal(Unless(text, maximum, expected), TextTrimmer.Trim(text, maximum));

    [Theory]
    [InlineData("ends at <t:1700000000:R> today", 15, "ends at…")]
    [InlineData("ends at <t:1700000000:R> today", 26, "ends at <t:1700000000:R>…")]
    [InlineData("hello <@123456789012345678>!", 20, "hello…")]
    [InlineData("use </question today:123456> now", 20, "use…")]
    [InlineData("if a < b then it goes on", 12, "if a < b th…")]
    [InlineData("see [the docs](https://example.com/long) here", 30, "see…")]
    [InlineData("see [x] and (y) and much more of it", 20, "see [x] and (y) and…")]
    public void Leaves_no_half_of_a_mention_time_stamp_or_link(string text, int maximum, string expected) =>
        Assert.Equal(expected, TextTrimmer.Trim(text, maximum));

    [Fact]
    public void Closes_a_code_block_that_the_cut_left_open()
    {
        var text = "answer:\n```csharp\nvar x = 1;\nvar y = 2;\n```\nthe end of it";

        var cut = TextTrimmer.Trim(text, 30);

        Assert.True(cut.Length <= 30);
        Assert.Equal("answer:\n```csharp\nvar x =…\n```", cut);
    }

    [Fact]
    public void Leaves_a_closed_code_block_alone() =>
        Assert.Equal("```\nx\n```\nthe…", TextTrimmer.Trim("```\nx\n```\nthe rest is long", 14));

    [Fact]
    public void Any_cut_of_mixed_text_fits_and_ends_between_graphemes()
    {
        var parts = new[] { "가", "힣", "\u1112\u1161\u11ab", "👨‍👩‍👧‍👦", "🇰🇷", "👍🏽", "a", " ", "é", "e\u0301", "漢", "```", "<t:1:R>", "\n", "𠮷" };
        var dice = new Random(20260302);
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 40).Select(_ => parts[dice.Next(parts.Length)]));
            var maximum = dice.Next(1, text.Length);

            var cut = TextTrimmer.Trim(text, maximum);

            Assert.True(cut.Length <= maximum, $"{cut.Length} > {maximum}");
            var kept = cut[..cut.LastIndexOf('…')];
            Assert.StartsWith(kept, text, StringComparison.Ordinal);
            Assert.Contains(kept.Length, StringInfo.ParseCombiningCharacters(text).Append(text.Length));
            Assert.Equal(1, cut.Split("```").Length % 2);
        }
    }

    [Fact]
    public void A_grapheme_longer_than_the_limit_is_cut_but_no_surrogate_pair_is()
    {
        Assert.Equal("a\u0301\u0301…", TextTrimmer.Trim("a" + new string('\u0301', 50), 4));
        Assert.Equal("…", TextTrimmer.Trim("😀😀", 2));
    }

    [Theory]
    [InlineData("", "\u200b")]
    [InlineData("  ", "\u200b")]
    [InlineData("x", "x")]
    public void A_text_that_Discord_insists_on_is_never_blank(string text, string expected) =>
        Assert.Equal(expected, TextTrimmer.Required(text, 10));

    [Fact]
    public void A_blank_text_that_may_be_missing_is_left_out() => Assert.Null(TextTrimmer.Optional(" \n", 10));

    private static string Unless(string text, int maximum, string expected) => text.Length <= maximum ? text : expected;
}
